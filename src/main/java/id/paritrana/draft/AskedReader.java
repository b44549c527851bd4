package id.paritrana.draft;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.HandedIn;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CaseTable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a case asks, or says at which cell it cannot be. The kind, province, year and stage of
 * a cohort or an origin are those that its nominees file, so they are read as a dossier's.
 */
final class AskedReader {
  /** What matters to one who writes JSON; a cell has no quotation marks. */
  private static final Pattern QUOTES =
      Pattern.compile(",? (in|without) quotes|,? (dalam|tanpa) tanda kutip");

  private final DossierReader dossiers = new DossierReader();
  private final Ruleset ruleset;
  private final Problems problems;

  AskedReader(Ruleset ruleset, Problems problems) {
    this.ruleset = ruleset;
    this.problems = problems;
  }

  /** What the filled cells ask; none when a problem was added. */
  @Nullable Asked read(Topic topic, CaseTable.Case filed, List<Leaf> leaves) {
    if (topic == Topic.DOSSIER) {
      Dossier dossier = dossier(filed, leaves);
      return dossier == null ? null : new Asked.Filed(dossier);
    }
    SelectionCells cells = new SelectionCells(topic, filed, leaves);
    Dossier nominee = dossier(filed, cells.dossier());
    if (nominee == null) {
      return null;
    }
    int year = nominee.assessmentYear();
    String stage = nominee.stage().name();
    if (topic == Topic.ORIGIN) {
      return new Asked.Coming(new Origin(nominee.nominee().province(), year, stage));
    }
    String kind = nominee.nominee().kind().name();
    GivenCodes given = new GivenCodes(ruleset.tables(), problems);
    String category = given.category(cells.of("category"), kind, year, filed.place());
    String zone = given.zone(cells.of("zone"));
    String province = cells.of("province") == null ? null : nominee.nominee().province();
    return category == null
        ? null
        : new Asked.Competing(new Cohort(kind, category, stage, year, province, zone));
  }

  private @Nullable Dossier dossier(CaseTable.Case filed, List<Leaf> leaves) {
    FiledCase json = new FiledCase(filed, leaves);
    try {
      Dossier dossier = dossiers.read(json.json());
      HandedIn.check(dossier, ruleset);
      return dossier;
    } catch (InvalidDossier invalid) {
      invalid.faults().forEach(fault -> fault(json, fault));
      return null;
    }
  }

  private void fault(FiledCase json, Fault fault) {
    Object[] words = {half(fault.message(), 0), half(fault.message(), 1)};
    problems.add(Code.CASE_VALUE, "dossier", json.place(fault.pointer()), List.of(), words);
  }

  /** What was found stands before the last semicolon, what to do after it. */
  private static Text half(Text message, int half) {
    return new Text(half(message.en(), half), half(message.id(), half));
  }

  private static String half(String whole, int half) {
    String message = QUOTES.matcher(whole).replaceAll("");
    int at = message.lastIndexOf("; ");
    return half == 0
        ? message.substring(0, at < 0 ? message.length() : at)
        : message.substring(at < 0 ? 0 : at + 2);
  }
}
