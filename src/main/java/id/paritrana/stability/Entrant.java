package id.paritrana.stability;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.selection.Contender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ranked nominee with its decision made once more, so that points are known before rounding. */
record Entrant(Contender contender, Decision decision) {
  /** What it is called in its selection. */
  String id() {
    return contender.nominee().called();
  }

  List<Score.Aspect> aspects() {
    return decision.score().aspects();
  }

  /** The facts that tables ask beside figures. */
  Candidate candidate() {
    return decision.firings().stream()
        .flatMap(firing -> firing.said().stream())
        .filter(Candidate.class::isInstance)
        .map(Candidate.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Points of an aspect before they are scaled. */
  static BigDecimal sum(Score.Aspect aspect) {
    return aspect.criteria().stream()
        .map(criterion -> criterion.given().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Points of an aspect as they count, not rounded. */
  static BigDecimal scaled(Score.Aspect aspect) {
    return Score.scaled(sum(aspect), aspect.maximum());
  }

  /**
   * The contender as it would stand if some aspects had more or fewer points.
   *
   * @param gains by aspect, before scaling
   */
  Contender gaining(Map<String, BigDecimal> gains) {
    BigDecimal total = BigDecimal.ZERO;
    List<Contender.Aspect> scored = new ArrayList<>();
    for (Score.Aspect aspect : aspects()) {
      BigDecimal gain = gains.getOrDefault(aspect.code(), BigDecimal.ZERO);
      BigDecimal points = Score.scaled(sum(aspect).add(gain), aspect.maximum());
      BigDecimal weighted = points.multiply(aspect.weight());
      total = total.add(weighted);
      scored.add(
          new Contender.Aspect(
              aspect.code(),
              Exact.rounded(points),
              aspect.weight(),
              Exact.rounded(weighted),
              aspect.maximum(),
              aspect.rule().rule(),
              List.of()));
    }
    return contender.with(Exact.rounded(total), scored, figures(decision));
  }

  static Map<String, BigDecimal> figures(Decision decision) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    decision.indicators().forEach((code, figure) -> figures.put(code, figure.value()));
    return figures;
  }

  /** A total in hundredths. */
  static long cents(BigDecimal total) {
    return total.movePointRight(2).longValueExact();
  }
}
