package id.paritrana.ruleset.marked;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The text of a comment: the author's own part, as it is, and ours between a heading and a closing
 * line. What an author wrote above or below ours is theirs.
 */
final class NoteText {
  private static final String LINE = "―――――";
  private static final Pattern OURS =
      Pattern.compile(
          "(?s)(?:\\r?\\n?"
              + LINE
              + "\\r?\\n)?(?:KESALAHAN|PERINGATAN|CATATAN|TERKAIT|DIUBAH|BARIS BARU)[A-Z ]* \\([a-z ]+\\) · Pemeriksaan"
              + "\\r?\\n.*?(?:"
              + LINE
              + " warna asal (\\d{1,5})|\\z)");
  private static final int MOST_REMARKS = 5;
  private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

  private NoteText() {}

  /**
   * Number of the marked cell's first fill; nothing in a comment that is not ours; 0 if unknown.
   */
  static @Nullable Integer original(CTRst text) {
    Matcher ours = OURS.matcher(raw(text));
    if (!ours.find()) {
      return null;
    }
    return ours.group(1) == null ? 0 : Integer.valueOf(ours.group(1));
  }

  /** The author's part alone; nothing if there is none. */
  static @Nullable CTRst withoutOurs(CTRst text) {
    String raw = raw(text);
    Matcher ours = OURS.matcher(raw);
    if (!ours.find()) {
      return text;
    }
    CTRst left = CTRst.Factory.newInstance();
    copy(text, 0, ours.start(), left);
    int rest = ours.end();
    while (ours.start() == 0 && rest < raw.length() && Character.isWhitespace(raw.charAt(rest))) {
      rest++;
    }
    copy(text, rest, raw.length(), left);
    return raw(left).isBlank() ? null : left;
  }

  /** The author's part, a line, and ours below it. */
  static CTRst with(
      @Nullable CTRst author, List<Remark> remarks, String file, String sheet, int original) {
    CTRst text = CTRst.Factory.newInstance();
    if (author != null) {
      copy(author, 0, raw(author).length(), text);
      run(text, "\n" + LINE + "\n", false);
    }
    Tint tint = remarks.get(0).tint();
    run(text, tint.id.toUpperCase(Locale.ROOT) + " (" + tint.en + ") · Pemeriksaan\n", true);
    run(text, body(remarks, file, sheet) + LINE + " warna asal " + original, false);
    return text;
  }

  private static String body(List<Remark> remarks, String file, String sheet) {
    List<Remark> shown = remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()));
    int more = remarks.size() - shown.size();
    boolean alone = remarks.size() == 1;
    return shown.stream()
            .map(remark -> remark.indonesian(file, sheet, alone) + "\n")
            .collect(Collectors.joining())
        + (more == 0 ? "" : more + " temuan lain ada di lembar temuan.\n")
        + "\n"
        + shown.stream()
            .map(remark -> remark.english(file, sheet, alone) + "\n")
            .collect(Collectors.joining())
        + (more == 0 ? "" : more + " more are on the sheet of findings.\n");
  }

  /** The whole text as stored, without its formats. */
  static String raw(CTRst text) {
    return text.sizeOfRArray() == 0
        ? text.isSetT() ? text.getT() : ""
        : text.getRList().stream().map(CTRElt::getT).collect(Collectors.joining());
  }

  private static void copy(CTRst from, int start, int end, CTRst to) {
    if (from.sizeOfRArray() == 0) {
      text(to.addNewR(), raw(from).substring(start, end));
      return;
    }
    int at = 0;
    for (CTRElt run : from.getRList()) {
      int length = run.getT().length();
      int first = Math.max(start - at, 0);
      int last = Math.min(end - at, length);
      if (first < last) {
        CTRElt copy = to.addNewR();
        copy.set(run);
        text(copy, run.getT().substring(first, last));
      }
      at += length;
    }
  }

  private static void run(CTRst text, String words, boolean bold) {
    CTRElt run = text.addNewR();
    CTRPrElt look = run.addNewRPr();
    if (bold) {
      look.addNewB();
    }
    look.addNewSz().setVal(9);
    look.addNewColor().setIndexed(81);
    look.addNewRFont().setVal("Tahoma");
    look.addNewFamily().setVal(2);
    text(run, words);
  }

  private static void text(CTRElt run, String words) {
    run.setT(words);
    try (XmlCursor cursor = run.xgetT().newCursor()) {
      cursor.setAttributeText(SPACE, "preserve");
    }
  }
}
