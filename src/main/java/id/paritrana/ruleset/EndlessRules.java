package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.Text;
import java.util.Locale;

/** The rules do not come to an end, or to a reasonable result; no decision was made. */
public final class EndlessRules extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** How it showed. */
  enum Sign {
    FIRINGS("keeps firing", "berulang tanpa henti"),
    MANY(
        "was at work when there were more firings or facts than one decision may have",
        "berjalan ketika penerapan aturan atau fakta melebihi batas untuk satu putusan"),
    MATCHES("matches too many combinations of facts", "cocok dengan terlalu banyak gabungan fakta"),
    GROWTH("makes ever larger figures or texts", "membuat angka atau teks yang makin besar"),
    FAILED("cannot be reckoned with these figures", "tidak dapat dihitung dengan angka ini"),
    TIME(
        "was at work when the time for one decision ran out",
        "berjalan ketika waktu putusan habis");

    private final Text words;

    Sign(String en, String id) {
      words = new Text(en, id);
    }
  }

  private final transient RuleRef rule;
  private final Sign sign;
  private final transient Text says;

  EndlessRules(RuleRef rule, Sign sign) {
    this(
        rule,
        sign,
        new Text(
            "no decision was made: rule `"
                + rule.rule()
                + "` of "
                + rule.file()
                + " "
                + sign.words.en(),
            "putusan tidak dibuat: aturan `"
                + rule.rule()
                + "` di "
                + rule.file()
                + " "
                + sign.words.id()));
  }

  private EndlessRules(RuleRef rule, Sign sign, Text says) {
    super(says.en());
    this.rule = rule;
    this.sign = sign;
    this.says = says;
  }

  /** How it showed, as the wording of the problem is called: {@code failed}, {@code time} … */
  public String variant() {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  /** The rule that was at work. */
  public RuleRef rule() {
    return rule;
  }

  /** What happened, as one sentence that names the rule and its file. */
  public Text says() {
    return says;
  }
}
