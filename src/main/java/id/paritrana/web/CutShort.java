package id.paritrana.web;

/** An answer that cannot go on, though its beginning has left. */
final class CutShort extends RuntimeException {
  private static final long serialVersionUID = 1;

  CutShort(Throwable cause) {
    super(cause);
  }
}
