package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as it came in: it is written into messages, logs and archives, so it may only look
 * like what it is.
 */
public final class FileName {
  static final int LONGEST = 100;

  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.()-]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileName() {}

  /** Whether a file may have this name; if not, why goes to the problems. */
  public static boolean sound(String file, Problems problems) {
    try {
      check(file);
      return true;
    } catch (Refused refused) {
      refused.addTo(problems, shown(file));
      return false;
    }
  }

  static void check(String file) throws Refused {
    if (file.isBlank()) {
      throw new Refused(Code.FILE_NAME, "empty");
    }
    if (file.startsWith("~$") || file.startsWith(".~lock.")) {
      throw new Refused(Code.FILE_NAME, "lock");
    }
    if (file.length() > LONGEST) {
      throw new Refused(Code.FILE_NAME, "length", LONGEST);
    }
    if (file.contains("..") || file.contains("/") || file.contains("\\") || file.startsWith(".")) {
      throw new Refused(Code.FILE_NAME, "path");
    }
    var foreign = FOREIGN.matcher(file);
    if (foreign.find()) {
      throw new Refused(Code.FILE_NAME, "character", shown(file.codePointAt(foreign.start())));
    }
    if (DEVICE.matcher(file).matches() || !file.equals(file.strip())) {
      throw new Refused(Code.FILE_NAME, "device");
    }
  }

  /** Asked last, so that a file of another kind is called by its kind. */
  static void checkEnding(String file) throws Refused {
    if (!file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Refused(Code.FILE_NAME, "ending");
    }
  }

  /** The name as it may stand in a message. */
  static String shown(String file) {
    String plain = FOREIGN.matcher(file).replaceAll("?");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  private static String shown(int character) {
    String code = String.format("U+%04X", character);
    return character > ' ' && character < 127 ? Character.toString(character) : code;
  }
}
