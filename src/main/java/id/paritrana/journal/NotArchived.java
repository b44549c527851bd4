package id.paritrana.journal;

import id.paritrana.dossier.Text;

/** Entries stay as they are, since their archive is not what it must be. */
public final class NotArchived extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NotArchived(Text says) {
    super(says.en());
    this.says = says;
  }

  public Text says() {
    return says;
  }
}
