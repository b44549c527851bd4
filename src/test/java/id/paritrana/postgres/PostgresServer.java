package id.paritrana.postgres;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the tests' own. It does not run as root, so as root it is started as the
 * user that owns nothing else.
 */
public final class PostgresServer implements AutoCloseable {
  private static final int NOBODY = 65534;
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable PostgresServer shared;
  private static @Nullable String missing;

  private final Path folder;
  private final Path binaries;
  private final boolean root;
  private final int port;
  private Process process;

  private PostgresServer(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    root = (int) Files.getAttribute(folder, "unix:uid") == 0;
    if (root) {
      Files.setAttribute(folder, "unix:uid", NOBODY);
    }
    binaries =
        Binaries.below(Files.createDirectory(folder.resolve("programs")))
            .orElseThrow(() -> new IOException("there is no initdb and postgres on the path"));
    Path log = folder.resolve("initdb.log");
    Process made =
        run(
            log,
            "initdb",
            "--pgdata=" + data(),
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync");
    if (made.waitFor() != 0) {
      throw new IOException("initdb failed: " + Files.readString(log));
    }
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    process = started();
  }

  /**
   * The one server that all tests share; where there can be none the test is skipped, but not in
   * CI.
   */
  public static synchronized PostgresServer shared() {
    if (shared == null && missing == null) {
      try {
        shared = start();
      } catch (IOException | InterruptedException e) {
        missing = "no PostgreSQL server can be started here: " + e.getMessage();
      }
    }
    if (shared == null) {
      if (System.getenv("CI") != null) {
        throw new AssertionError(missing);
      }
      abort(missing);
    }
    return shared;
  }

  /** A server of the caller's own. */
  public static PostgresServer start() throws IOException, InterruptedException {
    PostgresServer server = new PostgresServer(Files.createTempDirectory("paritrana-postgres-"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  /** The address of a schema that nobody has used yet. */
  public String fresh() {
    return url() + "&currentSchema=journal_" + SCHEMAS.incrementAndGet();
  }

  /** Where it keeps its files. */
  public Path data() {
    return folder.resolve("data");
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  /** Ends the server at once, as the kernel does when memory runs out. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** Starts the server again; what a killed one left behind may take a moment to go. */
  public void restart() throws IOException, InterruptedException {
    process = started();
  }

  private Process started() throws IOException, InterruptedException {
    Path log = folder.resolve("server.log");
    for (int attempt = 0; attempt < 100; attempt++) {
      Process server =
          run(
              log,
              "postgres",
              "-D",
              data().toString(),
              "-p",
              Integer.toString(port),
              "-c",
              "listen_addresses=127.0.0.1",
              "-c",
              "unix_socket_directories=",
              "-c",
              "max_connections=200");
      while (server.isAlive()) {
        try (Connection connection = DriverManager.getConnection(url())) {
          return server;
        } catch (SQLException notYet) {
          server.waitFor(20, TimeUnit.MILLISECONDS);
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("the server does not start: " + Files.readString(log));
  }

  private Process run(Path log, String program, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    if (root) {
      line.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
    }
    line.add(binaries.resolve(program).toString());
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | java.io.UncheckedIOException e) {
      // Its last processes may still be leaving; the folder lies among temporary files.
    }
  }
}
