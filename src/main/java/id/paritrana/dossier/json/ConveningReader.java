package id.paritrana.dossier.json;

import static id.paritrana.dossier.json.Fields.object;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a panel asks for when it meets to select; every fault at once. */
public final class ConveningReader {
  /** As many nominees as one cohort may have. */
  private static final int MOST = 100_000;

  private static final Reading<Stage> STAGE = OneOf.of(Stage.class);
  private static final Reading<Seat> SEAT = OneOf.of(Seat.class);
  private static final Reading<Boolean> WHOLE =
      value -> {
        State state = OneOf.of(State.class).of(value);
        return state == null ? null : state == State.FINAL;
      };
  private static final Reading<String> DATE = ConveningReader::date;
  private static final Reading<List<String>> CODES = once(Code.CATEGORY, 50);
  private static final Reading<List<String>> SELECTIONS = once(Words.NAME, 50);
  private static final Reading<List<String>> NOMINEES = once(Words.NAME, 1000);
  private static final Reading<List<Convening.Withdrawal>> WITHDRAWN =
      Listed.distinct(
          MOST,
          object(Words.NOUN, ConveningReader::withdrawal),
          Convening.Withdrawal::nominee,
          withdrawal -> InterviewFields.listedTwice(withdrawal.nominee()));
  private static final Reading<List<Convening.Drawn>> DRAWN =
      Listed.of(object(Words.NOUN, ConveningReader::drawn));
  private static final Reading<List<Convening.Member>> PANEL =
      Listed.distinct(
          Bounds.LIST,
          object(Words.NOUN, ConveningReader::member),
          Convening.Member::seat,
          member -> InterviewFields.listedTwice(member.seat()));
  private static final Reading<Convening> CONVENING =
      object(new Text("what to select", "permintaan seleksi"), ConveningReader::convening);

  private static final Text NO_PROVINCE =
      new Text(
          "nominees compete within their province up to INTERVIEW only; leave it out",
          "calon bersaing dalam provinsinya hanya sampai INTERVIEW; hapus isian ini");
  private static final Text NO_ZONE =
      new Text(
          "nominees compete within a zone at REGIONAL only; leave it out",
          "calon bersaing dalam zona hanya pada REGIONAL; hapus isian ini");
  private static final Text TWO =
      new Text(
          "a tie has at least two nominees; name them all, the first on top",
          "seri melibatkan sedikitnya dua calon; sebut semuanya, yang teratas lebih dulu");
  private static final Text NO_DATE =
      new Text(
          "this is no date; write it as in 2025-08-27",
          "ini bukan tanggal; tulis seperti 2025-08-27");

  private enum State {
    PROVISIONAL,
    FINAL
  }

  public Convening read(byte[] json) throws InvalidDossier {
    return read(new DossierReader().parse(json));
  }

  public Convening read(JsonNode tree) throws InvalidDossier {
    Faults faults = new Faults();
    Convening convening = CONVENING.of(new Value(tree, Place.ROOT, faults));
    if (convening == null || !faults.none()) {
      throw new InvalidDossier(faults.listed());
    }
    return convening;
  }

  private static @Nullable Convening convening(Fields in) {
    Long year = in.required("assessmentYear", Numbers.YEAR);
    Stage stage = in.required("stage", STAGE);
    boolean provincial = stage == Stage.SCREENING || stage == Stage.INTERVIEW;
    String province =
        where(in, "province", stage == null || provincial, stage != null, NO_PROVINCE);
    String zone =
        where(in, "zone", stage == null || stage == Stage.REGIONAL, stage != null, NO_ZONE);
    List<String> categories = in.optional("categories", CODES);
    List<String> from = in.optional("from", SELECTIONS);
    List<Convening.Withdrawal> withdrawn = in.optional("withdrawn", WITHDRAWN);
    List<Convening.Drawn> drawn = in.optional("drawn", DRAWN);
    Boolean whole = in.optional("state", WHOLE);
    String replaces = in.optional("replaces", Words.NAME);
    List<Convening.Member> panel = in.optional("panel", PANEL);
    String place = in.optional("place", Words.TEXT);
    String date = in.optional("date", DATE);
    return year == null || stage == null
        ? null
        : new Convening(
            year.intValue(),
            stage,
            province,
            zone,
            listed(categories),
            listed(from),
            listed(withdrawn),
            listed(drawn),
            Boolean.TRUE.equals(whole),
            replaces,
            listed(panel),
            place,
            date);
  }

  /** A place that this stage asks for, or one that it does not know. */
  private static @Nullable String where(
      Fields in, String name, boolean known, boolean settled, Text unknown) {
    if (!known) {
      return in.optional(name, value -> value.refuse(unknown));
    }
    return settled ? in.required(name, Words.NAME) : in.optional(name, Words.NAME);
  }

  private static Convening.@Nullable Withdrawal withdrawal(Fields in) {
    String nominee = in.required("nominee", Words.NAME);
    String reason = in.required("reason", Words.TEXT);
    return nominee == null || reason == null ? null : new Convening.Withdrawal(nominee, reason);
  }

  private static Convening.@Nullable Drawn drawn(Fields in) {
    List<String> order =
        in.required(
            "order",
            value -> {
              List<String> read = NOMINEES.of(value);
              return read == null || read.size() > 1 ? read : value.refuse(TWO);
            });
    String reason = in.required("reason", Words.TEXT);
    return order == null || reason == null ? null : new Convening.Drawn(order, reason);
  }

  private static Convening.@Nullable Member member(Fields in) {
    Seat seat = in.required("seat", SEAT);
    String name = in.required("name", Words.NAME);
    return seat == null || name == null ? null : new Convening.Member(seat, name);
  }

  private static @Nullable String date(Value value) {
    String text = Words.TEXT.of(value);
    try {
      return text == null ? null : LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      return value.refuse(NO_DATE);
    }
  }

  private static Reading<List<String>> once(Reading<String> entry, int most) {
    Function<String, Object> itself = text -> text;
    return Listed.distinct(most, entry, itself, InterviewFields::listedTwice);
  }

  private static <T> List<T> listed(@Nullable List<T> read) {
    return List.copyOf(Objects.requireNonNullElse(read, List.of()));
  }
}
