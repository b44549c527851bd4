package id.paritrana.journal;

import id.paritrana.dossier.Text;

/** Nothing is vouched for, since the journal is not what must be seen first. */
public final class NotTakenOver extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NotTakenOver(Text says) {
    super(says.en());
    this.says = says;
  }

  public Text says() {
    return says;
  }
}
