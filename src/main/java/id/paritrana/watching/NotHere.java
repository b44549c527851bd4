package id.paritrana.watching;

import id.paritrana.dossier.Text;

/** This service may not put in force what is saved in folders. */
public final class NotHere extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NotHere(String en, String id) {
    super(en);
    says = new Text(en, id);
  }

  public Text says() {
    return says;
  }
}
