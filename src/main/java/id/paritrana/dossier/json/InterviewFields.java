package id.paritrana.dossier.json;

import static id.paritrana.dossier.json.Fields.object;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Official;
import id.paritrana.dossier.SameName;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers for a nominee, what it hands in, and the hearing before the panel. */
final class InterviewFields {
  static final Reading<List<String>> DOCUMENTS =
      Listed.distinct(Bounds.LIST, Code.DOCUMENT, code -> code, InterviewFields::listedTwice);
  static final Reading<Interview> INTERVIEW = object(Words.NOUN, InterviewFields::interview);

  static final Reading<List<Official>> OFFICIALS =
      Listed.of(object(Words.NOUN, InterviewFields::official));

  private static final int MARKS = 50;
  private static final int ITEMS = 50;
  private static final Words ITEM = new Words(100);
  private static final Reading<Attendance> ATTENDANCE = OneOf.of(Attendance.class);
  private static final Reading<Seat> SEAT = OneOf.of(Seat.class);
  private static final Reading<Map<String, BigDecimal>> MARKS_BY_ITEM =
      new Named(1, ITEMS, ITEM, Numbers.MARK);
  private static final Reading<List<Mark>> EACH_ASSESSOR_ONCE =
      Listed.distinct(
          MARKS,
          object(Words.NOUN, InterviewFields::mark),
          mark -> List.of(mark.seat(), SameName.of(mark.assessor())),
          InterviewFields::markedTwice);

  private InterviewFields() {}

  private static @Nullable Official official(Fields in) {
    String name = in.required("name", Words.NAME);
    String position = in.optional("position", Words.TEXT);
    return name == null ? null : new Official(name, position);
  }

  private static Interview interview(Fields in) {
    return new Interview(
        in.optional("attendance", ATTENDANCE), in.optional("marks", EACH_ASSESSOR_ONCE));
  }

  private static @Nullable Mark mark(Fields in) {
    Seat seat = in.required("seat", SEAT);
    String assessor = in.required("assessor", Words.NAME);
    String employer = in.optional("employer", Words.NAME);
    Map<String, BigDecimal> items = in.required("items", MARKS_BY_ITEM);
    return seat == null || assessor == null || items == null
        ? null
        : new Mark(seat, assessor, employer, items);
  }

  /** Said of any code a list names twice. */
  static Text listedTwice(Object code) {
    String shown = Shown.of(code.toString());
    return new Text(
        shown + " is listed twice; keep one of them", shown + " tercantum dua kali; sisakan satu");
  }

  private static Text markedTwice(Mark mark) {
    return new Text(
        "this assessor marks twice from the seat " + mark.seat() + "; keep one of them",
        "penilai ini menilai dua kali dari kursi " + mark.seat() + "; sisakan satu");
  }
}
