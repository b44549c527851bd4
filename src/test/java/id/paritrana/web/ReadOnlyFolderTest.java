package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A journal that the service's user may read but not write. */
@Timeout(120)
class ReadOnlyFolderTest {
  // Root writes wherever it likes, unless it gives that power away.
  private static final String[] WITHOUT_POWER = {"setpriv", "--bounding-set=-all"};

  @TempDir Path folder;

  @Test
  void keepsTheServiceFromStartingWithOneSentenceInBothLanguages() throws Exception {
    assumeTrue(bound(), "needs a user whom file modes bind, or setpriv");
    Path data = Files.createDirectory(folder.resolve("data"));
    Journal.open(data).close();
    Files.setPosixFilePermissions(
        data.resolve("journal.db"), PosixFilePermissions.fromString("r--------"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
    try (ServiceProcess service = new ServiceProcess(data, WITHOUT_POWER)) {
      assertThat(service.logAtEnd())
          .containsOnlyOnce(data + ": the journal here cannot be written; give this user leave")
          .containsOnlyOnce("jurnal di sini tidak dapat ditulisi; beri pengguna ini izin menulis")
          .doesNotContain("Exception", "SQLITE");
    } finally {
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private boolean bound() throws Exception {
    Path shut = Files.createDirectory(folder.resolve("shut"));
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-x------"));
    String[] touch = {WITHOUT_POWER[0], WITHOUT_POWER[1], "touch", shut.resolve("file").toString()};
    return Files.isExecutable(Path.of("/usr/bin/setpriv"))
        && new ProcessBuilder(touch).start().waitFor() == 1
        && Files.notExists(shut.resolve("file"));
  }
}
