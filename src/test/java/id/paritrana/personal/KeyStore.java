package id.paritrana.personal;

import id.paritrana.journal.Server;
import id.paritrana.postgres.PostgresServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a test keeps its keys.
 *
 * @param server none for a file in the folder
 */
record KeyStore(Path folder, @Nullable Server server) {
  /** The stores that every promise is held to. */
  enum Kind {
    SQLITE,
    POSTGRESQL;

    /** A store of its own for a test. */
    KeyStore in(Path folder) {
      return new KeyStore(
          folder, this == SQLITE ? null : new Server(PostgresServer.shared().fresh(), null, null));
    }
  }

  SubjectKeys open() {
    return server == null ? SubjectKeys.open(folder) : SubjectKeys.open(server.keys(), folder);
  }

  /** The store as another process is told of it. */
  String[] told() {
    return server == null
        ? new String[] {folder.toString()}
        : new String[] {folder.toString(), server.url()};
  }

  static KeyStore of(String... told) {
    return new KeyStore(
        Path.of(told[0]), told.length == 1 ? null : new Server(told[1], null, null));
  }
}
