package id.paritrana.personal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for bytes in all files of a folder, whatever they are. */
public final class Residue {
  private Residue() {}

  /** The files that hold these bytes. */
  public static List<Path> of(byte[] bytes, Path folder) throws IOException {
    String wanted = new String(bytes, ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> text(file).contains(wanted))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
