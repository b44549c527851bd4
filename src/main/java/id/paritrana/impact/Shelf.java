package id.paritrana.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finished reports as files, each under its draft, its filter and its own hash; of one draft and
 * filter the newest is kept.
 */
final class Shelf {
  private static final String ENDING = ".impact";

  private final Path folder;

  /**
   * @param folder made when the first report comes
   */
  Shelf(Path folder) {
    this.folder = folder;
  }

  /** The folder, there by now. */
  Path folder() throws IOException {
    return Files.createDirectories(folder);
  }

  /** Puts a finished report in the place of the one before. */
  Stored keep(Name name, Path finished) throws IOException {
    Stored made = Stored.open(finished);
    List<Path> older = files(prefix(name));
    Path place = folder.resolve(prefix(name) + made.sha256() + ENDING);
    Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
    for (Path file : older) {
      if (!file.equals(place)) {
        Files.deleteIfExists(file);
      }
    }
    return Stored.open(place);
  }

  /**
   * The kept report.
   *
   * @throws IOException if it is damaged or cannot be read
   */
  Optional<Stored> find(Name name) throws IOException {
    Optional<Path> file = files(prefix(name)).stream().max(Comparator.comparing(Shelf::written));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Stored kept = Stored.open(file.get());
    if (!file.get().getFileName().toString().equals(prefix(name) + kept.sha256() + ENDING)) {
      throw new IOException(file.get() + " is not what was written");
    }
    return Optional.of(kept);
  }

  /** The report on a draft that was made last, whatever its filter. */
  Optional<Name> newest(String draft) {
    return files(draft + ".").stream()
        .max(Comparator.comparing(Shelf::written))
        .map(file -> name(draft, file));
  }

  /** The reports on a draft, by whatever filter. */
  List<Name> names(String draft) {
    return files(draft + ".").stream().map(file -> name(draft, file)).toList();
  }

  private static Name name(String draft, Path file) {
    return new Name(draft, file.getFileName().toString().split("\\.", -1)[1]);
  }

  /** Removes what a run left that nobody ended. */
  void tidy() {
    for (Path file : files(Stored.UNFINISHED)) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String prefix(Name name) {
    return name.draft() + "." + name.run() + ".";
  }

  private List<Path> files(String prefix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(ENDING) || prefix.equals(Stored.UNFINISHED))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
