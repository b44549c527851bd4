package id.paritrana.advice;

import id.paritrana.dossier.Text;

/** No change within reach of the applicant leads to the goal. */
public final class Unreachable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  Unreachable(Text says) {
    super(says.en());
    this.says = says;
  }

  /** That it is so, and the best that can be reached. */
  public Text says() {
    return says;
  }
}
