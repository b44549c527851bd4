package id.paritrana.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions whose members were put in the order of their names, as the journal keeps them. */
class ReadingTest {
  @ParameterizedTest
  @MethodSource("decisions")
  void aDecisionIsReadInTheOrderInWhichItWasMade(Path file) {
    JsonNode made = new JsonMapper().readTree(file);
    assertThat(Reading.order(byName(made)).toString()).isEqualTo(made.toString());
    assertThat(byName(made).toString()).isNotEqualTo(made.toString());
  }

  static Stream<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      return files
          .filter(file -> file.toString().endsWith(".decision.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static JsonNode byName(JsonNode node) {
    if (node.isObject()) {
      ObjectNode sorted = JsonNodeFactory.instance.objectNode();
      node.propertyNames().stream()
          .sorted()
          .forEach(name -> sorted.set(name, byName(node.get(name))));
      return sorted;
    } else if (node.isArray()) {
      ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> sorted.add(byName(one)));
      return sorted;
    }
    return node;
  }
}
