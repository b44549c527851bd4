package id.paritrana.access;

import id.paritrana.dossier.Text;

/** What was asked for would not be a sound token; nothing was changed. */
public final class NotIssued extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NotIssued(Text says) {
    super(says.en() + " / " + says.id());
    this.says = says;
  }

  /** Why, for whoever asked. */
  public Text says() {
    return says;
  }
}
