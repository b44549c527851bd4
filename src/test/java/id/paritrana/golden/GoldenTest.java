package id.paritrana.golden;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each dossier under {@code src/test/resources/golden} is decided as the file beside it says, to
 * the byte. After a wanted change, {@code ./mvnw test -Dtest=GoldenTest -Dgolden.rewrite=true}
 * writes those files anew: read the difference before you commit it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String DOSSIER = ".dossier.json";

  @ParameterizedTest
  @MethodSource("names")
  void isDecidedAsBefore(String name) throws Exception {
    Path file = GOLDEN.resolve(name + ".decision.json");
    String decided = Pretty.of(decide(name));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, decided);
    }
    assertThat(decided).isEqualTo(Files.readString(file));
  }

  /** Reckoned by hand from the written criteria, so that a rewrite cannot make these true. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          musi-rawas,                    71.50, ELIGIBLE,   -
          musi-rawas-without-coverage,   33.25, INCOMPLETE, -
          musi-banyuasin,               100.00, ELIGIBLE,   -
          padang-panjang,                75.00, ELIGIBLE,   -
          lombok-timur,                  55.50, ELIGIBLE,   -
          kutai-timur,                   58.50, ELIGIBLE,   COVERAGE_OVER_100
          sumatera-selatan-2024,         55.75, ELIGIBLE,   -
          sumatera-selatan-2025,         51.25, ELIGIBLE,   -
          kalimantan-selatan-2020,       27.75, ELIGIBLE,   -
          bone-bolango-2022,             82.75, ELIGIBLE,   -
          desa-tincep-2023,              80.75, ELIGIBLE,   -
          desa-tincep-2019,              80.75, INELIGIBLE, NO_CATEGORY
          raja-ampat-interview,          80.32, ELIGIBLE,   -
          yamaha-musical-products,       93.25, ELIGIBLE,   -
          bank-nagari,                   70.75, ELIGIBLE,   -
          gadjah-mada-2022,              73.70, ELIGIBLE,   -
          tirta-binangun-2022,           81.49, ELIGIBLE,   CONTRIBUTION_SHORT
          pie-kak-mah,                   83.00, ELIGIBLE,   -
          firm-with-three-failing-gates, 24.07, INELIGIBLE, PDS_WORKERS PDS_WAGES ARREARS
          """)
  void comesToTheTotalReckonedByHand(String name, BigDecimal total, String outcome, String gates)
      throws Exception {
    JsonNode decision = decide(name);

    assertThat(decision.at("/score/total").decimalValue()).isEqualByComparingTo(total);
    assertThat(decision.get("outcome").asString()).isEqualTo(outcome);
    List<String> failed =
        decision.get("gates").valueStream().map(gate -> gate.get("code").asString()).toList();
    assertThat(String.join(" ", failed)).isEqualTo(gates.replace("-", ""));
  }

  @Test
  void eachDossierIsExplained() throws IOException {
    String readme = Files.readString(GOLDEN.resolve("README.md"));
    assertThat(names()).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(DOSSIER))
          .map(file -> file.substring(0, file.length() - DOSSIER.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The ruleset's id is left open: it changes with every cell of every table. */
  private static ObjectNode decide(String name) throws IOException, InvalidDossier {
    Evaluator evaluator = new Evaluator(Shipped.ruleset());
    byte[] dossier = Files.readAllBytes(GOLDEN.resolve(name + DOSSIER));
    return evaluator.evaluate(new Request(dossier, null, null)).put("ruleset", "<ruleset>");
  }
}
