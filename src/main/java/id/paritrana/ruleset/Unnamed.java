package id.paritrana.ruleset;

import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.SameName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as rules see it, in which nobody is named: what no rule is told can be in no decision.
 * Assessors are counted in the order of their first marks, so that rules can tell them apart.
 */
final class Unnamed {
  private Unnamed() {}

  static Dossier of(Dossier named) {
    return new Dossier(
        named.nominee(),
        named.assessmentYear(),
        named.stage(),
        null,
        named.participation(),
        named.vulnerableWorkers(),
        named.regulations(),
        named.innovations(),
        named.members(),
        named.documents(),
        interview(named.interview()),
        named.compliance(),
        digital(named.digital()),
        named.vendors(),
        named.csr(),
        named.indicators());
  }

  private static @Nullable Interview interview(@Nullable Interview named) {
    return named == null || named.marks() == null
        ? named
        : new Interview(named.attendance(), marks(named.marks()));
  }

  private static List<Mark> marks(List<Mark> named) {
    Map<String, String> numbers = new HashMap<>();
    return named.stream()
        .map(
            mark -> {
              String number =
                  numbers.computeIfAbsent(
                      SameName.of(mark.assessor()), name -> "assessor " + (numbers.size() + 1));
              return new Mark(mark.seat(), number, mark.employer(), mark.items());
            })
        .toList();
  }

  private static @Nullable Digital digital(@Nullable Digital named) {
    return named == null || named.validNikSource() == null
        ? named
        : new Digital(named.sipp(), named.jmoUsers(), named.validNik(), null);
  }
}
