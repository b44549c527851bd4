package id.paritrana.history;

import id.paritrana.journal.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that was done to the criteria.
 *
 * @param sequence of its entry in the journal; 0 before it is recorded
 * @param id of its entry: {@code step-1}, {@code step-2} and so on
 * @param draft the draft it was done to; none when a ruleset was restored or files came into force
 * @param base the ruleset that the draft changes; none without a draft
 * @param ruleset what the draft makes of it, or what came into force
 * @param by the subject who did it
 * @param why in that subject's words
 * @param impact hash of the report that was made or agreed to
 * @param confirmed what was found risky and agreed to by name
 */
public record Step(
    long sequence,
    String id,
    Instant at,
    Act act,
    @Nullable String draft,
    @Nullable String base,
    String ruleset,
    String by,
    String why,
    @Nullable String impact,
    List<String> confirmed) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Step {
    confirmed = List.copyOf(confirmed);
  }

  /** A step that was not taken yet. */
  public static Step of(Act act, String ruleset, String by, String why) {
    return new Step(0, "", Instant.EPOCH, act, null, null, ruleset, by, why, null, List.of());
  }

  /** The same, done to a draft. */
  public Step to(String draft, String base) {
    return new Step(sequence, id, at, act, draft, base, ruleset, by, why, impact, confirmed);
  }

  /** The same, agreeing to a report and to what was found. */
  public Step agreeing(String impact, List<String> confirmed) {
    return new Step(sequence, id, at, act, draft, base, ruleset, by, why, impact, confirmed);
  }

  static Step of(Entry entry) {
    JsonNode body = JSON.readTree(entry.bodyJson());
    return new Step(
        entry.sequence(),
        entry.id(),
        entry.at(),
        Act.valueOf(body.get("act").asString()),
        body.path("draft").asString(null),
        body.path("base").asString(null),
        body.get("ruleset").asString(),
        body.get("by").asString(),
        body.get("why").asString(),
        body.path("impact").asString(null),
        body.path("confirmed").valueStream().map(JsonNode::asString).toList());
  }

  /** What is recorded of it. */
  public ObjectNode json() {
    ObjectNode body = JSON.createObjectNode().put("act", act.name());
    if (draft != null) {
      body.put("draft", draft).put("base", base);
    }
    body.put("ruleset", ruleset).put("by", by).put("why", why);
    if (impact != null) {
      body.put("impact", impact);
      confirmed.forEach(body.putArray("confirmed")::add);
    }
    return body;
  }

  String body() {
    return JSON.writeValueAsString(json());
  }
}
