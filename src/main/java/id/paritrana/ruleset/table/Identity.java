package id.paritrana.ruleset.table;

import java.util.regex.Pattern;

/** The shape of a row's permanent name, {@code COV-004}. */
public final class Identity {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,6}-[0-9]{1,6}");

  private Identity() {}

  public static boolean shaped(String text) {
    return SHAPE.matcher(text).matches();
  }
}
