package id.paritrana.journal.proof;

/** A note that is no checkpoint, or that the key did not sign. */
public final class BadCheckpoint extends Exception {
  BadCheckpoint(String message) {
    super(message);
  }
}
