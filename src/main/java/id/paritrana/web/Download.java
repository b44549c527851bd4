package id.paritrana.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers larger than memory, written by the request's own thread: they may take as long as their
 * reader goes on reading. Some at a time, so that most threads stay free for decisions.
 */
@Component
class Download {
  private static final int AT_ONCE = 8;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Something that writes an answer. */
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  /** As many downloads run as may. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Writes an answer; a fault before its first bytes have left is told as any other.
   *
   * @throws CutShort if it fails later
   */
  void send(MediaType type, Content content, HttpServletResponse response) throws IOException {
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    try {
      response.setContentType(type.toString());
      content.write(response.getOutputStream());
      response.flushBuffer();
    } catch (IOException | RuntimeException e) {
      if (response.isCommitted()) {
        throw new CutShort(e);
      }
      response.reset();
      throw e;
    } finally {
      places.release();
    }
  }
}
