package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "0e999999999, 0",
        "0.1, 0.1",
        "0.10, 0.1",
        "1E-1, 0.1",
        "71.25, 71.25",
        "-33.75, -33.75",
        "1.0, 1",
        "1e2, 100",
        "120000000000, 120000000000",
        "9007199254740991, 9007199254740991",
        "-9007199254740991, -9007199254740991",
        "9007199254740992, '\"9007199254740992\"'",
        "9007199254740993, '\"9007199254740993\"'",
        "-9007199254740993.0, '\"-9007199254740993\"'",
        "9007199254740992.5, '\"9007199254740992.5\"'",
        "1e21, '\"1000000000000000000000\"'",
        "1.5e21, '\"1500000000000000000000\"'",
        "0.123456789012345678, '\"0.123456789012345678\"'",
        "0.1234567890123456780, '\"0.123456789012345678\"'",
        "0.3333333333333333, 0.3333333333333333",
        "0.33333333333333333, '\"0.33333333333333333\"'",
        "0.1000000000000000055511151231257827, '\"0.1000000000000000055511151231257827\"'",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.5e-9, 1.5e-9",
        "5e-324, 5e-324",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "5.6843418860808015E-14, '\"0.000000000000056843418860808015\"'",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
      })
  void aNumberIsANumberOnlyWhereADoubleSaysExactlyThis(String written, String canonical) {
    assertThat(canonical("{\"x\":" + written + "}")).isEqualTo("{\"x\":" + canonical + "}");
  }

  @Test
  void aNumberADoubleWouldRoundToNothingKeepsItsDigits() {
    assertThat(canonical("{\"x\":-1e-330}")).isEqualTo("{\"x\":\"-0." + "0".repeat(329) + "1\"}");
  }

  @Test
  void fourHundredDigitsAreTheMost() {
    assertThat(canonical("{\"x\":1e399}")).isEqualTo("{\"x\":\"1" + "0".repeat(399) + "\"}");
    assertThat(canonical("{\"x\":1e-399}")).isEqualTo("{\"x\":\"0." + "0".repeat(398) + "1\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e400", "-1e400", "1e-400", "1e999999999", "1e-999999999", "1.5e2147483647"})
  void aNumberOfMoreDigitsIsRefusedWithoutBeingExpanded(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> canonical("{\"x\":" + number + "}"))
        .withMessage("The body has a number of more than 400 digits");
  }

  @Test
  void namesAreOrderedByTheirUtf16Units() {
    assertThat(
            canonical(
                "{\"\uFB33\":1,\"\uD83D\uDE00\":2,\"ö\":3,\"b\":4,\"B\":5,\"\":6,\"1\":7,\"\\r\":8}"))
        .isEqualTo(
            "{\"\":6,\"\\r\":8,\"1\":7,\"B\":5,\"b\":4,\"ö\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
  }

  @Test
  void textIsWrittenPlainlyAndEscapedOnlyWhereItMustBe() {
    assertThat(
            canonical(
                "{\"x\":\"\\u20ac\\u0041\\/\\u000F\\u000a\\b\\\"\\\\\\uD83D\\uDE00\\u2028\\u007f\"}"))
        .isEqualTo("{\"x\":\"€A/\\u000f\\n\\b\\\"\\\\\uD83D\uDE00\u2028\u007f\"}");
  }

  @Test
  void structureKeepsItsOrderAndLosesItsSpace() {
    assertThat(
            canonical(
                " { \"b\" : [ 3 , 1.0 , [ ] , { } ] ,\n\t\"a\" : { \"d\" : null , \"c\" : [ true , false ] } } "))
        .isEqualTo("{\"a\":{\"c\":[true,false],\"d\":null},\"b\":[3,1,[],{}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "null",
        "{",
        "{\"a\":1}}",
        "{} {}",
        "{}1",
        "{\"a\":1,\"a\":2}",
        "{\"a\":null,\"a\":2}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":\"\\ud800\"}",
        "{\"\\udc00\":1}",
        "{\"a\":1e99999999999}"
      })
  void whatIsNotOneJsonObjectIsRefused(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> canonical(body));
  }

  private static String canonical(String json) {
    return Canonical.of(json).text();
  }
}
