package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import id.paritrana.ruleset.problem.Code;
import java.util.Locale;

/** What kind of file the bytes are, by how they begin; anything but a zip archive is refused. */
final class Signature {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** How the directory of an OLE2 file spells the stream that an encrypted workbook lies in. */
  private static final String ENCRYPTED =
      new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

  private Signature() {}

  static void check(byte[] bytes) throws Refused {
    if (bytes.length == 0) {
      throw new Refused(Code.FILE, "empty");
    }
    String begin = new String(bytes, 0, Math.min(bytes.length, 512), ISO_8859_1);
    if (ole2(bytes)) {
      throw new String(bytes, ISO_8859_1).contains(ENCRYPTED)
          ? new Refused(Code.PASSWORD, "")
          : new Refused(Code.FILE, "xls");
    }
    if (!begin.startsWith(ZIP)) {
      throw new Refused(Code.FILE, kind(begin));
    }
  }

  /** Whether this is the old binary format, which also holds macros and embedded objects. */
  static boolean ole2(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1).equals(OLE2);
  }

  private static String kind(String begin) {
    String text = begin.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (text.startsWith("<")) {
      return "web";
    }
    if (text.toUpperCase(Locale.ROOT)
        .matches("(?s)(%PDF|\\{\\\\RTF|.PNG|GIF8|\u00ff\u00d8\u00ff).*")) {
      return "other";
    }
    boolean readable = begin.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    return readable ? "csv" : "other";
  }
}
