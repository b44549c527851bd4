package id.paritrana.ruleset.table;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Characters that look like others, or like nothing, and so deceive whoever reads the cell. */
final class LookAlike {
  /** Each look-alike, Cyrillic or Greek, followed by the Latin letter it is taken for. */
  private static final String PAIRS =
      "АAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJУYаaеeоoрpсcуyхxіiѕsјjԁdԛqԝw" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";

  private static final Map<Integer, Integer> TWINS = twins();

  private LookAlike() {}

  /**
   * The first character that is not what it seems, by its Unicode name; none when all are plain.
   */
  static @Nullable String in(String text) {
    return text.codePoints()
        .filter(LookAlike::strange)
        .mapToObj(LookAlike::name)
        .findFirst()
        .orElse(null);
  }

  /** The text as it reads to the eye. */
  static String plain(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.FORMAT)
            .mapToObj(c -> Character.toString(TWINS.getOrDefault(c, c)))
            .collect(Collectors.joining());
    return folded.strip();
  }

  /** A number in which letters stand for digits, such as {@code 1O0}, with digits for them. */
  static String digits(String text) {
    return text.replaceAll("(?<=[0-9.,][OoОо]{0,9})[OoОо]|[OoОо](?=[OoОо]{0,9}[0-9.,])", "0")
        .replaceAll("(?<=[0-9.,])[lI]|[lI](?=[0-9.,])", "1");
  }

  /** A Roman numeral, with its letter for what people type in its place: {@code l1|} for I. */
  static String numeral(String text) {
    return text.replaceAll("[l1|iı]", "I").replace('v', 'V');
  }

  private static boolean strange(int c) {
    if (Character.getType(c) == Character.FORMAT || c >= 0xFF00 && c <= 0xFFEF) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetterOrDigit(c)
        && script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON;
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return String.format(
        Locale.ROOT, "U+%04X %s", c, name == null ? "" : name.toLowerCase(Locale.ROOT));
  }

  private static Map<Integer, Integer> twins() {
    int[] pairs = PAIRS.codePoints().toArray();
    Map<Integer, Integer> twins = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      twins.put(pairs[i], pairs[i + 1]);
    }
    return Map.copyOf(twins);
  }
}
