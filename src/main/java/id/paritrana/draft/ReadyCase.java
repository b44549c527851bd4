package id.paritrana.draft;

import id.paritrana.ruleset.table.CaseTable;
import java.util.ArrayList;
import java.util.List;

/** A case that could be read: what it asks, and what is expected of the answer. */
record ReadyCase(
    CaseTable table, CaseTable.Case filed, Asked asked, List<Expectation> expectations) {

  /** What the answer does not meet, in the order of the columns. */
  List<Mismatch> compare(Answer answer) {
    List<Mismatch> mismatches = new ArrayList<>(0);
    for (Expectation expectation : expectations) {
      Found found = answer.at(expectation.column());
      if (!expectation.met(found.value())) {
        mismatches.add(mismatch(expectation, found));
      }
    }
    return mismatches;
  }

  /** Of all that fired only those are told that the case speaks of. */
  private static Mismatch mismatch(Expectation expectation, Found found) {
    Object value = found.value();
    boolean firing =
        switch (expectation.column().kind()) {
          case RULES, NOT_RULES -> true;
          default -> false;
        };
    if (firing) {
      value =
          Expectation.codes(value).stream()
              .filter(Expectation.codes(expectation.wanted())::contains)
              .toList();
    }
    return new Mismatch(
        expectation.place(),
        Expectation.text(expectation.wanted()),
        Expectation.text(value),
        found.rules());
  }
}
