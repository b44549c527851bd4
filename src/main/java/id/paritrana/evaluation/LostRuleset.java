package id.paritrana.evaluation;

import id.paritrana.dossier.Text;

/** A ruleset that decided once cannot be had again. */
public final class LostRuleset extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  private LostRuleset(String en, String id) {
    super(en);
    says = new Text(en, id);
  }

  static LostRuleset absent(String ruleset) {
    return new LostRuleset(
        "the journal does not hold ruleset " + ruleset,
        "jurnal tidak menyimpan ruleset " + ruleset);
  }

  static LostRuleset neverInForce(String ruleset) {
    return new LostRuleset(
        "ruleset "
            + ruleset
            + " was never in force here; GET /api/v1/rulesets lists those that were",
        "ruleset "
            + ruleset
            + " tidak pernah berlaku di sini; GET /api/v1/rulesets mendaftar yang pernah berlaku");
  }

  static LostRuleset unreadable(String ruleset, String why) {
    return new LostRuleset(
        "ruleset " + ruleset + " cannot be read by this version: " + why,
        "ruleset " + ruleset + " tidak dapat dibaca oleh versi ini: " + why);
  }

  /** A recorded dossier that cannot be read. */
  public static LostRuleset dossier(String decision, String why) {
    return new LostRuleset(
        "the dossier of decision " + decision + " cannot be read by this version: " + why,
        "berkas putusan " + decision + " tidak dapat dibaca oleh versi ini: " + why);
  }

  public Text says() {
    return says;
  }
}
