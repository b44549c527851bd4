package id.paritrana.journal.proof;

import id.paritrana.dossier.Text;

/** A note that is no checkpoint, or that the key did not sign. Never says what the note holds. */
public final class BadCheckpoint extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  BadCheckpoint(String en, String id) {
    super(en);
    says = new Text(en, id);
  }

  public Text says() {
    return says;
  }
}
