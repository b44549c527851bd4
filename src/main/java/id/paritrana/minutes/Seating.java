package id.paritrana.minutes;

import id.paritrana.dossier.Seat;
import id.paritrana.personal.PersonalData;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who sat where; a seat that is not in it was vacant. */
record Seating(Map<Seat, Member> members) {
  /** Whether the name can be read, and why not. */
  enum Name {
    KNOWN,
    ERASED,
    UNREADABLE
  }

  /**
   * Somebody on the panel.
   *
   * @param subject what the journal calls a person whose name cannot be read
   */
  record Member(Name state, String name, String subject) {
    String shown(Language language) {
      return switch (state) {
        case KNOWN -> name;
        case ERASED -> language.say("name.erased", subject);
        case UNREADABLE -> language.say("name.unreadable", subject);
      };
    }
  }

  /**
   * Those that a request names.
   *
   * @param recorded with sealed names
   * @param opened the same with names that were not erased
   */
  static Seating of(JsonNode recorded, JsonNode opened) {
    Map<Seat, Member> members = new EnumMap<>(Seat.class);
    JsonNode panel = recorded.path("panel");
    for (int i = 0; i < panel.size(); i++) {
      String sealed = panel.get(i).get("name").asString();
      String name = opened.get("panel").get(i).get("name").asString();
      members.put(Seat.valueOf(panel.get(i).get("seat").asString()), member(sealed, name));
    }
    return new Seating(members);
  }

  private static Member member(String sealed, String name) {
    String subject = PersonalData.subject(sealed).orElse("");
    if (!subject.isEmpty() && name.equals("erased:" + subject)) {
      return new Member(Name.ERASED, "", subject);
    } else if (!subject.isEmpty() && name.equals("unreadable:" + subject)) {
      return new Member(Name.UNREADABLE, "", subject);
    }
    return new Member(Name.KNOWN, name, subject);
  }
}
