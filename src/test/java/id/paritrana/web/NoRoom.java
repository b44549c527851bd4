package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process can make no file longer than it is, as on a disk without room, until this is closed.
 */
final class NoRoom implements AutoCloseable {
  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

  private final long pid;

  NoRoom(long pid) throws Exception {
    this.pid = pid;
    limit("0");
  }

  static boolean canBeMade() {
    return Files.isExecutable(PRLIMIT);
  }

  private void limit(String bytes) throws IOException, InterruptedException {
    Process limit =
        new ProcessBuilder(PRLIMIT.toString(), "--pid", "" + pid, "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertThat(limit.waitFor()).isZero();
  }

  @Override
  public void close() throws Exception {
    limit("unlimited");
  }
}
