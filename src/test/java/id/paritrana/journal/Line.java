package id.paritrana.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The line between a replica and its server, which can be cut where it hurts. */
final class Line implements AutoCloseable {
  /** How a line is cut. */
  enum Cut {
    /** The commit arrives and its answer does not. */
    AFTER_COMMIT,
    /** The commit does not arrive. */
    BEFORE_COMMIT,
    /** Nothing arrives any more, and nobody says so. */
    SILENT
  }

  private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final int server;
  private volatile @Nullable Cut cut;

  Line(int server) throws IOException {
    this.server = server;
    thread(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** The next commit is cut off once, or all from now on is silent. */
  void cut(Cut how) {
    cut = how;
  }

  void mend() {
    cut = null;
    hangUp();
  }

  private void accept() throws IOException {
    while (true) {
      Socket replica = entrance.accept();
      open.add(replica);
      try {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), this.server);
        open.add(server);
        thread(() -> carry(replica, server, true));
        thread(() -> carry(server, replica, false));
      } catch (IOException gone) {
        replica.close();
      }
    }
  }

  private void carry(Socket from, Socket to, boolean asking) throws IOException {
    byte[] bytes = new byte[1 << 16];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        Cut now = cut;
        boolean commit =
            asking && new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
        if (now == Cut.SILENT) {
          continue;
        }
        if (commit && now == Cut.BEFORE_COMMIT) {
          cut = null;
          return;
        }
        if (commit && now == Cut.AFTER_COMMIT) {
          cut = null;
          // The answer's way is closed before the question goes on.
          from.close();
          out.write(bytes, 0, read);
          out.flush();
          return;
        }
        out.write(bytes, 0, read);
        out.flush();
      }
    }
  }

  private void hangUp() {
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        // It was closed before.
      }
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    hangUp();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void thread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException hungUp) {
                // What was carried ends here.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
