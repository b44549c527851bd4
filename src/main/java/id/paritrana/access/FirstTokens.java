package id.paritrana.access;

import id.paritrana.personal.SqliteFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts of the first tokens, each in a file named for its role. */
final class FirstTokens {
  private FirstTokens() {}

  /** Writes all of them or none; what lies there from an earlier time is replaced. */
  static void write(Path folder, Map<Role, Secret> secrets) {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder.toAbsolutePath(), SqliteFile.mode("rwx------"));
      if (SqliteFile.posix()) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      for (Map.Entry<Role, Secret> each : secrets.entrySet()) {
        Path file = folder.resolve(each.getKey().lowerCase());
        SecretFile.replace(file, each.getValue());
        written.add(file);
      }
      if (SqliteFile.posix()) {
        // The tokens may be known after a loss of power; then their files must be there too.
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
          entries.force(true);
        }
      }
    } catch (IOException e) {
      written.forEach(FirstTokens::delete);
      throw AccessUnavailable.notWritten(folder, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      // It holds a token that is not known, and the next start replaces it.
    }
  }
}
