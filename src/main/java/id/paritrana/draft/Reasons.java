package id.paritrana.draft;

import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Explanation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The written reasons why changes may survive, held against those that did. */
final class Reasons {
  /** One explanation for one row or family of rows. */
  private record Reason(Explanation given, String row) {
    boolean fits(Mutant mutant) {
      return speaksOf(mutant.row()) && mutant.change().startsWith(given.change());
    }

    boolean speaksOf(String id) {
      return row.endsWith("*") ? id.startsWith(row.substring(0, row.length() - 1)) : id.equals(row);
    }
  }

  private final List<Reason> reasons = new ArrayList<>();

  Reasons(List<Explanation> explanations) {
    for (Explanation given : explanations) {
      Leaves.split(given.rows()).forEach(row -> reasons.add(new Reason(given, row)));
    }
  }

  /**
   * The survivors with their reasons; what lacks its counterpart is a problem.
   *
   * @param unchanged rows that were not tried, of which nothing is known
   */
  List<Survivor> survivors(List<Mutant> alive, Set<String> unchanged, Problems problems) {
    Set<Reason> used = new HashSet<>();
    List<Survivor> survivors = new ArrayList<>();
    for (Mutant mutant : alive) {
      List<Reason> fitting = reasons.stream().filter(reason -> reason.fits(mutant)).toList();
      used.addAll(fitting);
      String reason = fitting.isEmpty() ? null : fitting.get(0).given().reason();
      survivors.add(new Survivor(mutant.place(), mutant.row(), mutant.change(), reason));
      if (fitting.isEmpty()) {
        problems.add(Code.SURVIVED, mutant.place(), quoted(mutant.change()), quoted(mutant.row()));
      }
    }
    for (Reason reason : reasons) {
      boolean tried = unchanged.stream().noneMatch(reason::speaksOf);
      if (tried && !used.contains(reason)) {
        problems.add(
            Code.SURVIVED,
            "reason",
            reason.given().place(),
            List.of(),
            quoted(reason.given().change()),
            quoted(reason.row()));
      }
    }
    return survivors;
  }

  /** A change is told whole: it must be possible to copy it onto the sheet of reasons. */
  private static String quoted(String text) {
    return "`" + text + "`";
  }
}
