package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "documents": %s         | "D#"
          "regulations": %s       | {"form": "PERDA", "inForce": true}
          "innovations": %s       | {"evidence": true}
          "vulnerableWorkers": {"protected": %s} | {"funding": "CSR", "workers": 1}
          """)
  void refusesAListOfMoreThanFiveHundred(String fields, String entry) {
    assertThat(Filed.faults(Filed.regency(fields.replace("%s", list(500, entry))))).isEmpty();
    assertThat(Filed.said(Filed.regency(fields.replace("%s", list(501, entry)))))
        .singleElement()
        .asString()
        .endsWith(" | there are 501 entries; give at most 500");
  }

  @Test
  void refusesMoreThanFiftyMarks() {
    String mark = "{\"seat\": \"UNION\", \"assessor\": \"A#\", \"items\": {\"x\": 1}}";
    assertThat(Filed.faults(marks(list(50, mark)))).isEmpty();
    assertThat(Filed.said(marks(list(51, mark))))
        .containsExactly("/interview/marks | there are 51 entries; give at most 50");
  }

  @Test
  void refusesAMarkWithoutItemsAndOneWithMoreThanFifty() {
    String mark = "[{\"seat\": \"UNION\", \"assessor\": \"A\", \"items\": {%s}}]";
    assertThat(Filed.faults(marks(mark.formatted(members(50, "\"i#\": 1"))))).isEmpty();
    assertThat(Filed.said(marks(mark.formatted(members(51, "\"i#\": 1")))))
        .containsExactly("/interview/marks/0/items | there are 51 entries; give 1 to 50");
    assertThat(Filed.said(marks(mark.formatted(""))))
        .containsExactly("/interview/marks/0/items | there are 0 entries; give 1 to 50");
  }

  @Test
  void refusesMoreThanFiveHundredIndicators() {
    assertThat(Filed.faults(Filed.regency("\"indicators\": {" + members(500, "\"a.b#\": 1") + "}")))
        .isEmpty();
    assertThat(Filed.said(Filed.regency("\"indicators\": {" + members(501, "\"a.b#\": 1") + "}")))
        .containsExactly("/indicators | there are 501 entries; give 0 to 500");
  }

  @Test
  void refusesADocumentListedTwice() {
    assertThat(Filed.said(Filed.regency("\"documents\": [\"A\", \"B\", \"A\", \"A\"]")))
        .containsExactly(
            "/documents/2 | `A` is listed twice; keep one of them",
            "/documents/3 | `A` is listed twice; keep one of them");
  }

  @Test
  void refusesAProgrammeListedTwiceOrUnknown() {
    assertThat(
            Filed.said(
                Filed.enterprise("\"compliance\": {\"programmes\": [\"JKK\", \"JKX\", \"JKK\"]}")))
        .containsExactly(
            "/compliance/programmes/1 | `JKX` is not allowed; did you mean `JKK`? use one of: JKK,"
                + " JKM, JHT, JP, JKP",
            "/compliance/programmes/2 | `JKK` is listed twice; keep one of them");
  }

  @Test
  void refusesAnAssessorMarkingTwiceFromOneSeat() {
    assertThat(
            Filed.said(
                marks(
                    """
                    [{"seat": "UNION", "assessor": "A-4", "items": {"x": 1}},
                     {"seat": "EMPLOYER", "assessor": "A-4", "items": {"x": 1}},
                     {"seat": "UNION", "assessor": "a-4", "items": {"y": 2}}]\
                    """)))
        .containsExactly(
            "/interview/marks/2 | this assessor marks twice from the seat UNION; keep one of them");
  }

  @Test
  void refusesANullEntry() {
    assertThat(Filed.said(Filed.regency("\"documents\": [null, \"A\", null]")))
        .containsExactly(
            "/documents/0 | `null` is no entry; leave it out of the list",
            "/documents/2 | `null` is no entry; leave it out of the list");
  }

  private static String marks(String marks) {
    return Filed.regency("\"interview\": {\"marks\": " + marks + "}");
  }

  private static String list(int size, String entry) {
    return "[" + members(size, entry) + "]";
  }

  private static String members(int size, String entry) {
    return IntStream.range(0, size)
        .mapToObj(i -> entry.replace("#", "" + i))
        .collect(Collectors.joining(","));
  }
}
