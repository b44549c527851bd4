package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says where and why a body stopped being readable.
 *
 * @param text the whole body
 * @param parser the parser, standing where it stopped
 */
record SyntaxFaults(String text, JsonParser parser) {
  private static final int AROUND = 15;

  MalformedJson of(JacksonException e) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String said = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return fault(limit(said), at);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return fault(
          new Text(
              "the JSON ends too early; send all of it",
              "JSON berakhir terlalu dini; kirim seluruhnya"),
          at);
    }
    if (said.startsWith("Duplicate")) {
      return fault(twice(), at);
    }
    String near = near(at);
    return fault(
        new Text(
            "this is not valid JSON near " + near + "; mend it and send it again",
            "ini bukan JSON yang sah di sekitar " + near + "; perbaiki lalu kirim lagi"),
        at);
  }

  private Text twice() {
    List<String> way = way();
    if (Withheld.shown(way) < way.size()) {
      return new Text(
          "a field here is given twice; keep one of them",
          "satu isian di sini diberikan dua kali; sisakan satu");
    }
    String name = Shown.of(String.valueOf(parser.currentName()));
    return new Text(
        "the field " + name + " is given twice; keep one of them",
        "isian " + name + " diberikan dua kali; sisakan satu");
  }

  MalformedJson number() {
    TokenStreamLocation at = parser.currentTokenLocation();
    String near = near(at);
    return fault(
        new Text(
            "the number near " + near + " has too large an exponent; write it with fewer digits",
            "angka di sekitar "
                + near
                + " berpangkat terlalu besar; tulis dengan lebih sedikit angka"),
        at);
  }

  MalformedJson trailing() {
    TokenStreamLocation at = parser.currentTokenLocation();
    String near = near(at);
    return new MalformedJson(
        "",
        placed(
            new Text(
                "more follows after the end of the JSON, near " + near + "; send one object alone",
                "masih ada isi setelah akhir JSON, di sekitar " + near + "; kirim satu objek saja"),
            at));
  }

  private static Text limit(String said) {
    if (said.startsWith("Document nesting")) {
      return new Text(
          "the JSON is nested more than " + StrictJson.DEPTH + " deep; far less is needed",
          "JSON bersarang lebih dari "
              + StrictJson.DEPTH
              + " tingkat; yang diperlukan jauh lebih dangkal");
    }
    if (said.startsWith("Number")) {
      return tooLong("number", "angka", StrictJson.NUMBER);
    }
    if (said.startsWith("Name")) {
      return tooLong("field name", "nama isian", StrictJson.NAME);
    }
    return tooLong("text", "teks", StrictJson.STRING);
  }

  private static Text tooLong(String en, String id, int most) {
    return new Text(
        "a " + en + " is longer than " + most + " characters; shorten it",
        id + " lebih panjang dari " + most + " karakter; persingkat");
  }

  private MalformedJson fault(Text message, TokenStreamLocation at) {
    List<String> way = way();
    Place place = Place.ROOT;
    for (String name : way.subList(0, Withheld.shown(way))) {
      place = place.child(name);
    }
    return new MalformedJson(place.pointer(), placed(message, at));
  }

  /** The names and numbers on the way to where the parser stopped. */
  private List<String> way() {
    List<String> way = new ArrayList<>();
    for (JsonPointer at = parser.streamReadContext().pathAsPointer();
        !at.matches();
        at = at.tail()) {
      way.add(at.getMatchingProperty());
    }
    return way;
  }

  private static Text placed(Text message, TokenStreamLocation at) {
    return new Text(
        message.en() + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")",
        message.id() + " (baris " + at.getLineNr() + ", kolom " + at.getColumnNr() + ")");
  }

  /** The signs around; no word and no figure, since any of them may be a person's. */
  private String near(TokenStreamLocation at) {
    int here = (int) Math.max(0, Math.min(text.length(), at.getCharOffset()));
    String around =
        text.substring(Math.max(0, here - AROUND), Math.min(text.length(), here + AROUND));
    return Shown.of(around.strip().replaceAll("[^\\s\\p{Punct}]+", "…").replaceAll("\\s+", " "));
  }
}
