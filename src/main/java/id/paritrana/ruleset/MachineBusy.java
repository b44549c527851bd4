package id.paritrana.ruleset;

import id.paritrana.dossier.Text;

/**
 * Other work kept the rules from coming to an end; no rule is to blame, and nothing was decided.
 */
public final class MachineBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Text SAYS =
      new Text(
          "the machine is too busy to apply the rules to their end, so no decision was made; try again later",
          "komputer terlalu sibuk untuk menerapkan aturan sampai selesai sehingga putusan tidak dibuat; coba lagi nanti");

  MachineBusy() {
    super(SAYS.en());
  }

  /** What happened and what to do, as one sentence. */
  public Text says() {
    return SAYS;
  }
}
