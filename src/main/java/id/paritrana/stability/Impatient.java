package id.paritrana.stability;

/** An answer took more of the processor's time than it may. */
final class Impatient extends Exception {
  private static final long serialVersionUID = 1;

  Impatient() {
    super("out of time", null, false, false);
  }
}
