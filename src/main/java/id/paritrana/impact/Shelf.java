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
 * Finished reports as files, each under its draft, its filter and its own hash. Of one draft and
 * filter the newest is kept, and for good whichever somebody signed for: an empty file beside it
 * says so.
 */
final class Shelf {
  private static final String ENDING = ".impact";
  private static final String SIGNED = ".signed";

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
      if (!file.equals(place) && !Files.exists(mark(file))) {
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
    return Optional.of(open(file.get()));
  }

  /**
   * A report on a draft by its hash, the newest or not.
   *
   * @throws IOException if it is damaged or cannot be read
   */
  Optional<Stored> find(String draft, String sha256) throws IOException {
    for (Path file : files(draft + ".")) {
      if (file.getFileName().toString().endsWith("." + sha256 + ENDING)) {
        return Optional.of(open(file));
      }
    }
    return Optional.empty();
  }

  /** Keeps a report although newer ones come. */
  void sign(Stored report) throws IOException {
    Path mark = mark(report.file());
    if (!Files.exists(mark)) {
      Files.write(mark, new byte[0]);
    }
  }

  private static Path mark(Path report) {
    return report.resolveSibling(report.getFileName() + SIGNED);
  }

  private static Stored open(Path file) throws IOException {
    Stored kept = Stored.open(file);
    if (!file.getFileName().toString().endsWith("." + kept.sha256() + ENDING)) {
      throw new Damaged(file, null);
    }
    return kept;
  }

  /** The report on a draft that was made last, whatever its filter. */
  Optional<Name> newest(String draft) {
    return files(draft + ".").stream().max(Comparator.comparing(Shelf::written)).map(Name::of);
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
