package id.paritrana.evaluation;

import id.paritrana.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as the JSON that leaves: decimals written plainly, digits as they were journaled. */
public final class Answers {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Answers() {}

  /** The decision of a journal entry, with its place in the chain. */
  public static ObjectNode decision(Entry entry) {
    return placed(entry, "decision");
  }

  private static ObjectNode placed(Entry entry, String member) {
    ObjectNode answer = (ObjectNode) Reading.order(read(entry).get(member));
    answer.putObject("journal").put("sequence", entry.sequence()).put("hash", entry.hash());
    return answer;
  }

  /** A selection of a journal entry, with its place in the chain. */
  public static ObjectNode selection(Entry entry) {
    return placed(entry, "selection");
  }

  /** JSON on one line, ended by a line break. */
  public static byte[] bytes(JsonNode node) {
    return (text(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** An answer as maps and lists, numbers as they are written. */
  public static Map<String, Object> plain(ObjectNode node) {
    Map<String, Object> plain = new LinkedHashMap<>();
    node.properties().forEach(member -> plain.put(member.getKey(), plain(member.getValue())));
    return plain;
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      return plain((ObjectNode) node);
    } else if (node.isArray()) {
      return node.valueStream().map(Answers::plain).toList();
    } else if (node.isBoolean()) {
      return node.booleanValue();
    } else if (node.isNull()) {
      return "";
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
  }

  /** The body of a journal entry. */
  public static JsonNode read(Entry entry) {
    return JSON.readTree(entry.bodyJson());
  }

  /** A document as a reader of its text has it. */
  public static JsonNode reread(JsonNode node) {
    return JSON.readTree(text(node));
  }

  /** JSON on one line. */
  public static String text(JsonNode node) {
    return JSON.writeValueAsString(node);
  }
}
