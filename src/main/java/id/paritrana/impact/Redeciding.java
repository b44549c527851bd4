package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.HandedIn;
import id.paritrana.impact.Left.Why;
import id.paritrana.journal.AlteredEntry;
import id.paritrana.journal.BodyArchived;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Found;
import id.paritrana.personal.PersonalData;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.Ruleset;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides recorded dossiers under two rulesets. Safe for many threads. */
final class Redeciding {
  private static final int TRIES = 3;

  private final DossierReader dossiers = new DossierReader();
  private final Map<String, Long> newest = new ConcurrentHashMap<>();
  private final Ruleset base;
  private final Ruleset draft;
  private final boolean all;

  /**
   * @param all whether decisions that were followed by a newer one count as well
   */
  Redeciding(Ruleset base, Ruleset draft, boolean all) {
    this.base = base;
    this.draft = draft;
    this.all = all;
  }

  /** To be asked of newer decisions first; what has the same order may be asked at once. */
  Result of(Found found) {
    if (found instanceof AlteredEntry altered) {
      return new Left(altered.id(), altered.sequence(), Why.ALTERED, altered.says());
    }
    Entry entry = (Entry) found;
    if (entry.archive() != null) {
      return left(entry, Why.ARCHIVED, BodyArchived.of(entry).says());
    }
    JsonNode body = Answers.read(entry);
    Dossier dossier;
    try {
      dossier = dossiers.read(PersonalData.unnamed(body.get("dossier")));
    } catch (InvalidDossier e) {
      return left(entry, Why.UNREADABLE, said(e));
    }
    boolean stands = newest.merge(key(dossier), entry.sequence(), Math::max) == entry.sequence();
    return stands || all ? decided(entry, dossier, body.get("decision")) : new Superseded();
  }

  /** Whether no newer decision was seen of the same nominee, year and stage. */
  boolean stands(Redecided decision) {
    Long sequence = newest.get(key(decision.dossier()));
    return sequence != null && sequence == decision.sequence();
  }

  private Result decided(Entry entry, Dossier dossier, JsonNode recorded) {
    try {
      HandedIn.check(dossier, base);
      HandedIn.check(dossier, draft);
      Redecided decided =
          new Redecided(
              entry.id(),
              entry.sequence(),
              entry.at(),
              dossier,
              recorded(recorded),
              decide(base, dossier),
              decide(draft, dossier));
      return Substance.isContested(decided.before()) && Substance.isContested(decided.after())
          ? left(entry, Why.CONTESTED, contested())
          : decided;
    } catch (InvalidDossier e) {
      return left(entry, Why.HANDED_IN, said(e));
    } catch (EndlessRules e) {
      return left(entry, Why.ENDLESS, e.says());
    }
  }

  /** A machine that has no time now may have some later. */
  static Decision decide(Ruleset ruleset, Dossier dossier) {
    for (int tried = 1; ; tried++) {
      try {
        return ruleset.decide(dossier);
      } catch (MachineBusy e) {
        if (tried == TRIES) {
          throw e;
        }
      }
    }
  }

  private static Redecided.Recorded recorded(JsonNode decision) {
    @Nullable String category = decision.path("category").stringValue(null);
    return new Redecided.Recorded(
        decision.path("outcome").asString(""),
        String.valueOf(category),
        decision.at("/score/total").decimalValue(BigDecimal.ZERO),
        decision.path("ruleset").asString(""));
  }

  private static String key(Dossier dossier) {
    Nominee nominee = dossier.nominee();
    String province = Provinces.usual(nominee.province());
    return String.join(
        "\n",
        dossier.assessmentYear() + " " + dossier.stage(),
        String.valueOf(province),
        nominee.id());
  }

  private static Left left(Entry entry, Why why, Text says) {
    return new Left(entry.id(), entry.sequence(), why, says);
  }

  static Text said(InvalidDossier e) {
    String pointer = e.faults().get(0).pointer();
    Text message = e.faults().get(0).message();
    return new Text(pointer + ": " + message.en(), pointer + ": " + message.id());
  }

  static Text contested() {
    return new Text(
        "rows that exclude each other both match, before and after, so there is no score to compare",
        "baris yang seharusnya saling meniadakan sama-sama cocok, sebelum dan sesudah, sehingga tidak ada nilai untuk dibandingkan");
  }
}
