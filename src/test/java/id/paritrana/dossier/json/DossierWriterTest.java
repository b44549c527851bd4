package id.paritrana.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class DossierWriterTest {
  private final DossierReader reader = new DossierReader();
  private final DossierWriter writer = new DossierWriter();

  @ParameterizedTest
  @ValueSource(strings = {Examples.GOVERNMENT, Examples.ENTERPRISE})
  void writesWhatWasReadInTheContractsOrder(String json) throws InvalidDossier {
    assertThat(writer.write(Filed.read(json)).toString())
        .isEqualTo(reader.parse(json.getBytes(UTF_8)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {Examples.GOVERNMENT, Examples.ENTERPRISE})
  void writesWhatIsReadBackAsTheSameDossier(String json) throws InvalidDossier {
    Dossier dossier = Filed.read(json);
    assertThat(reader.read(writer.write(dossier))).isEqualTo(dossier);
    assertThat(Filed.read(writer.write(dossier).toString())).isEqualTo(dossier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"participation\": {}",
        "\"participation\": {\"NON_ASN\": {}, \"PMI\": {\"covered\": 0}}",
        "\"vulnerableWorkers\": {}",
        "\"vulnerableWorkers\": {\"protected\": []}",
        "\"regulations\": []",
        "\"innovations\": [{\"evidence\": false}]",
        "\"members\": {}",
        "\"documents\": []",
        "\"interview\": {}",
        "\"interview\": {\"marks\": []}",
        "\"indicators\": {\"a.b\": 1e18, \"a.c\": 0.000000000001, \"a.d\": -12.50}"
      })
  void tellsAnEmptySectionFromAnAbsentOne(String fields) throws InvalidDossier {
    Dossier dossier = Filed.read(Filed.regency(fields));
    assertThat(reader.read(writer.write(dossier))).isEqualTo(dossier);
  }

  @Test
  void leavesOutWhatWasNotFiled() throws InvalidDossier {
    assertThat(writer.write(Filed.read("{" + Filed.REGENCY + "}")).toString())
        .isEqualTo(
            "{\"nominee\":{\"id\":\"16.05\",\"name\":\"Kabupaten Musi"
                + " Rawas\",\"kind\":\"REGENCY_CITY\",\"province\":\"Sumatera"
                + " Selatan\"},\"assessmentYear\":2024,\"stage\":\"SCREENING\"}");
    assertThat(
            writer
                .write(
                    Filed.read(Filed.enterprise("\"compliance\": {\"casualConstruction\": false}")))
                .get("compliance")
                .toString())
        .isEqualTo("{}");
  }

  @Test
  void writesNumbersAsPlainDecimals() {
    Nominee nominee = new Nominee("1", "x", Kind.PROVINCE, "x", null, null, null, null, null, null);
    Map<String, BigDecimal> indicators =
        Map.of(
            "a.a",
            new BigDecimal("1E+18"),
            "a.b",
            new BigDecimal("12.500"),
            "a.c",
            new BigDecimal("0.000000000001"),
            "a.d",
            new BigDecimal("100.00"));
    Dossier dossier =
        new Dossier(
            nominee,
            2024,
            Stage.NATIONAL,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            indicators);
    JsonMapper plain =
        JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    assertThat(plain.writeValueAsString(writer.write(dossier).get("indicators")))
        .isEqualTo("{\"a.a\":1000000000000000000,\"a.b\":12.5,\"a.c\":0.000000000001,\"a.d\":100}");
  }
}
