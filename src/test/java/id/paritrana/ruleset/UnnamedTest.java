package id.paritrana.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.DossierWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedTest {
  private static final String NAMED =
      """
      {"nominee": {"id": "1", "name": "PT P", "kind": "ENTERPRISE", "province": "Riau"},
       "assessmentYear": 2024, "stage": "INTERVIEW",
       "officials": [{"name": "Siti", "position": "Direktur"}],
       "interview": {"marks": [{"seat": "UNION", "assessor": "Budi", "employer": "U-1", "items": {"x": 1}},
                               {"seat": "EMPLOYER", "assessor": "Ani", "items": {"x": 2}},
                               {"seat": "EXPERT_LAW", "assessor": "BUDI", "items": {"x": 3}}]},
       "digital": {"sipp": true, "jmoUsers": 3, "validNik": 2, "validNikSource": "Wati"}}""";

  @Test
  void rulesSeeNobodysName() throws Exception {
    assertThat(new DossierWriter().write(Unnamed.of(read())).toString())
        .isEqualTo(
            "{\"nominee\":{\"id\":\"1\",\"name\":\"PT P\",\"kind\":\"ENTERPRISE\",\"province\":\"Riau\"},"
                + "\"assessmentYear\":2024,\"stage\":\"INTERVIEW\",\"interview\":{\"marks\":["
                + "{\"seat\":\"UNION\",\"assessor\":\"assessor 1\",\"employer\":\"U-1\",\"items\":{\"x\":1}},"
                + "{\"seat\":\"EMPLOYER\",\"assessor\":\"assessor 2\",\"items\":{\"x\":2}},"
                + "{\"seat\":\"EXPERT_LAW\",\"assessor\":\"assessor 1\",\"items\":{\"x\":3}}]},"
                + "\"digital\":{\"sipp\":true,\"jmoUsers\":3,\"validNik\":2}}");
  }

  @Test
  void theFactsOfASessionHoldNoName() throws Exception {
    List<Object> facts = Facts.of(Unnamed.of(read()));
    assertThat(facts.stream().filter(Mark.class::isInstance).map(Mark.class::cast))
        .extracting(Mark::assessor)
        .containsExactly("assessor 1", "assessor 2", "assessor 1");
    assertThat(facts.toString()).doesNotContain("Siti", "Budi", "BUDI", "Ani", "Wati");
  }

  @Test
  void whatIsPrintedOfADossierNamesNobodyEither() throws Exception {
    assertThat(read().toString()).contains("PT P").doesNotContain("Siti", "Budi", "Ani", "Wati");
  }

  private static Dossier read() throws Exception {
    return new DossierReader().read(NAMED.getBytes(UTF_8));
  }
}
