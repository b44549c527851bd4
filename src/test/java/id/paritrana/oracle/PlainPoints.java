package id.paritrana.oracle;

import id.paritrana.dossier.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points tables, typed from the criteria. */
final class PlainPoints {
  /** One row: from (inclusive, unless {@code open}) to (exclusive; none is no bound). */
  record Band(Fraction from, boolean open, @Nullable Fraction to, int points) {
    boolean holds(Fraction value) {
      boolean starts = open ? value.above(from) : !value.below(from);
      return starts && (to == null || value.below(to));
    }
  }

  /** The bands of one indicator in one aspect; no bands at all is the mean mark's formula. */
  record Row(String aspect, String indicator, List<Band> bands) {
    Fraction points(Fraction value) {
      if (indicator.equals("interview.mean")) {
        return value.times(Fraction.of("0.90"));
      }
      return bands.stream()
          .filter(band -> band.holds(value))
          .findFirst()
          .map(band -> Fraction.of(band.points()))
          .orElse(Fraction.ZERO);
    }
  }

  private static final List<Row> REGULATION =
      List.of(
          row(
              "REGULATION",
              "regulation.best",
              band("1", "2", 20),
              band("2", "3", 35),
              band("3", "4", 55),
              from("4", 70)));

  private static final List<Row> REGULATION_ABOVE_VILLAGE =
      List.of(
          row("REGULATION", "regulation.count", band("2", "3", 10), from("3", 20)),
          row("REGULATION", "members.offices", band("0.5", "0.75", 5), from("0.75", 10)));

  private static final List<Row> REGULATION_VILLAGE =
      List.of(
          row(
              "REGULATION",
              "regulation.count",
              band("1", "2", 10),
              band("2", "3", 20),
              from("3", 30)));

  private static final List<Row> GOVERNMENT =
      List.of(
          row(
              "COVERAGE",
              "coverage.ratio",
              band("0", "0.20", 10),
              band("0.20", "0.31", 20),
              band("0.31", "0.40", 30),
              band("0.40", "0.50", 40),
              band("0.50", "0.75", 50),
              from("0.75", 60)),
          row(
              "COVERAGE",
              "coverage.growth",
              band("0", "0.02", 5),
              band("0.02", "0.05", 10),
              from("0.05", 15)),
          row("COVERAGE", "coverage.target_ratio", band("0.75", "1", 10), from("1", 25)),
          row(
              "INNOVATION",
              "vulnerable.ratio",
              above("0", "0.05", 10),
              band("0.05", "0.20", 20),
              band("0.20", "0.50", 30),
              from("0.50", 40)),
          row(
              "INNOVATION",
              "vulnerable.sources",
              band("1", "2", 8),
              band("2", "3", 14),
              from("3", 20)),
          row(
              "INNOVATION",
              "innovation.count",
              band("1", "2", 10),
              band("2", "3", 18),
              from("3", 25)),
          row(
              "INNOVATION",
              "innovation.groups",
              band("1", "2", 5),
              band("2", "3", 10),
              from("3", 15)));

  private static final List<Row> ENTERPRISE =
      List.of(
          row("COMPLIANCE", "registered.ratio", from("1", 30)),
          row("COMPLIANCE", "wage.ratio", from("1", 25)),
          row(
              "COMPLIANCE",
              "contribution.on_time",
              band("0.75", "0.90", 8),
              band("0.90", "1", 16),
              from("1", 25)),
          row("COMPLIANCE", "contribution.ratio", band("0.98", "1", 5), from("1", 10)),
          row("COMPLIANCE", "programmes.extra", band("1", "2", 5), from("2", 10)),
          row("CARE", "digital.sipp", from("1", 15)),
          row(
              "CARE",
              "digital.jmo",
              band("0.25", "0.50", 8),
              band("0.50", "0.75", 14),
              from("0.75", 20)),
          row("CARE", "digital.nik", band("0.95", "0.99", 8), from("0.99", 15)),
          row(
              "CARE",
              "vendor.ratio",
              band("0.25", "0.50", 8),
              band("0.50", "0.90", 16),
              from("0.90", 25)),
          row(
              "CARE",
              "csr.vulnerable",
              above("0", "0.05", 8),
              band("0.05", "0.20", 16),
              from("0.20", 25)),
          row(
              "INNOVATION",
              "innovation.count",
              band("1", "2", 40),
              band("2", "3", 70),
              from("3", 100)));

  private static final List<Row> UNDERSTANDING =
      List.of(
          row("UNDERSTANDING", "interview.mean"),
          row("UNDERSTANDING", "interview.attendance", band("1", "2", 4), from("2", 10)));

  private PlainPoints() {}

  /** Every row for a kind of nominee, whichever of its aspects are weighted. */
  static List<Row> rows(Kind kind) {
    List<Row> rows = new ArrayList<>(UNDERSTANDING);
    if (kind == Kind.ENTERPRISE) {
      rows.addAll(ENTERPRISE);
      return rows;
    }
    rows.addAll(REGULATION);
    rows.addAll(kind == Kind.VILLAGE ? REGULATION_VILLAGE : REGULATION_ABOVE_VILLAGE);
    rows.addAll(GOVERNMENT);
    return rows;
  }

  private static Row row(String aspect, String indicator, Band... bands) {
    return new Row(aspect, indicator, List.of(bands));
  }

  private static Band band(String from, String to, int points) {
    return new Band(Fraction.of(from), false, Fraction.of(to), points);
  }

  private static Band above(String from, String to, int points) {
    return new Band(Fraction.of(from), true, Fraction.of(to), points);
  }

  private static Band from(String from, int points) {
    return new Band(Fraction.of(from), false, null, points);
  }
}
