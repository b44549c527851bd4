package id.paritrana.plenary;

import id.paritrana.decision.Contest;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Order;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which contenders compete with each other, under which terms. */
final class Cohorts {
  private final Convening convening;
  private final Ruleset ruleset;
  private final Map<String, String> zones = new HashMap<>();

  Cohorts(Convening convening, Ruleset ruleset) {
    this.convening = convening;
    this.ruleset = ruleset;
  }

  /** Whether a nominee is of the province, zone and categories asked for. */
  boolean takes(Contender contender) {
    String province = contender.nominee().province();
    boolean here =
        convening.stage() == Stage.REGIONAL
            ? zone(province).equals(convening.zone())
            : convening.province() == null || Provinces.same(province, convening.province());
    return here
        && (convening.categories().isEmpty()
            || convening.categories().contains(contender.category()));
  }

  /** The zone of a province; empty where no row says it. */
  String zone(String province) {
    return zones.computeIfAbsent(
        province,
        name -> {
          Origin origin = new Origin(name, convening.assessmentYear(), convening.stage().name());
          return ruleset.terms(origin).zone().map(said -> said.finding().zone()).orElse("");
        });
  }

  /** Ranks each category by itself; a category without terms is a fault. */
  List<Ranking> rank(List<Contender> eligible, List<Fault> faults) {
    Map<String, List<Contender>> byCategory =
        eligible.stream()
            .collect(
                Collectors.groupingBy(
                    c -> String.valueOf(c.category()), TreeMap::new, Collectors.toList()));
    List<Ranking> rankings = new ArrayList<>();
    byCategory.forEach(
        (category, contenders) -> {
          Ranking ranking = rank(category, contenders, faults);
          if (ranking != null) {
            rankings.add(ranking);
          }
        });
    return rankings;
  }

  private @Nullable Ranking rank(String category, List<Contender> contenders, List<Fault> faults) {
    Cohort cohort =
        new Cohort(
            contenders.get(0).nominee().kind(),
            category,
            convening.stage().name(),
            convening.assessmentYear(),
            convening.province(),
            convening.zone());
    Terms terms = ruleset.terms(cohort);
    for (Contest contest : terms.contested()) {
      faults.add(contested(cohort, contest));
    }
    if (terms.quota().isEmpty()) {
      faults.add(noQuota(cohort));
      return null;
    }
    Order order = Order.of(terms, convening.drawn());
    return Ranking.of(cohort, terms, terms.quota().get().finding(), order, contenders);
  }

  private static Fault contested(Cohort cohort, Contest contest) {
    String rows =
        contest.rules().stream()
            .map(rule -> rule.rule() + " (" + where(rule) + ")")
            .collect(Collectors.joining(", "));
    return new Fault(
        "/categories",
        new Text(
            "rows that exclude each other both match " + cohort.text() + ": " + rows,
            "baris yang seharusnya saling meniadakan sama-sama cocok untuk "
                + cohort.text()
                + ": "
                + rows));
  }

  private Fault noQuota(Cohort cohort) {
    return new Fault(
        "/categories",
        new Text(
            "no row of the selection tables says how many win of "
                + cohort.text()
                + "; add one, pin a ruleset that has one, or name the categories to select ("
                + ruleset.id()
                + ")",
            "tidak ada baris tabel seleksi yang menyebut banyaknya pemenang untuk "
                + cohort.text()
                + "; tambahkan, pakai ruleset yang memilikinya, atau sebut kategori yang diseleksi ("
                + ruleset.id()
                + ")"));
  }

  private static String where(RuleRef rule) {
    return rule.file() + ", " + rule.sheet() + ", " + rule.cell();
  }
}
