package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.number;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;

/** Slips in the tables that say who wins and who goes on. */
final class SelectionFaults {
  private static final String SELECTION = "selection.xlsx";

  private SelectionFaults() {}

  static List<Fault> rows() {
    return List.of(
        number(
            "a tie-break at the place of two others",
            SELECTION,
            "Penentu seri!D19",
            1,
            "CONTRADICTION Penentu seri!D19",
            "CONTRADICTION Penentu seri!D19"),
        number(
            "a tie-break at the place of one below it",
            SELECTION,
            "Penentu seri!D19",
            3,
            "CONTRADICTION Penentu seri!D20"),
        number("a tie-break after all others", SELECTION, "Penentu seri!D20", 9),
        number(
            "half a place",
            SELECTION,
            "Penentu seri!D20",
            2.5,
            "OUT_OF_RANGE Penentu seri!D20",
            "SHOWN Penentu seri!D20"),
        text(
            "a tie-break that nothing weighs",
            SELECTION,
            "Penentu seri!E19",
            "PRESENTASI",
            "UNKNOWN_CODE Penentu seri!E19"),
        text("places for another kind's category", SELECTION, "Kuota!B18", "ENTERPRISE_FINANCE"),
        text("places for all categories of one kind", SELECTION, "Kuota!B18", "PROVINCE, VILLAGE"),
        text("a province in two zones", SELECTION, "Zona!B21", "Papua, Bali", "OVERLAP Zona!B21"));
  }
}
