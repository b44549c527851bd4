package id.paritrana.ruleset.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The few forms a technical header cell may take. They are also what Drools' own decision tables
 * understand, but nothing here is handed to a compiler: a snippet is recognised or refused.
 *
 * @param name the field, slot or text it names
 * @param op how a condition compares; none for a slot or a text
 */
record Snippet(String name, @Nullable Op op) {
  private static final String NAME = "([a-zA-Z]{1,40})";
  private static final Pattern ORDERING = Pattern.compile(NAME + " (<|<=|>|>=) \\$param");
  private static final Pattern EQUAL = Pattern.compile(NAME + " == \"\\$param\"");
  private static final Pattern ONE_OF =
      Pattern.compile("forall\\(\\|\\|\\)\\{" + NAME + " == \"\\$\"\\}");
  private static final Pattern NAMED = Pattern.compile(NAME + "\\(\"\\$param\"\\)");

  static @Nullable Snippet condition(String text) {
    Matcher ordering = ORDERING.matcher(text);
    if (ordering.matches()) {
      return new Snippet(ordering.group(1), Column.op(ordering.group(2)));
    }
    Matcher equal = EQUAL.matcher(text);
    if (equal.matches()) {
      return new Snippet(equal.group(1), Op.EQUAL);
    }
    Matcher oneOf = ONE_OF.matcher(text);
    return oneOf.matches() ? new Snippet(oneOf.group(1), Op.ONE_OF) : null;
  }

  static @Nullable Snippet named(String text) {
    Matcher named = NAMED.matcher(text);
    return named.matches() ? new Snippet(named.group(1), null) : null;
  }
}
