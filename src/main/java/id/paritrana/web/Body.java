package id.paritrana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a request's body up to the largest a dossier may be. */
final class Body {
  /** Largest dossier, in bytes. */
  static final int LARGEST = 1 << 20;

  private Body() {}

  static byte[] of(HttpServletRequest request) {
    if (request.getContentLengthLong() > LARGEST) {
      throw new TooLarge();
    }
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new CutOff(e);
    }
    if (body.length > LARGEST) {
      throw new TooLarge();
    }
    return body;
  }

  /** The body ended before it was whole, or its chunks cannot be read. */
  static final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    CutOff(IOException cause) {
      super(cause);
    }
  }

  /** The body is larger than any dossier. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
