package id.paritrana.draft;

import id.paritrana.dossier.Dossier;
import id.paritrana.oracle.PlainReading;
import id.paritrana.oracle.PlainReading.Expected;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the plain reading of the written criteria expects where a case's column looks. */
final class OracleSays {
  private OracleSays() {}

  /** A number, a text, a set of codes, or none; of rules it knows nothing. */
  static @Nullable Object of(Dossier dossier, Expectation.Column column) {
    Expected read = PlainReading.of(dossier);
    return switch (column.kind()) {
      case OUTCOME -> read.outcome();
      case CATEGORY -> read.category();
      case SCORE -> read.total();
      case POINTS -> read.points().get(column.code());
      case ASPECT -> read.aspectPoints().get(column.code());
      case INDICATOR -> PlainReading.figure(dossier, column.code());
      case GATES -> new TreeSet<>(read.gates());
      case FLAGS -> new TreeSet<>(read.flags());
      case MISSING -> new TreeSet<>(read.missing());
      case AWARDS -> new TreeSet<>(read.awards());
      case RULES, NOT_RULES -> throw new IllegalArgumentException("rules are no criterion");
    };
  }
}
