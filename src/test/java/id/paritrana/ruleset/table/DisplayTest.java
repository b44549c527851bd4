package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in a cell is what decides, or is told to be otherwise. */
class DisplayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7.5         | General",
        "0.31        | 0%",
        "0.314       | 0.0%",
        "120000000000| General",
        "120000000000| #,##0.####",
        "0.3215      | 0.00%",
        "8           | 0\" poin\"",
        "5000000     | \"Rp\"\\ #,##0",
        "-3          | 0;(0)",
        "-3          | #,##0;[Red]\\-#,##0",
        "0           | _-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-",
        "1500000     | _-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-",
        "2500000     | 0.0,,\" juta\"",
        "31000       | 0.00E+00",
        "40          | @",
        "202503      | 0",
        "5           | [>10]\"banyak\";0",
        "1234567     | #,##0",
        "12          | General\" poin\"",
        "0.5         | .0",
        "0.5         | # ?/?",
        "2.25        | # ?/?",
        "0.5         | 00.00",
        "0.000000001 | General",
      })
  void aFigureThatIsShownWhole(String value, String format) {
    assertThat(Display.number(new BigDecimal(value.strip()), format).sight())
        .isEqualTo(Display.Sight.WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7.5           | 0              | 8",
        "0.314         | 0%             | 31%",
        "1234567       | 0,             | 1235",
        "2500000       | 0.0,,          | 2.5",
        "2.5           | 0.0\" juta\"   | 2.5 juta",
        "31            | 0\"%\"         | 31%",
        "1234.5        | #,##0,.0       | 1.2",
        "12            | [>10]\"banyak \"0.0,;0 | banyak 0.0",
        "0.31          | # ?/?          | 1/3",
        "2.31          | # ?/?          | 2 1/3",
        "2000          | #,##0\".000\"  | 2,000.000",
        "7             | 0\"5\"         | 75",
        "40            | 0\" dari 100\" | 40 dari 100",
        "-3            | 0;0            | 3",
        "0.314159265358| General        | 0.314159265",
        "2025          | 00\"-\"00      | 20-25",
      })
  void aFigureThatIsShownOtherwise(String value, String format, String shown) {
    assertThat(Display.number(new BigDecimal(value.strip()), format))
        .isEqualTo(new Display.Seen(Display.Sight.PART, shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7.5 | ;;;",
        "7.5 | ;;;@",
        "7.5 | \"40\"",
        "7.5 | \"tidak ada\"",
        "7.5 | \\4\\0",
        "7.5 | \" \"",
        "-1  | 0;",
        "0   | 0;0;;",
        "0.2 | #",
      })
  void aFigureOfWhichNothingIsShown(String value, String format) {
    assertThat(Display.number(new BigDecimal(value.strip()), format).sight())
        .isEqualTo(Display.Sight.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0              | WHOLE",
        "General        | WHOLE",
        "0;0;0;@        | WHOLE",
        "0;0;0;_-@_-    | WHOLE",
        "0;0;0;\"a\"    | NOTHING",
        ";;;            | NOTHING",
        "0;0;0;\"x \"@  | PART",
      })
  void aText(String format, Display.Sight sight) {
    assertThat(Display.text("PROVINCE", format).sight()).isEqualTo(sight);
  }
}
