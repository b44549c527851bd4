package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFaultsTest {
  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "province"})
  void refusesABlankText(String field) {
    String json =
        "{"
            + Filed.REGENCY.replaceFirst(
                "\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"  \"")
            + "}";
    assertThat(Filed.said(json))
        .containsExactly(
            "/nominee/" + field + " | the text is blank; write at least one letter or digit");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "id, ^16.05 ^",
        "name, ^ Kabupaten Musi Rawas^",
        "province, ^Sumatera Selatan ^",
        "province, ^Sumatera Selatan\u00A0^"
      })
  void refusesASpaceAroundWhatIsFoundByItsName(String field, String spaced) {
    String json =
        "{"
            + Filed.REGENCY.replaceFirst(
                "\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"" + spaced + "\"")
            + "}";
    assertThat(Filed.said(json))
        .containsExactly(
            "/nominee/"
                + field
                + " | `"
                + spaced
                + "` begins or ends with a space; remove the space");
  }

  @Test
  void refusesASpaceAroundAnEmployerAndKeepsOneAroundATitle() {
    String marks =
        "\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"A-1 \", \"employer\": \"16.05 \","
            + " \"items\": {\"material\": 80}}]}";
    assertThat(Filed.pointers(Filed.regency(marks)))
        .containsExactly("/interview/marks/0/assessor", "/interview/marks/0/employer");
    assertThat(Filed.faults(title(" satu "))).isEmpty();
  }

  @Test
  void refusesATextAboveThreeHundredCharacters() {
    assertThat(Filed.faults(title("t".repeat(300)))).isEmpty();
    assertThat(Filed.said(title("t".repeat(301))))
        .containsExactly(
            "/innovations/0/title | `"
                + "t".repeat(60)
                + "…` has 301 characters; shorten it to at most 300");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          satu\\ndua      | satu?dua
          satu\\tdua      | satu?dua
          a\\u0000b       | a?b
          a\\u007fb       | a?b
          a\\u2028b       | a?b
          a\\u202eb       | a?b
          a\\u2066b       | a?b
          a\\ud800b       | a?b
          a\\udc77\\ud83d | a??
          """)
  void refusesControlCharactersAndShowsThemAsQuestionMarks(String title, String shown) {
    assertThat(Filed.said(title(title)))
        .containsExactly(
            "/innovations/0/title | `"
                + shown
                + "` has a control character, such as a line break or a tab; remove it");
  }

  @Test
  void keepsPairsWholeWhenShorteningAText() {
    assertThat(Filed.said(title("👷".repeat(151))))
        .containsExactly(
            "/innovations/0/title | `"
                + "👷".repeat(60)
                + "…` has 302 characters; shorten it to at most 300");
  }

  @Test
  void pointsAtAFieldWhoseNameNoEncodingCanCarry() {
    assertThat(Filed.said(Filed.regency("\"members\": {\"\\ud800\": 1}")))
        .containsExactly(
            "/members/\uFFFD | there is no field `?`; remove it or use one of: offices, covering");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          regency_city | `regency_city` is not allowed; did you mean `REGENCY_CITY`? use one of: PROVINCE, REGENCY_CITY, \
          VILLAGE, ENTERPRISE
          PROVINSI     | \
          `PROVINSI` is not allowed; did you mean `PROVINCE`? use one of: PROVINCE, REGENCY_CITY, VILLAGE, ENTERPRISE
          KOTA         | `KOTA` is not allowed; did you mean `REGENCY_CITY`? use one of: PROVINCE, REGENCY_CITY, VILLAGE, ENTERPRISE
          ''           | `''` is not allowed; use one of: PROVINCE, REGENCY_CITY, VILLAGE, ENTERPRISE
          """)
  void refusesAKindTheContractDoesNotHave(String kind, String message) {
    String json = "{" + Filed.REGENCY.replace("REGENCY_CITY", kind) + "}";
    assertThat(Filed.said(json)).containsExactly("/nominee/kind | " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "vulnerableWorkers": {"protected": [{"funding": "ABPD", "workers": 1}]} | /vulnerableWorkers/protected/0/funding
          "regulations": [{"form": "PERDAA", "inForce": true}]                    | /regulations/0/form
          "innovations": [{"evidence": true, "group": "POOR"}]                    | /innovations/0/group
          "interview": {"attendance": "BUPATI"}                                   | /interview/attendance
          """)
  void refusesAWordTheContractDoesNotFix(String fields, String pointer) {
    assertThat(Filed.said(Filed.regency(fields)))
        .singleElement()
        .asString()
        .startsWith(pointer + " | `")
        .contains("` is not allowed; ", "use one of: ");
  }

  @Test
  void doesNotRepeatAWordThatMayBeAPersonsName() {
    String marks =
        "\"interview\": {\"marks\": [{\"seat\": \"EXPERT_LAWS\", \"assessor\": \"A\", \"items\": {\"x\": 1}}]}";
    assertThat(Filed.said(Filed.regency(marks)))
        .singleElement()
        .asString()
        .startsWith(
            "/interview/marks/0/seat | the text is not allowed; did you mean `EXPERT_LAW`? use one of: ");
  }

  @ParameterizedTest
  @CsvSource({"sector, FISHING", "scale, HUGE", "riskGroup, VI"})
  void refusesAWordTheContractDoesNotFixForAnEnterprise(String field, String word) {
    String nominee =
        Filed.ENTERPRISE.replace(
            "\"province\"", "\"" + field + "\": \"" + word + "\", \"province\"");
    assertThat(Filed.said("{" + nominee + "}"))
        .singleElement()
        .asString()
        .startsWith("/nominee/" + field + " | `" + word + "` is not allowed; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget_copy", "BUDGET COPY", "1BUDGET", "_B", "", "BUDGET-COPY"})
  void refusesADocumentCodeInAnotherSpelling(String code) {
    assertThat(Filed.said(Filed.regency("\"documents\": [\"" + code + "\"]")))
        .containsExactly(
            "/documents/0 | `"
                + code
                + "` is not a document code; use up to 64 capitals, digits and _, a capital first,"
                + " as in `BUDGET_COPY`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coverage",
        "Coverage.ratio",
        "coverage.",
        ".ratio",
        "coverage ratio",
        "",
        "a.b.c.d.e.f"
      })
  void refusesAnIndicatorCodeInAnotherSpelling(String code) {
    assertThat(Filed.said(Filed.regency("\"indicators\": {\"" + code + "\": 1}")))
        .containsExactly(
            "/indicators/"
                + code
                + " | `"
                + code
                + "` is not an indicator code; join two to five parts with dots, the first in small"
                + " letters, as in `coverage.ratio`");
  }

  @Test
  void refusesTheNameOfAnItemThatIsBlankOrTooLong() {
    String marks =
        """
        "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {" ": 1, "%s": 2, "%s": 3}}]}\
        """;
    assertThat(Filed.said(Filed.regency(marks.formatted("i".repeat(101), "i".repeat(100)))))
        .containsExactly(
            "/interview/marks/0/items/  | the text is blank; write at least one letter or digit",
            "/interview/marks/0/items/"
                + "i".repeat(101)
                + " | the text has 101 characters; shorten it to at most 100");
  }

  private static String title(String title) {
    return Filed.regency("\"innovations\": [{\"title\": \"" + title + "\", \"evidence\": true}]");
  }
}
