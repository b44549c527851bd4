package id.paritrana.oracle;

import id.paritrana.dossier.Kind;
import id.paritrana.oracle.PlainPoints.Band;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the points of an indicator change. */
final class Edges {
  private Edges() {}

  /** Both ends of every band, and zero and one. */
  static List<Fraction> of(Kind kind, String indicator) {
    TreeSet<Fraction> edges = new TreeSet<>(List.of(Fraction.ZERO, Fraction.ONE));
    PlainPoints.rows(kind).stream()
        .filter(row -> row.indicator().equals(indicator))
        .flatMap(row -> row.bands().stream())
        .flatMap(Edges::ends)
        .filter(Objects::nonNull)
        .forEach(edges::add);
    return List.copyOf(edges);
  }

  private static Stream<Fraction> ends(Band band) {
    return band.to() == null ? Stream.of(band.from()) : Stream.of(band.from(), band.to());
  }
}
