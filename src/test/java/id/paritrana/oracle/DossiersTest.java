package id.paritrana.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Dossier;
import id.paritrana.oracle.PlainPoints.Band;
import id.paritrana.oracle.PlainPoints.Row;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DossiersTest {
  private static final int COUNT = 5_000;
  private static final List<Dossier> DRAWN = Dossiers.of(42, COUNT).toList();
  private static final List<Expected> READ = DRAWN.stream().map(PlainReading::of).toList();

  @Test
  void theSameSeedDrawsTheSameDossiers() {
    assertThat(Dossiers.of(42, 200).toList()).isEqualTo(DRAWN.subList(0, 200));
    assertThat(Dossiers.of(43, 200).toList()).isNotEqualTo(DRAWN.subList(0, 200));
  }

  @Test
  void everyOutcomeIsATenthOfTheDossiersAtLeast() {
    Map<String, Long> outcomes =
        READ.stream().collect(Collectors.groupingBy(Expected::outcome, Collectors.counting()));
    assertThat(outcomes).containsOnlyKeys("ELIGIBLE", "INELIGIBLE", "INCOMPLETE");
    assertThat(outcomes.values()).allSatisfy(count -> assertThat(count).isGreaterThan(COUNT / 10));
  }

  @Test
  void everyCategoryAppears() {
    assertThat(READ.stream().map(Expected::category))
        .contains(
            null,
            "PROVINCE",
            "REGENCY_CITY",
            "VILLAGE",
            "ENTERPRISE_LARGE",
            "ENTERPRISE_MEDIUM",
            "PUBLIC_SERVICE",
            "SMALL_MICRO",
            "ENTERPRISE_FINANCE",
            "ENTERPRISE_TRADE_SERVICES",
            "ENTERPRISE_MINING_MANUFACTURING_CONSTRUCTION",
            "ENTERPRISE_AGRICULTURE",
            "ENTERPRISE_EDUCATION");
  }

  @Test
  void everyGateFailsForSomeone() {
    assertThat(all(READ, Expected::gates))
        .containsExactlyInAnyOrder(
            "NO_CATEGORY",
            "FILING_INCOMPLETE",
            "PWBD",
            "PDS_WORKERS",
            "PDS_WAGES",
            "PDS_PROGRAMMES",
            "ARREARS",
            "UNDER_SANCTION",
            "CONTRIBUTION_SHORT",
            "NO_REGULATION",
            "NO_COVERAGE",
            "COVERAGE_OVER_100",
            "LEADER_ABSENT",
            "PANEL_INVALID");
  }

  @Test
  void everyFlagAndAwardIsGiven() {
    assertThat(all(READ, Expected::flags))
        .containsExactlyInAnyOrder(
            "CONTRIBUTION_SHORT",
            "COVERAGE_OVER_100",
            "LEADER_ABSENT",
            "PANEL_INVALID",
            "PENSION_BASE_UNCAPPED",
            "CONFLICT_OF_INTEREST");
    assertThat(all(READ, Expected::awards))
        .containsExactlyInAnyOrder(
            "FULL_COVERAGE",
            "VULNERABLE_INITIATIVE",
            "EXTREME_POVERTY_INITIATIVE",
            "INTERFAITH_INITIATIVE",
            "ORDERLY_ADMINISTRATION",
            "VILLAGE_INNOVATION");
  }

  @Test
  void everyIndicatorThatCanBeMissingIsMissingSomewhere() {
    Set<String> needed = new TreeSet<>(PlainPanel.INDICATORS);
    needed.addAll(Set.of("nominee.scale", "nominee.sector"));
    DRAWN.forEach(
        dossier -> {
          PlainGates.of(dossier.nominee().kind(), dossier.stage())
              .forEach(gate -> needed.addAll(gate.needs()));
          PlainPoints.rows(dossier.nominee().kind()).forEach(row -> needed.add(row.indicator()));
        });
    assertThat(all(READ, Expected::missing)).isEqualTo(needed);
  }

  @Test
  void everyBandIsHitAndHitAtItsVeryStart() {
    assertThat(untouched(DRAWN, Band::holds)).isEmpty();
    assertThat(untouched(DRAWN, (band, value) -> band.open() || value.equals(band.from())))
        .isEmpty();
  }

  @Test
  void theLiteralDossiersHitEveryBandAtItsVeryStartToo() {
    List<Dossier> edges = Dossiers.edges();
    assertThat(untouched(edges, Band::holds)).isEmpty();
    assertThat(untouched(edges, (band, value) -> band.open() || value.equals(band.from())))
        .isEmpty();
    assertThat(edges)
        .extracting(dossier -> PlainReading.of(dossier).total())
        .allMatch(total -> total.signum() >= 0 && total.compareTo(BigDecimal.valueOf(100)) <= 0);
  }

  private static Set<String> all(List<Expected> read, Function<Expected, Set<String>> codes) {
    return read.stream()
        .flatMap(expected -> codes.apply(expected).stream())
        .collect(Collectors.toSet());
  }

  /**
   * The bands for which no dossier of a stage that weighs them has a value that the test accepts.
   */
  private static Set<String> untouched(List<Dossier> dossiers, BiPredicate<Band, Fraction> test) {
    Map<String, Boolean> hits = new HashMap<>();
    for (Dossier dossier : dossiers) {
      PlainCategory category = PlainCategory.of(dossier);
      Known known = PlainIndicators.of(dossier, category);
      Set<String> weighted = PlainWeights.of(category.group(), dossier.stage()).keySet();
      for (Row row : PlainPoints.rows(category.kind())) {
        for (Band band : row.bands()) {
          String name = category.kind() + " " + row.indicator() + " " + band;
          boolean hit =
              weighted.contains(row.aspect())
                  && known.is(row.indicator(), value -> test.test(band, value));
          hits.merge(name, hit, Boolean::logicalOr);
        }
      }
    }
    Set<String> untouched = new HashSet<>(hits.keySet());
    untouched.removeIf(hits::get);
    return untouched;
  }
}
