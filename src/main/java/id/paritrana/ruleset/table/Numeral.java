package id.paritrana.ruleset.table;

import java.math.BigDecimal;

/**
 * A number written as text, the way people in Indonesia write it: {@code 7,5}, {@code 1.000.000},
 * {@code Rp 5.000.000}, {@code 31 %}, {@code 2,5 juta}. The English grammar is known too, and where
 * the two disagree nothing is guessed.
 */
public sealed interface Numeral {
  /** One reading only. */
  record One(BigDecimal number) implements Numeral {}

  /** Two readings: {@code 1.000} is a thousand here and one elsewhere. */
  record Two(BigDecimal indonesian, BigDecimal english) implements Numeral {}

  /** A date, which is no number of its own. */
  record Date() implements Numeral {}

  /** Nothing that can be read as a number. */
  record None() implements Numeral {}

  /** Longest text worth reading; a spreadsheet keeps 15 digits. */
  int LONGEST = 40;

  /** Reads a text; never throws. */
  static Numeral of(String text) {
    return text.length() > LONGEST ? new None() : Spelling.read(text);
  }
}
