package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllFaultsTest {
  @Test
  void tellsEightFaultsAtOnceInTheOrderOfTheDocument() {
    assertThat(
            Filed.said(
                """
                {"stage": "SCREENIN",
                 "members": {"covering": 1.5, "offices": -1},
                 "nominee": {"kind": "PROVINCE", "id": " ", "nmae": "Riau", "province": "Riau"},
                 "documents": ["BUDGET_COPY", "BUDGET_COPY"],
                 "assessmentYear": "2024"}
                """))
        .containsExactly(
            "/stage | `SCREENIN` is not allowed; did you mean `SCREENING`? "
                + "use one of: SCREENING, INTERVIEW, REGIONAL, NATIONAL",
            "/members/covering | `1.5` has decimals; a number of offices is a whole number",
            "/members/offices | `-1` is negative; a number of offices is 0 or more",
            "/nominee/id | the text is blank; write at least one letter or digit",
            "/nominee/nmae | there is no field `nmae`; did you mean `name`?",
            "/nominee/name | the field `name` is missing; it must be filled in",
            "/documents/1 | `BUDGET_COPY` is listed twice; keep one of them",
            "/assessmentYear | found the text `2024`; an assessment year is written as a number"
                + " without quotes");
  }

  @Test
  void listsTwoHundredFaultsInFull() {
    List<String> pointers = Filed.pointers(Filed.regency("\"documents\": [" + bad(200) + "]"));
    assertThat(pointers).hasSize(200).last().isEqualTo("/documents/199");
  }

  @Test
  void endsALongerListBySayingThatThereIsMore() {
    List<String> said = Filed.said("{\"documents\": [" + bad(201) + "]," + Filed.REGENCY + "}");
    assertThat(said)
        .hasSize(200)
        .last()
        .isEqualTo(" | there are more than 199 faults; the rest are not listed, mend these first");
    assertThat(said.get(198)).startsWith("/documents/198 | ");
  }

  @Test
  void listsTheFirstOfTheDocumentWhereManyFieldsAreUnknown() {
    String unknown =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "\"x" + i + "\":1")
            .collect(Collectors.joining(","));
    assertThat(
            Filed.pointers(
                "{\"documents\": [1, 2],"
                    + unknown
                    + ","
                    + Filed.REGENCY.replace("2024", "1")
                    + "}"))
        .hasSize(200)
        .startsWith("/documents/0", "/documents/1", "/x0", "/x1")
        .endsWith("/x196", "");
  }

  private static String bad(int count) {
    return IntStream.range(0, count).mapToObj(i -> "\"bad\"").collect(Collectors.joining(","));
  }
}
