package id.paritrana.oracle;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws what every kind of nominee files: innovations and the hearing. */
final class HearingDraw {
  private static final List<Seat> REQUIRED =
      List.of(Seat.CHAIR_SEKDA, Seat.EMPLOYER, Seat.UNION, Seat.EXPERT_LAW, Seat.EXPERT_ECONOMY);

  private final Draw draw;

  HearingDraw(Draw draw) {
    this.draw = draw;
  }

  List<Innovation> innovations() {
    List<Innovation> innovations = new ArrayList<>();
    int count = draw.below(7);
    for (int i = 0; i < count; i++) {
      Group group = draw.chance(0.2) ? null : draw.pick(List.of(Group.values()));
      innovations.add(
          new Innovation(draw.chance(0.2) ? null : "Innovation " + i, draw.chance(0.7), group));
    }
    return innovations;
  }

  Interview interview(String nominee) {
    Attendance attendance = draw.pick(List.of(Attendance.values()));
    return new Interview(draw.unlessGap(attendance), draw.unlessGap(marks(nominee)));
  }

  private List<Mark> marks(String nominee) {
    List<Mark> marks = new ArrayList<>();
    if (draw.gap()) {
      return marks;
    }
    for (Seat seat : seats()) {
      String employer = draw.chance(0.6) ? null : draw.chance(0.06) ? nominee : "N-other";
      marks.add(new Mark(seat, "Assessor " + (marks.size() + 1), employer, items()));
    }
    return marks;
  }

  private List<Seat> seats() {
    List<Seat> all = draw.shuffled(List.of(Seat.values()));
    if (draw.chance(0.15)) {
      return all.subList(0, 1 + draw.below(all.size()));
    }
    List<Seat> seats = new ArrayList<>(REQUIRED);
    List<Seat> others = all.stream().filter(seat -> !REQUIRED.contains(seat)).toList();
    seats.addAll(others.subList(0, draw.below(others.size() + 1)));
    if (draw.chance(0.2)) {
      seats.remove(draw.below(seats.size()));
    }
    if (draw.chance(0.2)) {
      seats.add(draw.pick(seats));
    }
    return draw.shuffled(seats);
  }

  private Map<String, BigDecimal> items() {
    Map<String, BigDecimal> items = new TreeMap<>();
    if (draw.chance(0.3) && draw.gap()) {
      return items;
    }
    int count = 1 + draw.below(4);
    for (int i = 1; i <= count; i++) {
      items.put(
          "item" + i,
          draw.oneOf(
              BigDecimal.ZERO,
              new BigDecimal(100),
              new BigDecimal("59.99"),
              new BigDecimal("66.67"),
              BigDecimal.valueOf(draw.below(10_001), 2),
              BigDecimal.valueOf(60L + draw.below(41))));
    }
    return items;
  }
}
