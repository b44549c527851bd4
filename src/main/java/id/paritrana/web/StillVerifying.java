package id.paritrana.web;

/** The journal is being verified for another caller. */
final class StillVerifying extends RuntimeException {
  private static final long serialVersionUID = 1;
}
