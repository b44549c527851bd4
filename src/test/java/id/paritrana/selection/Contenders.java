package id.paritrana.selection;

import id.paritrana.decision.Outcome;
import id.paritrana.selection.Contender.Aspect;
import id.paritrana.selection.Contender.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Contenders with few different figures, so that many of them tie. */
final class Contenders {
  private Contenders() {}

  /** A regency with these points; its total follows from them as a decision's does. */
  static Contender regency(String id, int coverage, int understanding, Integer vulnerable) {
    List<Aspect> aspects =
        List.of(
            aspect("COVERAGE", "coverage.ratio", coverage, "0.65", "100"),
            aspect("UNDERSTANDING", "interview.mean", understanding, "0.35", "100"));
    return contender(id, aspects, vulnerable);
  }

  static Contender contender(String id, List<Aspect> aspects, Integer vulnerable) {
    BigDecimal total =
        aspects.stream().map(Aspect::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, BigDecimal> indicators =
        vulnerable == null
            ? Map.of()
            : Map.of("vulnerable.protected", BigDecimal.valueOf(vulnerable));
    return new Contender(
        "d-" + id,
        1,
        "sha256:0",
        new Contender.Nominee(id, "Kabupaten " + id, "REGENCY_CITY", "Riau"),
        "REGENCY_CITY",
        Outcome.ELIGIBLE,
        total.setScale(2, RoundingMode.HALF_UP),
        aspects,
        indicators,
        List.of(),
        List.of(),
        List.of(),
        "sha256:r");
  }

  static Aspect aspect(String code, String indicator, int points, String weight, String maximum) {
    BigDecimal raw = BigDecimal.valueOf(points);
    BigDecimal scaled =
        raw.multiply(new BigDecimal(100))
            .divide(new BigDecimal(maximum), 2, RoundingMode.HALF_UP)
            .min(new BigDecimal(100));
    return new Aspect(
        code,
        scaled,
        new BigDecimal(weight),
        scaled.multiply(new BigDecimal(weight)).setScale(2, RoundingMode.HALF_UP),
        new BigDecimal(maximum),
        "WGT-1",
        List.of(new Criterion(indicator, raw, raw, "ROW-" + points)));
  }

  static List<Contender> random(long seed, int many) {
    Random random = new Random(seed);
    List<Contender> contenders = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Integer vulnerable = random.nextInt(4) == 0 ? null : random.nextInt(3) * 100;
      contenders.add(
          regency(
              "N%03d".formatted(i), random.nextInt(4) * 20, random.nextInt(4) * 20, vulnerable));
    }
    return contenders;
  }
}
