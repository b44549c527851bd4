package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Dossiers to decide: as many as wanted from a seed, or the literal ones at every edge. */
public final class Dossiers {
  private static final List<String> DOCUMENTS =
      List.of(
          "REGULATION_COPY",
          "BUDGET_COPY",
          "WORKFORCE_STATISTICS",
          "REGISTRATION_CERTIFICATE",
          "CONTRIBUTION_STATEMENT");

  private Dossiers() {}

  /**
   * The same dossiers for the same seed, of every kind, stage and year, most of their figures at an
   * edge.
   */
  public static Stream<Dossier> of(long seed, int count) {
    return new SplittableRandom(seed).longs(count).mapToObj(Dossiers::one);
  }

  /** Dossiers with one figure at, just below and just above each end of each band. */
  public static List<Dossier> edges() {
    return EdgeDossiers.all();
  }

  private static Dossier one(long seed) {
    Random random = new Random(seed);
    Draw draw = draw(random);
    Filing filing = new NomineeDraw(draw).filing("N-" + Long.toHexString(seed));
    GovernmentDraw government = new GovernmentDraw(draw);
    HearingDraw hearing = new HearingDraw(draw);
    boolean enterprise = filing.nominee.kind() == Kind.ENTERPRISE;
    if (enterprise) {
      new EnterpriseDraw(draw).fill(filing);
    } else {
      government.fill(filing);
    }
    if (!enterprise || draw.chance(0.2)) {
      filing.vulnerable = draw.unlessGap(government.vulnerable());
    }
    filing.innovations = draw.unlessGap(hearing.innovations());
    filing.documents = draw.unlessGap(documents(draw, filing));
    if (filing.stage != Stage.SCREENING || draw.chance(0.3)) {
      filing.interview = draw.unlessGap(hearing.interview(filing.nominee.id()));
    }
    if (draw.chance(0.1)) {
      filing.indicators = Map.of("custom.x", BigDecimal.valueOf(draw.below(200) - 100L, 1));
    }
    return filing.dossier();
  }

  /** Two in five dossiers are sound, the others fail gates, lack figures, or both. */
  private static Draw draw(Random random) {
    double lot = random.nextDouble();
    if (lot < 0.38) {
      return new Draw(random, 0, 0);
    }
    if (lot < 0.66) {
      return new Draw(random, 0.25, 0);
    }
    return lot < 0.92 ? new Draw(random, 0, 0.09) : new Draw(random, 0.12, 0.05);
  }

  private static Set<String> documents(Draw draw, Filing filing) {
    Set<String> required =
        PlainIndicators.documents(
            filing.nominee.kind(), PlainCategory.of(filing.nominee, filing.year).scale());
    Set<String> filed = new TreeSet<>(required == null ? DOCUMENTS : required);
    if (draw.chance(0.2)) {
      filed.add(draw.pick(DOCUMENTS));
    }
    if (draw.fault()) {
      filed.remove(draw.pick(List.copyOf(filed)));
    }
    return filed;
  }
}
