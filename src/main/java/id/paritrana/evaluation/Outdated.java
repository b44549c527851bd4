package id.paritrana.evaluation;

import id.paritrana.dossier.Text;

/** The ruleset in force cannot be read by this replica, so that it decides nothing. */
public final class Outdated extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  Outdated(String ruleset) {
    super("ruleset " + ruleset + " is in force and cannot be read here");
    says =
        new Text(
            "ruleset "
                + ruleset
                + " is in force, but this replica cannot read it; start it with the version that published it",
            "ruleset "
                + ruleset
                + " yang berlaku tidak terbaca oleh replika ini; jalankan dengan versi yang menerbitkannya");
  }

  public Text says() {
    return says;
  }
}
