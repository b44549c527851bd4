package id.paritrana.web;

/** There is no decision of this id. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotFound(String id) {
    super(id);
  }
}
