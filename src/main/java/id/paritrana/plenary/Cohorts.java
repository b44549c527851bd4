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
import java.util.Optional;
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
    return here && asked(contender);
  }

  /** The zone of a province; empty where no row says it. */
  String zone(String province) {
    return zones.computeIfAbsent(
        province,
        name -> {
          int year = convening.assessmentYear();
          String stage = convening.stage().name();
          // A row may know a province by its other name.
          return Provinces.called(name).stream()
              .map(called -> ruleset.terms(new Origin(called, year, stage)).zone())
              .flatMap(Optional::stream)
              .map(said -> said.finding().zone())
              .findFirst()
              .orElse("");
        });
  }

  /** Whether a nominee is left out because no row says where it competes. */
  boolean nowhere(Contender contender) {
    return convening.stage() == Stage.REGIONAL
        && asked(contender)
        && zone(contender.nominee().province()).isEmpty();
  }

  private boolean asked(Contender contender) {
    String category = contender.category();
    return convening.categories().isEmpty()
        || category != null && convening.categories().contains(category);
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
    String kind = contenders.get(0).nominee().kind();
    Cohort cohort = cohort(kind, category, convening.province());
    Terms terms = terms(cohort, faults);
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

  private Cohort cohort(String kind, String category, @Nullable String province) {
    return new Cohort(
        kind,
        category,
        convening.stage().name(),
        convening.assessmentYear(),
        province,
        convening.zone());
  }

  /**
   * What the tables say of a cohort, by whichever of its province's names they know it: the first
   * under which more is said than of any other province.
   */
  private Terms terms(Cohort cohort, List<Fault> faults) {
    Terms written = ruleset.terms(cohort);
    if (cohort.province() == null || Provinces.called(cohort.province()).size() == 1) {
      return written;
    }
    List<String> general = rows(ruleset.terms(cohort(cohort.kind(), cohort.category(), null)));
    List<Terms> own =
        Provinces.called(cohort.province()).stream()
            .map(name -> ruleset.terms(cohort(cohort.kind(), cohort.category(), name)))
            .filter(terms -> !rows(terms).equals(general))
            .toList();
    if (own.stream().map(Cohorts::rows).distinct().count() > 1) {
      faults.add(twice(cohort, own));
    }
    return own.isEmpty() ? written : own.get(0);
  }

  private static List<String> rows(Terms terms) {
    return terms.firings().stream().map(firing -> firing.rule().rule()).toList();
  }

  private static Fault twice(Cohort cohort, List<Terms> own) {
    String rows =
        own.stream()
            .flatMap(terms -> terms.firings().stream())
            .map(firing -> firing.rule().rule() + " (" + where(firing.rule()) + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return new Fault(
        "/province",
        new Text(
            "the tables know this province by both of its names and say different things of "
                + cohort.text()
                + "; write all rows with one name: "
                + rows,
            "tabel memuat kedua nama provinsi ini dengan isi berbeda untuk "
                + cohort.text()
                + "; pakai satu nama di semua baris: "
                + rows));
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
