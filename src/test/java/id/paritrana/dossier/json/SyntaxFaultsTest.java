package id.paritrana.dossier.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"stage": "NATIONAL", "stage": 1} | /stage | \
          the field `stage` is given twice; keep one of them (line 1, column 30)
          {"a": [{"b": 1, "b": 2}]}         | /a/0/b | the field `b` is given twice; keep one of them (line 1, column 20)
          {"a": NaN}                        | /a     | \
          this is not valid JSON near `{"…": …}`; mend it and send it again (line 1, column 10)
          {"a": [1, -Infinity]}             | /a/1   | \
          this is not valid JSON near `: […, -…]}`; mend it and send it again (line 1, column 20)
          {"a": 01}                         | /a     | \
          this is not valid JSON near `{"…": …}`; mend it and send it again (line 1, column 8)
          {"a": +1}                         | /a     | \
          this is not valid JSON near `{"…": +…}`; mend it and send it again (line 1, column 8)
          {"a": 1.}                         | /a     | \
          this is not valid JSON near `{"…": ….}`; mend it and send it again (line 1, column 8)
          {'a': 1}                          | ''     | \
          this is not valid JSON near `{'…': …}`; mend it and send it again (line 1, column 2)
          {"a": 1,}                         | /a     | \
          this is not valid JSON near `{"…": …,}`; mend it and send it again (line 1, column 9)
          {"a/~": [tru]}                    | /a~1~0/0 | \
          this is not valid JSON near `{"…/~": […]}`; mend it and send it again (line 1, column 10)
          {"a": "x                          | /a     | the JSON ends too early; send all of it (line 1, column 9)
          {"a": {"b": 1                     | /a/b   | the JSON ends too early; send all of it (line 1, column 14)
          {} {}                             | ''     | \
          more follows after the end of the JSON, near `{} {}`; send one object alone (line 1, column 4)
          {}]                               | ''     | \
          this is not valid JSON near `{}]`; mend it and send it again (line 1, column 3)
          /* note */ {}                     | ''     | \
          this is not valid JSON near `/* … */ {}`; mend it and send it again (line 1, column 1)
          {"a": 1e99999999999}              | /a     | \
          the number near `{"…": …}` has too large an exponent; write it with fewer digits (line 1, column 7)
          {"a": -1e-99999999999}            | /a     | \
          the number near `{"…": -…-…` has too large an exponent; write it with fewer digits (line 1, column 7)
          """)
  void refusesWhatIsNotStrictJsonAndSaysWhere(String json, String pointer, String message) {
    assertThat(Filed.said(json)).containsExactly(pointer.replace("''", "") + " | " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\uFEFF"})
  void refusesAnEmptyBody(String body) {
    assertThat(Filed.faults(body))
        .containsExactly(
            new Fault(
                "",
                new Text(
                    "the body is empty; send one JSON object",
                    "isi permintaan kosong; kirim satu objek JSON")));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThat(Filed.faults("{\"é\": 1}".getBytes(ISO_8859_1)))
        .containsExactly(
            new Fault(
                "",
                new Text(
                    "byte 3 is not UTF-8; save the file as UTF-8 and send it again",
                    "bita ke-3 bukan UTF-8; simpan berkas sebagai UTF-8 lalu kirim lagi")));
  }

  @Test
  void refusesBytesCutInTheMiddleOfALetter() {
    assertThat(Filed.faults(new byte[] {'"', (byte) 0xC3}))
        .extracting(Fault::message)
        .extracting(Text::en)
        .containsExactly("byte 2 is not UTF-8; save the file as UTF-8 and send it again");
  }

  @Test
  void refusesAnotherEncodingThatAParserWouldGuess() {
    assertThat(Filed.faults(("{" + Filed.REGENCY + "}").getBytes(UTF_16BE))).hasSize(1);
  }

  @Test
  @Timeout(5)
  void refusesAHundredThousandBracketsAtTheTwentyFirst() {
    assertThat(Filed.said("[".repeat(100_000)))
        .containsExactly(
            "/0".repeat(20)
                + " | the JSON is nested more than 20 deep; far less is needed (line 1,"
                + " column 22)");
    assertThat(Filed.said("{\"a\":".repeat(30)))
        .singleElement()
        .asString()
        .startsWith("/a".repeat(20) + " | ");
    assertThat(Filed.said("[".repeat(20) + "]".repeat(20)))
        .containsExactly(" | found a list; a dossier is written as an object in { }");
  }

  @Test
  void refusesANumberOfMoreThanFourHundredDigits() {
    assertThat(Filed.said("{\"a\": " + "9".repeat(401) + "}"))
        .singleElement()
        .asString()
        .startsWith("/a | a number is longer than 400 characters; shorten it (line 1, column ");
  }

  @Test
  void refusesATextOfMoreThanTwentyThousandCharacters() {
    assertThat(Filed.said("{\"a\": \"" + "x".repeat(20_001) + "\"}"))
        .singleElement()
        .asString()
        .startsWith("/a | a text is longer than 20000 characters; shorten it (line 1, column ");
  }

  @Test
  void refusesAFieldNameOfMoreThanTwoHundredCharacters() {
    assertThat(Filed.said("{\"" + "n".repeat(201) + "\": 1}"))
        .singleElement()
        .asString()
        .startsWith(" | a field name is longer than 200 characters; shorten it (line 1, column ");
  }

  @Test
  void refusesABodyAboveOneMebibyte() {
    assertThat(Filed.said("{" + " ".repeat(1 << 20) + "}"))
        .containsExactly(" | the body has 1048578 bytes; send at most 1048576");
    String spaces = " ".repeat((1 << 20) - Filed.REGENCY.getBytes(UTF_8).length - 2);
    assertThat(Filed.faults("{" + Filed.REGENCY + spaces + "}")).isEmpty();
  }

  @Test
  void countsLinesFromTheFirst() {
    assertThat(Filed.faults("{\n  \"a\": 1,\n  \"b\": tru\n}"))
        .extracting(Fault::message)
        .extracting(Text::id)
        .containsExactly(
            "ini bukan JSON yang sah di sekitar `\"…\": …, \"…\": … }`; perbaiki lalu kirim lagi "
                + "(baris 3, kolom 8)");
  }
}
