package id.paritrana.minutes;

import id.paritrana.dossier.Seat;
import id.paritrana.minutes.Seating.Member;
import id.paritrana.plenary.Bench;
import java.util.List;

/** What proves the selection, and the seats of the panel with places for their signatures. */
final class Closing {
  private static final String TO_SIGN = "…………………………";

  private final Meeting meeting;
  private final Script script;
  private final Language in;

  Closing(Meeting meeting, Script script) {
    this.meeting = meeting;
    this.script = script;
    this.in = script.in();
  }

  /**
   * Writes both chapters.
   *
   * @param signed whether this is the part that the panel signs
   */
  void write(boolean signed) {
    script.chapter("chapter.proof");
    Note note = Note.of(meeting.proof().checkpoint());
    script.listed(
        List.of(
            pair("sequence", Long.toString(meeting.entry().sequence())),
            pair("hash", meeting.entry().hash()),
            pair("journal", note.origin()),
            pair("key", note.keyId()),
            pair("size", Long.toString(meeting.proof().size()))));
    script.lead("proof.checkpoint");
    script.paper().verbatim(meeting.proof().checkpoint().strip());
    script.say("proof.verify", Long.toString(meeting.entry().sequence()));
    script.say("proof.decisions");
    script.chapter("chapter.panel");
    if (meeting.seating().members().isEmpty()) {
      script.say("panel.unknown");
    }
    Table remarks = remarks();
    if (!remarks.rows().isEmpty()) {
      script.lead("panel.remarks");
      script.table(remarks);
    }
    script.lead(signed ? "panel.sign" : "panel.signedThere");
    script.table(seats(signed));
  }

  private String[] pair(String key, String value) {
    return new String[] {in.say("pair." + key), value};
  }

  private Table seats(boolean signed) {
    Table seats =
        signed
            ? new Table(
                    script.figures("head.number", 6),
                    script.column("head.seat", 34),
                    script.column("head.name", 32),
                    script.column("head.signature", 28))
                .withRoomToSign()
            : new Table(
                script.figures("head.number", 6),
                script.column("head.seat", 54),
                script.column("head.name", 40));
    for (Seat seat : Seat.values()) {
      String number = Integer.toString(seat.ordinal() + 1);
      String name = name(seat);
      if (signed) {
        boolean nobody = name.equals(in.say("seat.vacant"));
        seats.add(number, in.name("seat", seat.name()), name, nobody ? "–" : TO_SIGN);
      } else {
        seats.add(number, in.name("seat", seat.name()), name);
      }
    }
    return seats;
  }

  /** Who sat there; a seat is called vacant only where the panel was named and it gave no marks. */
  private String name(Seat seat) {
    Member member = meeting.seating().members().get(seat);
    if (member != null) {
      return member.shown(in);
    } else if (meeting.seating().members().isEmpty()) {
      return TO_SIGN;
    }
    boolean marked =
        meeting.hearings().values().stream()
            .anyMatch(hearing -> hearing.bench().seats().contains(seat));
    return marked ? in.say("seat.unnamed") : in.say("seat.vacant");
  }

  /** Of people and seats, each remark with the nominees that it is about. */
  private Table remarks() {
    Grouped groups = new Grouped();
    meeting
        .hearings()
        .forEach(
            (id, hearing) -> {
              for (Bench.Remark remark : hearing.bench().remarks()) {
                String said = in == Language.ENGLISH ? remark.says().en() : remark.says().id();
                groups.add(
                    meeting.named(id), in.name("flag", remark.code()) + "\n" + in.seats(said));
              }
            });
    return groups.table(script.column("head.note", 40), script.column("head.nominee", 60));
  }
}
