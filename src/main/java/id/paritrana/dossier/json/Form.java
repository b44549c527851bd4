package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import tools.jackson.databind.JsonNode;

/** The forms a JSON value may take, and what to say when it takes another. */
enum Form {
  TEXT("a text in quotes", "teks dalam tanda kutip"),
  NUMBER("a number without quotes", "angka tanpa tanda kutip"),
  FLAG("true or false, without quotes", "true atau false, tanpa tanda kutip"),
  LIST("a list in [ ]", "daftar dalam [ ]"),
  OBJECT("an object in { }", "objek dalam { }");

  private final Text written;

  Form(String en, String id) {
    written = new Text(en, id);
  }

  /** The noun had to take this form, but something else was found. */
  Text not(Value found, Text noun) {
    Text other = Withheld.value(found.place()) ? form(found.node()) : found(found.node());
    return new Text(
        "found " + other.en() + "; " + noun.en() + " is written as " + written.en(),
        "ditemukan " + other.id() + "; " + noun.id() + " ditulis sebagai " + written.id());
  }

  private static Text found(JsonNode node) {
    if (node.isString()) {
      String shown = Shown.of(node.stringValue());
      return new Text("the text " + shown, "teks " + shown);
    }
    if (node.isNumber()) {
      String shown = Shown.of(node);
      return new Text("the number " + shown, "angka " + shown);
    }
    return form(node);
  }

  private static Text form(JsonNode node) {
    if (node.isString()) {
      return new Text("a text", "teks");
    }
    if (node.isNumber()) {
      return new Text("a number", "angka");
    }
    if (node.isArray()) {
      return new Text("a list", "daftar");
    }
    if (node.isObject()) {
      return new Text("an object", "objek");
    }
    String shown = Shown.of(node.toString());
    return new Text(shown, shown);
  }
}
