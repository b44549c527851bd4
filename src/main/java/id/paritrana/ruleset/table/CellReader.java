package id.paritrana.ruleset.table;

import id.paritrana.dossier.Suggestion;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one filled cell as what its column asks for, or says why it is not that. */
final class CellReader {
  /** Beyond these powers of ten a figure is a slip of the keyboard, not a criterion. */
  private static final int LARGEST_POWER = 18;

  /** Of a year people write the last two digits alone. */
  private static final BigDecimal CENTURY = new BigDecimal(100);

  private static final BigDecimal THIS_CENTURY = new BigDecimal(2_000);

  /** How people write that a condition does not matter, where an empty cell says it. */
  private static final Pattern ANYTHING = Pattern.compile("(?i)-+|\\*|semua|all|any|apa saja");

  private static final Pattern SEPARATED = Pattern.compile("[;/|\\n]|(?i) (dan|atau|and|or) ");

  private final Schema schema;
  private final SheetProblems problems;

  CellReader(Schema schema, SheetProblems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  @Nullable Object typed(int row, Column column, String name, FieldType type, Object found) {
    Object settled = settled(row, column, found);
    if (settled == null) {
      return null;
    }
    return type == FieldType.NUMBER
        ? number(row, column, settled)
        : code(row, column, name, text(row, column, settled));
  }

  /** A formula's result when it is sound; none after a problem. */
  @Nullable Object settled(int row, Column column, Object found) {
    if (found instanceof Grid.Broken) {
      problems.add(Code.ERROR_VALUE, row, column.index(), Quote.of(found));
      return null;
    }
    return found instanceof Grid.Formula formula ? result(row, column.index(), formula) : found;
  }

  private @Nullable Object result(int row, int at, Grid.Formula formula) {
    Object kept = formula.kept();
    Object now = formula.now();
    if (kept instanceof Grid.Broken || now instanceof Grid.Broken) {
      Object broken = kept instanceof Grid.Broken ? kept : now;
      problems.add(
          Code.ERROR_VALUE,
          "formula",
          row,
          at,
          Quote.of(formula),
          Quote.of(String.valueOf(broken)));
    } else if (now == null) {
      String result = kept == null ? "-" : Quote.of(kept);
      problems.add(Code.FORMULA, row, at, Quote.of(formula), result);
    } else if (kept == null) {
      problems.add(Code.STALE_FORMULA, "none", row, at, Quote.of(formula), Shown.of(now));
    } else if (!same(kept, now)) {
      problems.add(Code.STALE_FORMULA, row, at, Quote.of(formula), Shown.of(kept), Shown.of(now));
    } else {
      problems.add(Code.FORMULA_VALUE, row, at, Quote.of(formula), Shown.of(kept));
      return kept;
    }
    return null;
  }

  /** Two programs reckon alike but for the last of the fifteen digits. */
  private static boolean same(Object kept, Object now) {
    if (kept instanceof BigDecimal a && now instanceof BigDecimal b) {
      BigDecimal least = a.abs().max(b.abs()).scaleByPowerOfTen(-12);
      return a.subtract(b).abs().compareTo(least) <= 0;
    }
    return kept.equals(now);
  }

  private @Nullable BigDecimal number(int row, Column column, Object found) {
    BigDecimal number = null;
    if (found instanceof BigDecimal stored) {
      number = stored;
    } else if (found instanceof Grid.Dated date) {
      dated(row, column, date);
    } else if (found instanceof String text) {
      number = spelled(row, column, text);
    } else {
      notANumber(row, column, found);
    }
    if (number != null && number.precision() - number.scale() > LARGEST_POWER) {
      problems.add(Code.OUT_OF_RANGE, "power", row, column.index(), Quote.of(found));
      return null;
    }
    if (number != null && year(column) && number.abs().compareTo(CENTURY) < 0) {
      String meant = Quote.of(number.abs().add(THIS_CENTURY).toPlainString());
      problems.add(Code.OUT_OF_RANGE, "year", row, column.index(), Quote.of(found), meant);
      return null;
    }
    return number;
  }

  private static boolean year(Column column) {
    return column instanceof Column.Condition condition
        && condition.field().equals("assessmentYear");
  }

  private void dated(int row, Column column, Grid.Dated date) {
    String field = column instanceof Column.Condition condition ? condition.field() : "";
    String meant =
        field.equals("month") ? date.month() : field.equals("assessmentYear") ? date.year() : "";
    problems.add(
        Code.DATE,
        meant.isEmpty() ? "" : "code",
        row,
        column.index(),
        Quote.of(date),
        Quote.of(column.label()),
        Quote.of(meant));
  }

  private @Nullable BigDecimal spelled(int row, Column column, String text) {
    int at = column.index();
    Numeral numeral = Numeral.of(text);
    if (numeral instanceof Numeral.One one) {
      problems.add(Code.TEXT_NUMBER, row, at, Quote.of(text), Shown.of(one.number()));
      return one.number();
    } else if (numeral instanceof Numeral.Two two) {
      problems.add(
          Code.TWO_READINGS,
          row,
          at,
          Quote.of(text),
          Shown.of(two.indonesian()),
          Shown.of(two.english()));
    } else if (numeral instanceof Numeral.Date) {
      problems.add(Code.DATE, row, at, Quote.of(text), Quote.of(column.label()));
    } else if (text.isBlank()) {
      problems.add(Code.SPACES, "only", row, at);
    } else if (Numeral.of(LookAlike.digits(text)) instanceof Numeral.One) {
      problems.add(
          Code.LOOK_ALIKE, "digits", row, at, Quote.of(text), Quote.of(LookAlike.digits(text)));
    } else {
      notANumber(row, column, text);
    }
    return null;
  }

  private void notANumber(int row, Column column, Object found) {
    problems.add(Code.NOT_A_NUMBER, row, column.index(), Quote.of(found), Quote.of(column.label()));
  }

  /** Plain text without anything a reader cannot see; none after a problem. */
  @Nullable String text(int row, Column column, Object found) {
    int at = column.index();
    if (!(found instanceof String text)) {
      problems.add(Code.NOT_TEXT, row, at, Quote.of(found), Quote.of(column.label()));
      return null;
    }
    String strange = LookAlike.in(text);
    if (text.isBlank()) {
      problems.add(Code.SPACES, "only", row, at);
    } else if (strange != null) {
      String plain = Quote.of(LookAlike.plain(text));
      problems.add(Code.LOOK_ALIKE, row, at, Quote.of(text), strange, plain);
    } else if (!text.equals(text.strip().replaceAll("[\\p{Z}\\p{Cntrl}&&[^ \\n]]", ""))) {
      problems.add(Code.SPACES, row, at, Quote.of(text), Quote.of(tidy(text)));
    } else if (column instanceof Column.Named named
        && named.name().equals("basis")
        && text.chars().noneMatch(Character::isLetterOrDigit)) {
      problems.add(Code.BASIS, "nothing", row, at, Quote.of(text));
    } else {
      return text;
    }
    return null;
  }

  /** Without spaces that nobody sees, and without the commas they leave at an end. */
  private static String tidy(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cntrl}]+", " ").replaceAll("^[ ,]+|[ ,]+$", "");
  }

  @Nullable String code(int row, Column column, String name, @Nullable String found) {
    Set<String> allowed = schema.codes().get(name);
    if (found == null || allowed == null || allowed.contains(found)) {
      return found;
    }
    String twin = LookAlike.numeral(found);
    String near = allowed.contains(twin) ? twin : Suggestion.of(found, allowed);
    String list = String.join(", ", allowed.stream().sorted().toList());
    if (ANYTHING.matcher(found).matches()) {
      problems.add(Code.UNKNOWN_CODE, "any", row, column.index(), Quote.of(found));
    } else if (near == null && SEPARATED.matcher(found).find()) {
      problems.add(Code.UNKNOWN_CODE, "separator", row, column.index(), Quote.of(found));
    } else if (near == null) {
      problems.add(
          Code.UNKNOWN_CODE, row, column.index(), Quote.of(found), Quote.of(column.label()), list);
    } else {
      problems.add(
          Code.UNKNOWN_CODE,
          "near",
          row,
          column.index(),
          Quote.of(found),
          Quote.of(column.label()),
          Quote.of(near));
    }
    return null;
  }
}
