package id.paritrana.draft;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading;
import id.paritrana.oracle.PlainReading.Expected;
import id.paritrana.oracle.PlainSelection;
import id.paritrana.oracle.PlainSelection.Places;
import java.math.BigDecimal;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the plain reading of the written criteria expects where a case's column looks. */
final class OracleSays {
  private OracleSays() {}

  /** A number, a text, a set or list of codes, or none; of rules it knows nothing. */
  static @Nullable Object of(Asked asked, Expectation.Column column) {
    if (asked instanceof Asked.Filed filed) {
      return of(filed.dossier(), column);
    } else if (asked instanceof Asked.Competing competing) {
      return of(competing.cohort(), column);
    }
    return of(((Asked.Coming) asked).origin(), column);
  }

  private static @Nullable Object of(Dossier dossier, Expectation.Column column) {
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
      default -> throw unread(column);
    };
  }

  private static @Nullable Object of(Cohort cohort, Expectation.Column column) {
    Kind kind = Kind.valueOf(cohort.kind());
    Stage stage = Stage.valueOf(cohort.stage());
    return switch (column.kind()) {
      case WINNERS -> places(cohort, stage, Places::winners);
      case SENT_UP -> places(cohort, stage, Places::sentUp);
      case MINIMUM -> places(cohort, stage, Places::minimum);
      case TIE_BREAKS -> PlainSelection.tieBreaks(kind, stage);
      case RANK_AWARDS -> new TreeSet<>(PlainSelection.rankAwards());
      default -> throw unread(column);
    };
  }

  private static @Nullable Object places(Cohort cohort, Stage stage, ToIntFunction<Places> number) {
    Places places =
        PlainSelection.places(cohort.category(), stage, cohort.assessmentYear(), cohort.province());
    return places == null ? null : BigDecimal.valueOf(number.applyAsInt(places));
  }

  private static @Nullable Object of(Origin origin, Expectation.Column column) {
    if (column.kind() != Expectation.Kind.ZONE) {
      throw unread(column);
    }
    return PlainSelection.zone(origin.province());
  }

  private static IllegalArgumentException unread(Expectation.Column column) {
    return new IllegalArgumentException(column.kind() + " is no criterion of this topic");
  }
}
