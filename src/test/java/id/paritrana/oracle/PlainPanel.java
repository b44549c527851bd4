package id.paritrana.oracle;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the hearing yields: the marks' mean, who came, and which seats marked. */
final class PlainPanel {
  static final List<String> INDICATORS =
      List.of(
          "panel.seat.CHAIR_SEKDA",
          "panel.seat.EMPLOYER",
          "panel.seat.UNION",
          "panel.experts",
          "panel.seats");

  private PlainPanel() {}

  static void read(String nominee, @Nullable Interview interview, Known known) {
    if (interview == null) {
      return;
    }
    if (interview.attendance() != null) {
      known.put("interview.attendance", rank(interview.attendance()));
    }
    if (interview.marks() != null) {
      List<Mark> usable = interview.marks().stream().filter(mark -> usable(nominee, mark)).toList();
      seats(usable, known);
      mean(usable, known);
    }
  }

  /** Whether an assessor employed by the nominee marked it. */
  static boolean conflict(String nominee, @Nullable Interview interview) {
    return interview != null
        && interview.marks() != null
        && interview.marks().stream().anyMatch(mark -> nominee.equals(mark.employer()));
  }

  static boolean invalid(Known known) {
    return known.is("panel.seat.CHAIR_SEKDA", 0)
        || known.is("panel.seat.EMPLOYER", 0)
        || known.is("panel.seat.UNION", 0)
        || known.is("panel.experts", experts -> experts.below(Fraction.of(2)))
        || known.is("panel.seats", seats -> seats.below(Fraction.of(6)));
  }

  private static boolean usable(String nominee, Mark mark) {
    return !nominee.equals(mark.employer()) && !mark.items().isEmpty();
  }

  private static long rank(Attendance attendance) {
    return switch (attendance) {
      case LEADER -> 2;
      case DEPUTY -> 1;
      case OTHER -> 0;
    };
  }

  private static void seats(List<Mark> usable, Known known) {
    Set<Seat> seats = EnumSet.noneOf(Seat.class);
    usable.forEach(mark -> seats.add(mark.seat()));
    known.put("panel.seat.CHAIR_SEKDA", seats.contains(Seat.CHAIR_SEKDA) ? 1 : 0);
    known.put("panel.seat.EMPLOYER", seats.contains(Seat.EMPLOYER) ? 1 : 0);
    known.put("panel.seat.UNION", seats.contains(Seat.UNION) ? 1 : 0);
    known.put(
        "panel.experts", seats.stream().filter(seat -> seat.name().startsWith("EXPERT_")).count());
    known.put("panel.seats", seats.size());
  }

  private static void mean(List<Mark> usable, Known known) {
    if (usable.isEmpty()) {
      return;
    }
    Fraction sum = Fraction.ZERO;
    for (Mark mark : usable) {
      Fraction items = Fraction.ZERO;
      for (BigDecimal item : mark.items().values()) {
        items = items.plus(Fraction.of(item));
      }
      sum = sum.plus(items.over(Fraction.of(mark.items().size())));
    }
    known.put("interview.mean", sum.over(Fraction.of(usable.size())));
  }
}
