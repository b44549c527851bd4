package id.paritrana.postgres;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs: those that come with the tests where they run here, else the system's. */
final class Binaries {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /**
   * Those in the folder that the environment names as PARITRANA_POSTGRES, to test with another
   * version.
   */
  private static final @Nullable String GIVEN = System.getenv("PARITRANA_POSTGRES");

  private Binaries() {}

  /** The folder of {@code initdb} and {@code postgres}, unpacked below this one if need be. */
  static Optional<Path> below(Path folder) throws IOException {
    if (GIVEN != null) {
      return Optional.of(Path.of(GIVEN));
    }
    boolean ours =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64")
            && Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"));
    return ours ? Optional.of(unpacked(folder).resolve("bin")) : ofTheSystem();
  }

  private static Optional<Path> ofTheSystem() throws IOException {
    Stream<Path> path =
        Pattern.compile(File.pathSeparator).splitAsStream(System.getenv("PATH")).map(Path::of);
    Stream<Path> debian = Stream.empty();
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        debian =
            versions.sorted(Comparator.reverseOrder()).map(v -> v.resolve("bin")).toList().stream();
      }
    }
    return Stream.concat(path, debian)
        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
        .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
        .findFirst();
  }

  private static Path unpacked(Path folder) throws IOException {
    try (InputStream packed = Binaries.class.getResourceAsStream(ARCHIVE);
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          boolean program = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
    return folder;
  }
}
