package id.paritrana.oracle;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws who is nominated, for which year and stage. */
final class NomineeDraw {
  private static final List<String> PROVINCES =
      List.of("Sumatera Selatan", "Lampung", "Jawa Barat", "Kalimantan Selatan", "Riau");
  private static final List<Integer> YEARS =
      List.of(
          2016, 2017, 2018, 2019, 2020, 2021, 2022, 2022, 2023, 2024, 2025, 2025, 2025, 2026, 2027,
          2028, 2029);
  private static final List<String> SALES =
      List.of(
          "0",
          "2000000000",
          "2000000000.01",
          "2000000001",
          "15000000000",
          "15000000000.5",
          "50000000000",
          "50000000001");
  private static final List<String> CAPITAL =
      List.of(
          "0",
          "1000000000",
          "1000000000.01",
          "1000000001",
          "5000000000",
          "5000000000.5",
          "10000000000",
          "10000000001");

  private final Draw draw;

  NomineeDraw(Draw draw) {
    this.draw = draw;
  }

  /**
   * A nominee that has a category, or by fault that no row takes, or by gap that lacks what decides
   * it.
   */
  Filing filing(String id) {
    boolean refused = draw.chance(0.4) && draw.fault();
    boolean unknown = !refused && draw.gap();
    Kind kind = unknown || draw.chance(0.45) ? Kind.ENTERPRISE : draw.pick(List.of(Kind.values()));
    while (true) {
      Filing filing =
          new Filing(
              nominee(id, kind, unknown), draw.pick(YEARS), draw.pick(List.of(Stage.values())));
      PlainCategory category = PlainCategory.of(filing.nominee, filing.year);
      if (category.none() == refused && (category.lacks() != null) == unknown) {
        return filing;
      }
    }
  }

  private Nominee nominee(String id, Kind kind, boolean unknown) {
    String province = draw.pick(PROVINCES);
    if (kind != Kind.ENTERPRISE) {
      return new Nominee(id, "Nominee " + id, kind, province, null, null, null, null, null, null);
    }
    return new Nominee(
        id,
        "Nominee " + id,
        kind,
        province,
        draw.chance(unknown ? 0.5 : 0.1) ? null : draw.pick(List.of(Sector.values())),
        draw.chance(0.4) ? null : draw.pick(List.of(Scale.values())),
        draw.unlessGap(draw.pick(List.of(RiskGroup.values()))),
        null,
        money(CAPITAL),
        money(SALES));
  }

  private @Nullable BigDecimal money(List<String> amounts) {
    return draw.chance(0.4) ? null : new BigDecimal(draw.pick(amounts));
  }
}
