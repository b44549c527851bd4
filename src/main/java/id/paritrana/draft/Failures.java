package id.paritrana.draft;

import id.paritrana.dossier.Text;
import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Expectations not met, those of one cause told as one problem at the first case. An outcome, a
 * score or an aspect that differs beside what it is reckoned from has the cause of that.
 */
final class Failures {
  /** From how many codes on a list shows only what differs. */
  private static final int LONG_LIST = 6;

  /** What was found of one cause: the first cell that shows it, and all others. */
  private record Cause(Mismatch first, List<Place> related, Set<Place> cases) {}

  private final Set<String> rows;
  private final Map<List<?>, Cause> causes = new LinkedHashMap<>();

  /**
   * @param rows the ids of all rows that there are
   */
  Failures(Set<String> rows) {
    this.rows = rows;
  }

  /** Takes up what the cases did not meet. */
  void add(List<CaseResult> results) {
    Map<List<?>, List<?>> explained = new HashMap<>();
    for (CaseResult result : results) {
      List<?> first = null;
      for (Mismatch mismatch : result.mismatches()) {
        Expectation.Column column = column(result, mismatch);
        if (!reckoned(column)) {
          List<?> key = collect(key(column, mismatch), result, mismatch);
          first = first == null ? key : first;
        }
      }
      if (first != null) {
        for (Mismatch mismatch : reckoned(result)) {
          collect(first, result, mismatch);
          explained.putIfAbsent(key(column(result, mismatch), mismatch), first);
        }
      }
    }
    for (CaseResult result : results) {
      if (reckoned(result).size() == result.mismatches().size()) {
        for (Mismatch mismatch : result.mismatches()) {
          List<?> key = key(column(result, mismatch), mismatch);
          collect(explained.getOrDefault(key, key), result, mismatch);
        }
      }
    }
  }

  private static List<Mismatch> reckoned(CaseResult result) {
    return result.mismatches().stream()
        .filter(mismatch -> reckoned(column(result, mismatch)))
        .toList();
  }

  void tell(Problems problems) {
    for (Cause cause : causes.values()) {
      Mismatch first = cause.first;
      Set<String> extra = codes(first.found());
      Set<String> missing = codes(first.expected());
      extra.removeAll(codes(first.expected()));
      missing.removeAll(codes(first.found()));
      boolean list =
          codes(first.found()).size() + codes(first.expected()).size() > LONG_LIST
              && extra.size() + missing.size() > 0;
      problems.add(
          Code.CASE_FAILED,
          list ? "list" : "",
          first.place(),
          cause.related,
          "`" + (list ? shown(missing) : first.expected()) + "`",
          "`" + (list ? shown(extra) : first.found()) + "`",
          by(first.rules()),
          more(cause.cases.size() - 1));
    }
  }

  private static String shown(Set<String> codes) {
    return codes.isEmpty() ? Leaves.NONE : String.join(", ", codes);
  }

  private static Text more(int cases) {
    return switch (cases) {
      case 0 -> new Text("", "");
      case 1 ->
          new Text(
              ", and 1 more case differs for the same reason",
              ", dan 1 kasus lain berbeda karena sebab yang sama");
      default ->
          new Text(
              ", and " + cases + " more cases differ for the same reason",
              ", dan " + cases + " kasus lain berbeda karena sebab yang sama");
    };
  }

  private List<?> collect(List<?> key, CaseResult result, Mismatch mismatch) {
    Cause cause = causes.get(key);
    if (cause == null) {
      cause = new Cause(mismatch, new ArrayList<>(), new LinkedHashSet<>());
      causes.put(key, cause);
    } else {
      cause.related.add(mismatch.place());
    }
    cause.cases.add(result.filed().place());
    return key;
  }

  /** Equal for what differs alike. */
  private List<?> key(Expectation.@Nullable Column column, Mismatch mismatch) {
    if (column == null) {
      return List.of(mismatch);
    }
    Set<String> extra = codes(mismatch.found());
    Set<String> missing = codes(mismatch.expected());
    extra.removeAll(codes(mismatch.expected()));
    missing.removeAll(codes(mismatch.found()));
    return switch (column.kind()) {
      case SCORE, ASPECT -> List.of(column);
      case INDICATOR -> List.of(column, mismatch.rules(), mismatch.found().equals(Leaves.NONE));
      case POINTS ->
          mismatch.rules().isEmpty()
              ? List.of(column, mismatch.expected())
              : List.of(column, mismatch.rules());
      case NOT_RULES -> List.of(column, codes(mismatch.found()));
      case RULES ->
          missing.stream().anyMatch(rule -> !rows.contains(rule))
              ? List.of(column)
              : List.of(column, missing);
      case TIE_BREAKS -> List.of(column, mismatch.expected(), mismatch.found());
      default -> List.of(column, extra, missing);
    };
  }

  /** Whether it follows from what other expectations look at. */
  private static boolean reckoned(Expectation.@Nullable Column column) {
    return column != null
        && switch (column.kind()) {
          case OUTCOME, SCORE, ASPECT, RULES -> true;
          default -> false;
        };
  }

  private static Expectation.@Nullable Column column(CaseResult result, Mismatch mismatch) {
    return result.filed().cells().entrySet().stream()
        .filter(cell -> cell.getValue().place().equals(mismatch.place()))
        .map(cell -> Expectation.Column.of(cell.getKey()))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> codes(String shown) {
    Set<String> codes = new TreeSet<>(List.of(shown.split(", ")));
    codes.remove(Leaves.NONE);
    return codes;
  }

  private static Text by(List<String> rules) {
    String named = rules.stream().map(Quote::of).collect(Collectors.joining(", "));
    return rules.isEmpty() ? new Text("", "") : new Text(" from " + named, " dari " + named);
  }
}
