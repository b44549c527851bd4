package id.paritrana.minutes;

import id.paritrana.dossier.Seat;
import id.paritrana.minutes.Seating.Member;
import java.util.List;

/** What proves the selection, and the seats of the panel with places for their signatures. */
final class Closing {
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
      Member member = meeting.seating().members().get(seat);
      String number = Integer.toString(seat.ordinal() + 1);
      String name = member == null ? in.say("seat.vacant") : member.shown(in);
      if (signed) {
        seats.add(number, in.name("seat", seat.name()), name, member == null ? "–" : "");
      } else {
        seats.add(number, in.name("seat", seat.name()), name);
      }
    }
    return seats;
  }
}
