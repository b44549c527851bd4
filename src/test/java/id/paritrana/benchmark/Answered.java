package id.paritrana.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer, or what became of the request for it.
 *
 * @param sent by {@link System#nanoTime}, as is {@code received}
 * @param ruleset that it names; the problem, if it failed
 * @param content hash of all that it says but for what is different in each answer
 */
record Answered(
    long sent, long received, boolean failed, boolean pinned, String ruleset, String content) {
  /** Handed in by whoever records: no decision rests on them. */
  private static final Set<String> OWN = Set.of("id", "decidedAt", "journal");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static Answered of(long sent, int status, boolean pinned, byte[] body) {
    long received = System.nanoTime();
    if (status / 100 != 2) {
      String said = status + " " + new String(body, StandardCharsets.UTF_8);
      return new Answered(sent, received, true, pinned, said, "");
    }
    JsonNode json = JSON.readTree(body);
    return new Answered(
        sent, received, false, pinned, json.path("ruleset").asString(""), content(json));
  }

  /** The hash of what a decision says, whatever the order of its members. */
  static String content(JsonNode decision) {
    TreeMap<String, String> members = new TreeMap<>();
    decision
        .properties()
        .forEach(
            member -> {
              if (!OWN.contains(member.getKey())) {
                members.put(member.getKey(), text(member.getValue()));
              }
            });
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(members.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(JsonNode node) {
    if (node.isObject()) {
      TreeMap<String, String> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), text(member.getValue())));
      return members.toString();
    } else if (node.isArray()) {
      return node.valueStream().map(Answered::text).toList().toString();
    } else if (node.isNumber()) {
      return node.decimalValue().stripTrailingZeros().toPlainString();
    }
    return node.toString();
  }

  double millis() {
    return (received - sent) / 1e6;
  }
}
