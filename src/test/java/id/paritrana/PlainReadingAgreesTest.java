package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Missing;
import id.paritrana.decision.Score;
import id.paritrana.dossier.Dossier;
import id.paritrana.oracle.Dossiers;
import id.paritrana.oracle.PlainReading;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules and tables decide as an independent plain reading of the written criteria does. */
class PlainReadingAgreesTest {
  @Test
  void onFiveThousandGeneratedDossiersOfAllKinds() {
    assertThat(disagreements(Dossiers.of(20241121, 5_000))).isEmpty();
  }

  @Test
  void onEachBandsBothEnds() {
    assertThat(disagreements(Dossiers.edges().stream())).isEmpty();
  }

  private static List<String> disagreements(Stream<Dossier> dossiers) {
    List<String> found = new ArrayList<>();
    dossiers.forEach(
        dossier -> {
          String expected = text(PlainReading.of(dossier));
          String decided = text(Shipped.ruleset().decide(dossier));
          if (!expected.equals(decided) && found.size() < 5) {
            found.add("expected " + expected + "\ndecided  " + decided + "\nfor " + dossier);
          }
        });
    return found;
  }

  private static String text(Expected expected) {
    return text(
        expected.outcome(),
        String.valueOf(expected.category()),
        expected.total(),
        expected.aspectPoints(),
        expected.weights(),
        expected.points(),
        expected.gates(),
        expected.flags(),
        expected.missing(),
        expected.awards());
  }

  private static String text(Decision decision) {
    Map<String, BigDecimal> aspects = new HashMap<>();
    Map<String, BigDecimal> weights = new HashMap<>();
    Map<String, BigDecimal> points = new HashMap<>();
    for (Score.Aspect aspect : decision.score().aspects()) {
      aspects.put(aspect.code(), aspect.points());
      weights.put(aspect.code(), aspect.weight());
      aspect.criteria().forEach(c -> points.put(c.given().indicator().indicator(), c.points()));
    }
    return text(
        decision.outcome().name(),
        String.valueOf(decision.category()),
        decision.score().total(),
        aspects,
        weights,
        points,
        codes(decision.gates(), said -> said.finding().gate()),
        codes(decision.flags(), said -> said.finding().flag()),
        codes(decision.missing(), Missing::indicator),
        codes(decision.specialAwards(), said -> said.finding().award()));
  }

  private static String text(
      String outcome,
      String category,
      BigDecimal total,
      Map<String, BigDecimal> aspects,
      Map<String, BigDecimal> weights,
      Map<String, BigDecimal> points,
      Set<String> gates,
      Set<String> flags,
      Set<String> missing,
      Set<String> awards) {
    return String.join(
        "; ",
        outcome,
        category,
        plain(total),
        "aspects " + plain(aspects),
        "weights " + plain(weights),
        "points " + plain(points),
        "gates " + new TreeSet<>(gates),
        "flags " + new TreeSet<>(flags),
        "missing " + new TreeSet<>(missing),
        "awards " + new TreeSet<>(awards));
  }

  private static <T> Set<String> codes(List<T> said, Function<T, String> code) {
    return said.stream().map(code).collect(Collectors.toSet());
  }

  private static String plain(Map<String, BigDecimal> figures) {
    TreeMap<String, String> plain = new TreeMap<>();
    figures.forEach((code, value) -> plain.put(code, plain(value)));
    return plain.toString();
  }

  private static String plain(BigDecimal value) {
    return value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
