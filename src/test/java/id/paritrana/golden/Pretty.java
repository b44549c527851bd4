package id.paritrana.golden;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON laid out for reading: what fits on a line stands on one. */
final class Pretty {
  private static final int WIDTH = 160;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Pretty() {}

  static String of(JsonNode node) {
    return lines(node, "", "") + "\n";
  }

  private static String lines(JsonNode node, String before, String indent) {
    String line = JSON.writeValueAsString(node);
    if (!node.isContainer() || indent.length() + before.length() + line.length() <= WIDTH) {
      return before + line;
    }
    String deeper = indent + "  ";
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> parts.add(deeper + lines(element, "", deeper)));
    } else {
      node.properties()
          .forEach(
              property -> {
                String name = JSON.writeValueAsString(property.getKey()) + ": ";
                parts.add(deeper + lines(property.getValue(), name, deeper));
              });
    }
    String[] ends = node.isArray() ? new String[] {"[", "]"} : new String[] {"{", "}"};
    return before + ends[0] + "\n" + String.join(",\n", parts) + "\n" + indent + ends[1];
  }
}
