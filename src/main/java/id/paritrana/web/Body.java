package id.paritrana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a request's body up to the largest it may be. */
final class Body {
  /** Largest dossier, and so the largest body of JSON, in bytes. */
  static final int LARGEST = 1 << 20;

  private Body() {}

  static byte[] of(HttpServletRequest request) {
    if (request.getContentLengthLong() > LARGEST) {
      throw new TooLarge();
    }
    byte[] body = upTo(request, LARGEST + 1);
    if (body.length > LARGEST) {
      throw new TooLarge();
    }
    return body;
  }

  /** No more of the body than this many bytes. */
  static byte[] upTo(HttpServletRequest request, int most) {
    try {
      return request.getInputStream().readNBytes(most);
    } catch (IOException e) {
      throw new CutOff(e);
    }
  }

  /** The body ended before it was whole, or its chunks cannot be read. */
  static final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    CutOff(IOException cause) {
      super(cause);
    }
  }

  /** The body is larger than any may be. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
