package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Kind;
import java.util.Set;
import java.util.TreeSet;

/** The special awards one dossier earns by itself. */
final class PlainAwards {
  private PlainAwards() {}

  static Set<String> of(Dossier dossier, Known known) {
    Set<String> awards = new TreeSet<>();
    if (dossier.nominee().kind() == Kind.ENTERPRISE) {
      if (known.atLeast("contribution.on_time", "1") && known.atLeast("digital.nik", "0.99")) {
        awards.add("ORDERLY_ADMINISTRATION");
      }
      return awards;
    }
    if (known.atLeast("coverage.ratio", "1")) {
      awards.add("FULL_COVERAGE");
    }
    Set<Group> served =
        dossier.innovations() == null ? Set.of() : PlainGovernment.groups(dossier.innovations());
    if (known.atLeast("vulnerable.protected", "1000")) {
      served.forEach(group -> awards.add(initiative(group)));
    }
    if (dossier.nominee().kind() == Kind.VILLAGE
        && known.atLeast("innovation.count", "1")
        && served.contains(Group.VULNERABLE)) {
      awards.add("VILLAGE_INNOVATION");
    }
    return awards;
  }

  private static String initiative(Group group) {
    return switch (group) {
      case VULNERABLE -> "VULNERABLE_INITIATIVE";
      case EXTREME_POOR -> "EXTREME_POVERTY_INITIATIVE";
      case INTERFAITH -> "INTERFAITH_INITIATIVE";
    };
  }
}
