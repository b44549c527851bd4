package id.paritrana.golden;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A cell edited in a spreadsheet changes the decisions that rest on it, and nothing else. */
class EditedTableTest {
  @TempDir Path folder;

  @Test
  void changesTheCriterionOfThatCellAndWhatFollowsFromIt() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("tables"));
    TableEdit.edit(
        tables.resolve("scoring-government.xlsx"),
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(0.85); // COV-005 ends
          TableEdit.cell(sheet, "F22").setCellValue(0.85); // COV-006 begins
        });
    Map<String, String> shipped = fields(decide(Shipped.ruleset()));
    Map<String, String> edited = fields(decide(RulesetFolder.read(Shipped.RULES, tables)));

    List<String> changes =
        Stream.concat(shipped.keySet().stream(), edited.keySet().stream())
            .distinct()
            .filter(field -> !Objects.equals(shipped.get(field), edited.get(field)))
            .map(field -> field + ": " + shipped.get(field) + " -> " + edited.get(field))
            .map(change -> change.replaceFirst("firings/\\d+", "firings/*"))
            .map(change -> change.replaceAll("sha256:[0-9a-f]{64}", "sha256"))
            .sorted()
            .toList();

    assertThat(changes)
        .containsExactly(
            "/firings/*/cell: A22 -> A21",
            "/firings/*/conditions/B21: null -> group in GOVERNMENT",
            "/firings/*/conditions/B22: group in GOVERNMENT -> null",
            "/firings/*/conditions/D21: null -> indicator = coverage.ratio",
            "/firings/*/conditions/D22: indicator = coverage.ratio -> null",
            "/firings/*/conditions/F21: null -> value >= 0.5",
            "/firings/*/conditions/F22: value >= 0.75 -> null",
            "/firings/*/conditions/G21: null -> value < 0.85",
            "/firings/*/row: 22 -> 21",
            "/firings/*/rule: COV-006 -> COV-005",
            "/firings/*/says/en: "
                + "coverage.ratio = 0.837517300442: 60 points for COVERAGE (project assumption, not official scoring) -> "
                + "coverage.ratio = 0.837517300442: 50 points for COVERAGE (project assumption, not official scoring)",
            "/firings/*/says/id: "
                + "coverage.ratio = 0.837517300442: 60 poin untuk COVERAGE (asumsi proyek, bukan penilaian resmi) -> "
                + "coverage.ratio = 0.837517300442: 50 poin untuk COVERAGE (asumsi proyek, bukan penilaian resmi)",
            "/ruleset: sha256 -> sha256",
            "/score/aspects/1/criteria/0/points: 60 -> 50",
            "/score/aspects/1/criteria/0/rule: COV-006 -> COV-005",
            "/score/aspects/1/points: 95 -> 85",
            "/score/aspects/1/weighted: 42.75 -> 38.25",
            "/score/total: 77.5 -> 73");
  }

  private static JsonNode decide(Ruleset ruleset) throws Exception {
    byte[] dossier = Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"));
    return new Evaluator(ruleset).evaluate(new Request(dossier, null, null));
  }

  private static Map<String, String> fields(JsonNode decision) {
    Map<String, String> fields = new TreeMap<>();
    collect(decision, "", fields);
    return fields;
  }

  private static void collect(JsonNode node, String pointer, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties().forEach(p -> collect(p.getValue(), pointer + "/" + p.getKey(), fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, fields);
      }
    } else {
      fields.put(pointer, node.asString());
    }
  }
}
