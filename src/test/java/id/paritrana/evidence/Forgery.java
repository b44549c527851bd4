package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One way to alter a pack.
 *
 * @param told what the script says of it even where the key's holder signs the list of files anew;
 *     none where only the list shows it
 */
record Forgery(String name, @Nullable String told, Act act) {
  /** What is done to an unpacked pack. */
  interface Act {
    void to(Path pack) throws Exception;
  }

  /** Replaces the first match in a file, byte for byte; it must be there. */
  static Act replace(String file, String from, String to) {
    return pack -> {
      String before = read(pack, file);
      String after = before.replaceFirst(from, to);
      if (after.equals(before)) {
        throw new IllegalArgumentException(from + " is not in " + file);
      }
      write(pack, file, after);
    };
  }

  static Act append(String file, String what) {
    return pack -> write(pack, file, read(pack, file) + what);
  }

  static Act put(String file, String what) {
    return pack -> {
      Files.createDirectories(pack.resolve(file).getParent());
      write(pack, file, what);
    };
  }

  static Act copy(String from, String to) {
    return pack -> put(to, read(pack, from)).to(pack);
  }

  static Act delete(String file) {
    return pack -> Files.delete(pack.resolve(file));
  }

  static Act swap(String one, String other) {
    return pack -> {
      Path aside = pack.resolve("aside");
      Files.move(pack.resolve(one), aside);
      Files.move(pack.resolve(other), pack.resolve(one));
      Files.move(aside, pack.resolve(other));
    };
  }

  /** Moves a file out of the pack and leaves a link to it. */
  static Act link(String file) {
    return pack -> {
      Path aside = pack.resolveSibling(pack.getFileName() + "-aside");
      Files.move(pack.resolve(file), aside);
      Files.createSymbolicLink(pack.resolve(file), aside);
    };
  }

  static String read(Path pack, String file) throws IOException {
    return Files.readString(pack.resolve(file), ISO_8859_1);
  }

  static void write(Path pack, String file, String text) throws IOException {
    Files.writeString(pack.resolve(file), text, ISO_8859_1);
  }

  @Override
  public String toString() {
    return name;
  }
}
