package id.paritrana.ruleset;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Cohorts of every category at every stage, and every province in some years. */
final class Selections {
  private static final List<String> CATEGORIES =
      List.of(
          "PROVINCE",
          "REGENCY_CITY",
          "VILLAGE",
          "SMALL_MICRO",
          "PUBLIC_SERVICE",
          "ENTERPRISE_LARGE",
          "ENTERPRISE_MEDIUM",
          "ENTERPRISE_FINANCE",
          "ENTERPRISE_TRADE_SERVICES",
          "ENTERPRISE_MINING_MANUFACTURING_CONSTRUCTION",
          "ENTERPRISE_AGRICULTURE",
          "ENTERPRISE_EDUCATION");

  private static final List<String> GOVERNMENTS = CATEGORIES.subList(0, 3);

  private Selections() {}

  /** Of the years about the one in which Nusa Tenggara Barat has places of its own. */
  static List<Cohort> cohorts() {
    List<Cohort> cohorts = new ArrayList<>();
    for (String category : CATEGORIES) {
      String kind = GOVERNMENTS.contains(category) ? category : "ENTERPRISE";
      for (Stage stage : Stage.values()) {
        for (int year = 2022; year <= 2026; year++) {
          cohorts.add(new Cohort(kind, category, stage.name(), year, null, null));
          cohorts.add(new Cohort(kind, category, stage.name(), year, null, "SULAWESI"));
          cohorts.add(new Cohort(kind, category, stage.name(), year, "Riau", null));
          cohorts.add(new Cohort(kind, category, stage.name(), year, "Nusa Tenggara Barat", null));
        }
      }
    }
    return cohorts;
  }

  static List<Origin> origins() {
    return Stream.concat(Provinces.NAMES.stream().sorted(), Stream.of("Timor Timur"))
        .flatMap(
            province ->
                Arrays.stream(Stage.values())
                    .map(stage -> new Origin(province, 2000 + stage.ordinal() * 30, stage.name())))
        .toList();
  }
}
