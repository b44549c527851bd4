package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which absent fields an absent figure comes from, found by filing them: all at first, then as few
 * as still make the figure.
 */
final class Sources {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String NOMINEE = "nominee.";

  private final Recorded recorded;
  private final Map<String, JsonNode> absent = new LinkedHashMap<>();

  Sources(Recorded recorded) {
    this.recorded = recorded;
    boolean enterprise = recorded.decision().dossier().nominee().kind() == Kind.ENTERPRISE;
    Map<String, String> fields =
        enterprise ? enterprise() : government(recorded.dossier().path("participation"));
    fields.putAll(both());
    fields.forEach(
        (pointer, example) -> {
          if (recorded.dossier().at(pointer).isMissingNode()) {
            absent.put(pointer, JSON.readTree(example));
          }
        });
  }

  /** JSON pointers of fields that, filed together, would make the figure; none if not found. */
  List<String> of(String indicator) {
    if (indicator.startsWith(NOMINEE)) {
      return List.of("/nominee/" + indicator.substring(NOMINEE.length()));
    } else if (!recorded.ruleset().derives(indicator)) {
      return List.of("/indicators/" + indicator);
    }
    List<String> needed = new ArrayList<>(absent.keySet());
    if (!makes(needed, indicator)) {
      return List.of();
    }
    for (String field : absent.keySet()) {
      List<String> fewer = new ArrayList<>(needed);
      fewer.remove(field);
      if (makes(fewer, indicator)) {
        needed = fewer;
      }
    }
    return needed;
  }

  private boolean makes(List<String> fields, String indicator) {
    ObjectNode dossier = recorded.dossier().deepCopy();
    fields.forEach(field -> new Spot(field, null, example(field).deepCopy()).put(dossier));
    return decide(dossier).filter(d -> d.indicators().containsKey(indicator)).isPresent();
  }

  private JsonNode example(String field) {
    @Nullable JsonNode example = absent.get(field);
    return example == null ? JSON.nullNode() : example;
  }

  private Optional<Decision> decide(ObjectNode dossier) {
    try {
      return Optional.of(recorded.ruleset().decide(new DossierReader().read(dossier)));
    } catch (InvalidDossier e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> both() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("/vulnerableWorkers/population", "1");
    fields.put("/vulnerableWorkers/protected", "[]");
    fields.put("/innovations", "[]");
    fields.put("/documents", "[]");
    fields.put("/interview/attendance", "\"LEADER\"");
    fields.put(
        "/interview/marks", "[{\"seat\": \"UNION\", \"assessor\": \"1\", \"items\": {\"1\": 0}}]");
    return fields;
  }

  private static Map<String, String> government(JsonNode participation) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> segments =
        participation.isEmpty() ? List.of("PU") : List.copyOf(participation.propertyNames());
    for (String segment : segments) {
      for (String field : List.of("workers", "covered", "coveredLastYear")) {
        fields.put("/participation/" + segment + "/" + field, "1");
      }
    }
    fields.put("/regulations", "[]");
    fields.put("/members/offices", "1");
    fields.put("/members/covering", "1");
    return fields;
  }

  private static Map<String, String> enterprise() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String count :
        List.of(
            "workers",
            "registered",
            "wagesPaid",
            "wagesReported",
            "contributionPaid",
            "monthsDue",
            "monthsOnTime",
            "monthsInArrears")) {
      fields.put("/compliance/" + count, "1");
    }
    fields.put("/compliance/programmes", "[]");
    fields.put("/compliance/sanction", "false");
    fields.put("/nominee/riskGroup", "\"I\"");
    fields.put("/digital/sipp", "true");
    fields.put("/digital/jmoUsers", "1");
    fields.put("/digital/validNik", "1");
    fields.put("/vendors/total", "1");
    fields.put("/vendors/registered", "1");
    fields.put("/csr/vulnerableWorkers", "1");
    return fields;
  }
}
