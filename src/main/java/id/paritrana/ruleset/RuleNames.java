package id.paritrana.ruleset;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether every rule of the formula files has a name of its own, or a whole file is a copy. */
final class RuleNames {
  /** A rule and the earlier one whose name it bears. */
  private record Twice(Drl file, Drl.DrlRule rule, Drl earlierFile, Drl.DrlRule earlier) {
    List<String> files() {
      return List.of(earlierFile.file(), file.file());
    }

    Twice turned() {
      return new Twice(earlierFile, earlier, file, rule);
    }
  }

  private final Problems problems;

  private RuleNames(Problems problems) {
    this.problems = problems;
  }

  static void check(List<Drl> files, Problems problems) {
    Map<String, Twice> first = new HashMap<>();
    Map<List<String>, List<Twice>> alike = new LinkedHashMap<>();
    for (Drl file : files) {
      for (Drl.DrlRule rule : file.rules()) {
        Twice earlier = first.putIfAbsent(rule.name(), new Twice(file, rule, file, rule));
        if (earlier != null) {
          Twice twice = new Twice(file, rule, earlier.file, earlier.rule);
          alike.computeIfAbsent(twice.files(), pair -> new ArrayList<>()).add(twice);
        }
      }
    }
    alike.values().forEach(new RuleNames(problems)::tell);
  }

  private void tell(List<Twice> pairs) {
    Twice some = pairs.get(0);
    int least = Math.min(some.file.rules().size(), some.earlierFile.rules().size());
    boolean apart = some.file != some.earlierFile;
    List<Twice> turned =
        apart && repeats(some.earlierFile, some.file)
            ? pairs.stream().map(Twice::turned).toList()
            : pairs;
    if (apart && pairs.size() > 1 && pairs.size() == least) {
      copy(turned.get(0), pairs.size());
    } else {
      turned.forEach(this::name);
    }
  }

  /** Whether of two files that share names the first is the one that was added. */
  private static boolean repeats(Drl one, Drl other) {
    int fewer = Integer.compare(other.rules().size(), one.rules().size());
    return fewer == 0 ? one.file().length() > other.file().length() : fewer > 0;
  }

  private void copy(Twice twice, int count) {
    problems.add(
        Code.COPY,
        "rules",
        Place.file(twice.file.file()),
        List.of(Place.file(twice.earlierFile.file())),
        Quote.of(twice.file.file()),
        Quote.of(twice.earlierFile.file()),
        count);
  }

  private void name(Twice twice) {
    String file = twice.earlierFile.file();
    int line = twice.earlier.source().ref().row();
    problems.add(
        Code.DUPLICATE_ID,
        "rule",
        Place.line(twice.file.file(), twice.rule.source().ref().row(), 0),
        List.of(Place.line(file, line, 0)),
        Quote.of(twice.rule.name()),
        new Text(file + ", line " + line, file + ", baris " + line));
  }
}
