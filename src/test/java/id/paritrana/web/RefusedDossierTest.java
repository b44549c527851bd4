package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A dossier at fault is refused with the place of every fault. */
class RefusedDossierTest extends Service {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "assessmentYear": 2024        | "assessmentYear": "2024"              | /assessmentYear
          "covered": 69528              | "covered": true                       | /participation/PU/covered
          [{"form": "PERDA", "number": "6/2020", "inForce": true}] | {}         | /regulations
          "covered": 69528              | "coverd": 69528                       | /participation/PU/coverd
          "stage"                       | "Stage"                               | /Stage /stage
          "workers": 79691              | "workers": -5                         | /participation/PU/workers
          "workers": 79691              | "workers": 0.5                        | /participation/PU/workers
          "workers": 79691              | "workers": 1e400                      | /participation/PU/workers
          "workers": 79691              | "workers": 99999999999999999999       | /participation/PU/workers
          "workers": 79691              | "workers": NaN                        | /participation/PU/workers
          "workers": 79691              | "workers": 1e999999999                | /participation/PU/workers
          "workers": 79691              | "workers": 1, "workers": 2            | /participation/PU/workers
          "members": {                  | "vendors": {"total": 1}, "members": { | /vendors
          "kind": "REGENCY_CITY"        | "kind": "ENTERPRISE"                  | /participation /regulations /members
          "kind": "REGENCY_CITY"        | "kind": "VILLAGE"                     | /members
          "members": {                  | "indicators": {"coverage.ratio": 1}, "members": {      | /indicators/coverage.ratio
          "members": {                  | "indicators": {"coverage.segment.X": 1}, "members": {  | /indicators/coverage.segment.X
          "members": {                  | "changes": {}, "members": {           | /changes
          """)
  void isRefusedWithThePlace(String as, String written, String pointers) {
    assertThat(musiRawas("R-1")).contains(as);
    String dossier = musiRawas("R-1").replace(as, written);

    assertThat(pointers(dossier)).containsExactlyInAnyOrder(pointers.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"dossier\"",
        "{",
        "{\"nominee\": }",
        "{\"stage\": NaN}",
        "{\"stage\": Infinity}",
        "{\"a\": 1e999999999}",
        "{\"a\": 1e-999999999}",
        "{\"a\": 1e99999999999}",
        "{\"stage\": \"SCREENING\", \"stage\": \"SCREENING\"}",
        "{} {}",
        "{\"stage\": 'SCREENING'}",
        "{\"stage\": \"\\ud800\"}",
        "{/* comment */}",
        "<dossier/>"
      })
  void isRefusedWhenItIsNoDossierAtAll(String body) {
    assertThat(pointers(body)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isRefusedWhenItIsMadeToHarm(String name, String body) {
    assertThat(pointers(body)).isNotEmpty();
  }

  static List<Arguments> hostile() {
    return List.of(
        Arguments.of("100,000 arrays", "[".repeat(100_000)),
        Arguments.of("100,000 objects", "{\"a\":".repeat(100_000)),
        Arguments.of("a closed nest", "[".repeat(100_000) + "]".repeat(100_000)),
        Arguments.of("a number of 900,000 digits", "{\"a\": " + "9".repeat(900_000) + "}"),
        Arguments.of("a name of 900,000 letters", "{\"" + "n".repeat(900_000) + "\": 1}"),
        Arguments.of("a text of 900,000 letters", "{\"a\": \"" + "t".repeat(900_000) + "\"}"),
        Arguments.of("a number with a long tail", "{\"a\": 0." + "0".repeat(900_000) + "1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/decisions", "/api/v1/evaluations"})
  void isToldAllItsFaultsAtOnce(String path) {
    String dossier =
        """
        {"nominee": {"id": "R-2", "name": " ", "kind": "REGENCY_CITY", "province": "Riau", "sector": "FINANCE"},
         "assessmentYear": 1999, "stage": "SCREENIG",
         "participation": {"PU": {"workers": -1, "covered": "many"}, "PUBLIC": {}},
         "regulations": [{"form": "PERDA", "inForce": true}, {"form": "LAW", "inForce": "yes"}],
         "documents": ["REGULATION_COPY", "REGULATION_COPY"],
         "digital": {}, "remarks": "none"}""";

    JsonNode problem = Refusal.of(post(path, dossier), 400);

    assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:invalid-dossier");
    assertThat(Refusal.places(problem, "pointer"))
        .containsExactlyInAnyOrder(
            "/nominee/name",
            "/nominee/sector",
            "/assessmentYear",
            "/stage",
            "/participation/PU/workers",
            "/participation/PU/covered",
            "/participation/PUBLIC",
            "/regulations/1/form",
            "/regulations/1/inForce",
            "/documents/1",
            "/digital",
            "/remarks");
  }

  private List<String> pointers(String dossier) {
    return Refusal.places(Refusal.of(post("/api/v1/decisions", dossier), 400), "pointer");
  }
}
