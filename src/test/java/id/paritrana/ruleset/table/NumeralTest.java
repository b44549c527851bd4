package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number typed as text is read: one reading, two, a date, or none. */
class NumeralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          7,5                 | 7.5
          7.5                 | 7.5
          0,31                | 0.31
          0.31                | 0.31
          ,5                  | 0.5
          .5                  | 0.5
          0                   | 0
          1000                | 1000
          1.000.000           | 1000000
          1,000,000           | 1000000
          1 000 000           | 1000000
          12.345.678,9        | 12345678.9
          12,345,678.9        | 12345678.9
          1.000,5             | 1000.5
          1,000.5             | 1000.5
          0,100               | 0.1
          0.100               | 0.1
          1.00                | 1
          1,0000              | 1
          1234,567            | 1234.567
          -5                  | -5
          −5                  | -5
          +5                  | 5
          "  7,5  "           | 7.5
          31 %                | 0.31
          31%                 | 0.31
          31 persen           | 0.31
          31,5 %              | 0.315
          12.5 %              | 0.125
          100 %               | 1
          Rp 5.000.000        | 5000000
          Rp5.000.000         | 5000000
          Rp. 5.000.000,00    | 5000000
          Rp 5.000.000,-      | 5000000
          Rp 5.000            | 5000
          Rp 5,000            | 5000
          Rp 1.500,50         | 1500.5
          IDR 2,000,000.00    | 2000000
          -Rp 600             | -600
          Rp -600             | -600
          2,5 juta            | 2500000
          15 miliar           | 15000000000
          15 milyar           | 15000000000
          50 Miliar           | 50000000000
          Rp 2 miliar         | 2000000000
          3 ribu              | 3000
          1,2 triliun         | 1200000000000
          """)
  void oneReading(String written, String number) {
    assertThat(told(written)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000         | 1000 or 1
          1,000         | 1 or 1000
          12.345        | 12345 or 12.345
          999,999       | 999.999 or 999999
          -1.500        | -1500 or -1.5
          1.250 %       | 12.5 or 0.0125
          1.500 juta    | 1500000000 or 1500000
          (600)         | -600 or 600
          """)
  void twoReadingsAreNeverGuessed(String written, String readings) {
    assertThat(told(written)).isEqualTo(readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          31/12/2026          | date
          31-12-2026          | date
          31.12.2026          | date
          2026-12-31          | date
          31 Desember 2026    | date
          1/2                 | none
          1E3                 | none
          007                 | none
          5,                  | none
          5.                  | none
          1..000              | none
          1.000.00            | none
          1.00.000            | none
          1,2,3               | none
          --5                 | none
          7 ,5                | none
          5 jt                | none
          5000,-              | none
          1'000               | none
          10-20               | none
          >= 5                | none
          1O0                 | none
          ٣                   | none
          １２                  | none
          ½                   | none
          NaN                 | none
          Infinity            | none
          0x1F                | none
          Rp                  | none
          %                   | none
          ""                  | none
          10 && f()           | none
          = 5                 | none
          """)
  void whatIsNoNumberIsRefused(String written, String told) {
    assertThat(told(written)).isEqualTo(told);
  }

  @Test
  void aTextOfManyDigitsIsNoFigure() {
    assertThat(told("1".repeat(41))).isEqualTo("none");
  }

  @Test
  void theMachinesLanguageMakesNoDifference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(told("15 MILIAR")).isEqualTo("15000000000");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String told(String written) {
    Numeral numeral = Numeral.of(written);
    if (numeral instanceof Numeral.One one) {
      return one.number().toPlainString();
    } else if (numeral instanceof Numeral.Two two) {
      return two.indonesian().toPlainString() + " or " + two.english().toPlainString();
    }
    return numeral instanceof Numeral.Date ? "date" : "none";
  }
}
