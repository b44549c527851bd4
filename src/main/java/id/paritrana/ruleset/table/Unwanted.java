package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.Arrays;
import java.util.Locale;

/**
 * Kinds of content that are not let into a workbook and have a name people know. Whatever is not
 * listed here is refused all the same; only the words differ.
 */
enum Unwanted {
  BINARY(Code.FILE, "xlsb", "sheet.binary"),
  MACRO_SHEET(Code.MACRO, "sheet", "macrosheet", "dialogsheet"),
  CONTROL(Code.MACRO, "control", "activex", "controlproperties", "ctrlprop", "/control"),
  ADD_IN(Code.MACRO, "addin", "webextension", "customui", "extensibility"),
  MACRO(Code.MACRO, "", "vbaproject", "vbadata", "macroenabled"),
  EMBEDDED(Code.FILE, "embedded", "oleobject", "/embeddings/", "/package"),
  EXTERNAL(Code.FILE, "external", "externallink", "xlpathmissing", "attachedtoolbars"),
  CONNECTION(Code.FILE, "connection", "connections", "querytable", "xmlmaps"),
  CHART(Code.FILE, "chart", "chart", "pivot", "slicer", "timeline", "diagram"),
  PICTURE(Code.FILE, "picture", "image/"),
  REVISIONS(Code.FILE, "revisions", "/revisions/"),
  OTHER(Code.FILE, "other", "wordprocessingml", "presentationml", "opendocument");

  private final Code code;
  private final String variant;
  private final String[] marks;

  Unwanted(Code code, String variant, String... marks) {
    this.code = code;
    this.variant = variant;
    this.marks = marks;
  }

  /**
   * @param type content type, or type of a relationship
   */
  static Refused refusal(String part, String type) {
    String words = ("/" + part + " " + type).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> Arrays.stream(kind.marks).anyMatch(words::contains))
        .findFirst()
        .map(kind -> new Refused(kind.code, kind.variant, Quote.of(part)))
        .orElseGet(() -> new Refused(Code.FILE, "part", Quote.of(part)));
  }
}
