package id.paritrana.ruleset.table;

import java.util.Set;
import java.util.regex.Pattern;

/** What a cell's stored value may look like for the type it is said to have. */
final class StoredValue {
  private static final Set<String> TYPES = Set.of("", "n", "s", "str", "inlineStr", "b", "e");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,4})?");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{1,20}[!?]?");

  private StoredValue() {}

  static void checkType(String type) throws Refused {
    if (!TYPES.contains(type)) {
      throw SheetScan.cellDamaged();
    }
  }

  static boolean fits(String type, String value, SharedTexts texts) {
    return switch (type) {
      case "s" -> texts.has(index(value));
      case "b" -> Set.of("0", "1", "true", "false").contains(value);
      case "e" -> ERROR.matcher(value).matches();
      case "str", "inlineStr" -> true;
      // A formula that was never calculated has an empty value.
      default -> value.isEmpty() || number(value.strip());
    };
  }

  /** A number that points into a list; -1 when it is none. */
  static int index(String text) {
    return INDEX.matcher(text).matches() ? Integer.parseInt(text) : -1;
  }

  private static boolean number(String value) {
    return NUMBER.matcher(value).matches() && Double.isFinite(Double.parseDouble(value));
  }
}
