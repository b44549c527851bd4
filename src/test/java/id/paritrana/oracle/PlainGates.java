package id.paritrana.oracle;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The gates for a kind and stage: what each needs, when it fails, and whether it bars or only
 * warns.
 */
final class PlainGates {
  /** One gate. */
  record Gate(String code, boolean bars, List<String> needs, Predicate<Known> fails) {}

  private static final Fraction ONE = Fraction.ONE;

  private static final List<Gate> ALL =
      List.of(
          bars("FILING_INCOMPLETE", "documents.missing", missing -> missing.above(Fraction.ZERO)));

  private static final List<Gate> ENTERPRISE =
      List.of(
          bars("PWBD", "registered.ratio", Fraction.ZERO::equals),
          bars("PDS_WORKERS", "registered.ratio", ratio -> ratio.below(ONE)),
          bars("PDS_WAGES", "wage.ratio", ratio -> ratio.below(ONE)),
          bars("PDS_PROGRAMMES", "programmes.missing", missing -> missing.above(Fraction.ZERO)),
          bars("ARREARS", "contribution.arrears", months -> !months.below(ONE)),
          bars("UNDER_SANCTION", "sanction.active", ONE::equals),
          warns(
              "CONTRIBUTION_SHORT",
              "contribution.ratio",
              ratio -> ratio.below(Fraction.of("0.98"))));

  private static final List<Gate> ABOVE_VILLAGE =
      List.of(bars("NO_REGULATION", "regulation.best", Fraction.ZERO::equals));

  private static final List<Gate> GOVERNMENT =
      List.of(
          bars("NO_COVERAGE", "coverage.ratio", Fraction.ZERO::equals),
          warns("COVERAGE_OVER_100", "coverage.raw", raw -> raw.above(ONE)));

  private static final List<Gate> HEARING =
      List.of(
          warns("LEADER_ABSENT", "interview.attendance", Fraction.ZERO::equals),
          new Gate("PANEL_INVALID", false, PlainPanel.INDICATORS, PlainPanel::invalid));

  private PlainGates() {}

  static List<Gate> of(Kind kind, Stage stage) {
    List<Gate> gates = new ArrayList<>(ALL);
    if (kind == Kind.ENTERPRISE) {
      gates.addAll(ENTERPRISE);
    } else {
      gates.addAll(GOVERNMENT);
    }
    if (kind == Kind.PROVINCE || kind == Kind.REGENCY_CITY) {
      gates.addAll(ABOVE_VILLAGE);
    }
    if (stage != Stage.SCREENING) {
      gates.addAll(HEARING);
    }
    return gates;
  }

  private static Gate bars(String code, String indicator, Predicate<Fraction> fails) {
    return new Gate(code, true, List.of(indicator), known -> known.is(indicator, fails));
  }

  private static Gate warns(String code, String indicator, Predicate<Fraction> fails) {
    return new Gate(code, false, List.of(indicator), known -> known.is(indicator, fails));
  }
}
