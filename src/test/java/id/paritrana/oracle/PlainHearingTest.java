package id.paritrana.oracle;

import static id.paritrana.oracle.Readings.items;
import static id.paritrana.oracle.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plain reading of the criteria makes of a hearing. */
class PlainHearingTest {
  @Test
  void anUnfiledHearingIsMissingFromEveryOneOfItsIndicators() {
    Expected read =
        read(Samples.government(Kind.PROVINCE, Stage.INTERVIEW), filing -> filing.interview = null);
    assertThat(read.outcome()).isEqualTo("INCOMPLETE");
    assertThat(read.missing())
        .containsExactlyInAnyOrder(
            "interview.mean",
            "interview.attendance",
            "panel.seat.CHAIR_SEKDA",
            "panel.seat.EMPLOYER",
            "panel.seat.UNION",
            "panel.experts",
            "panel.seats");
    assertThat(read.total()).isEqualTo("60.30");
  }

  @Test
  void anAssessorEmployedByTheNomineeIsLeftOutOfMeanAndPanel() {
    List<Mark> marks = new ArrayList<>(Samples.panel("70").subList(0, 5));
    marks.add(
        new Mark(Seat.EXPERT_PUBLIC_POLICY, "Hers", "N-1", Map.of("item", new BigDecimal(100))));
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.INTERVIEW),
            filing -> filing.interview = new Interview(Attendance.OTHER, marks));
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.points()).containsEntry("interview.mean", new BigDecimal("63.00"));
    assertThat(read.flags())
        .containsExactlyInAnyOrder("CONFLICT_OF_INTEREST", "PANEL_INVALID", "LEADER_ABSENT");
  }

  @Test
  void eachAssessorCountsOnceHoweverManyItems() {
    List<Mark> marks =
        List.of(
            new Mark(Seat.UNION, "One", null, items("100", "0", "0")),
            Samples.mark(Seat.EMPLOYER, "50"));
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.INTERVIEW),
            filing -> filing.interview = new Interview(Attendance.DEPUTY, marks));
    // (100/3 + 50) / 2 * 0.9 = 37.5
    assertThat(read.points()).containsEntry("interview.mean", new BigDecimal("37.50"));
    assertThat(read.aspectPoints()).containsEntry("UNDERSTANDING", new BigDecimal("41.50"));
  }
}
