package id.paritrana.history;

/** Somebody else did something to the criteria in this very moment. */
public final class Overtaken extends Exception {
  private static final long serialVersionUID = 1;
}
