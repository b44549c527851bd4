package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The service with words for selecting. Each test has an assessment year of its own. */
abstract class Selecting extends Service {
  static final String FINAL = ", \"state\": \"FINAL\"";

  static String from(JsonNode... selections) {
    return Stream.of(selections)
        .map(one -> "\"" + one.get("id").asString() + "\"")
        .collect(Collectors.joining(", ", ", \"from\": [", "]"));
  }

  static String replacing(JsonNode selection) {
    return ", \"replaces\": \"" + selection.get("id").asString() + "\"";
  }

  static String cohort(int year, String stage, String place, String more) {
    return "{\"assessmentYear\": %d, \"stage\": \"%s\"%s%s}"
        .formatted(year, stage, place.isEmpty() ? "" : ", " + place, more);
  }

  static String province(String name) {
    return "\"province\": \"" + name + "\"";
  }

  JsonNode shown(JsonNode selection) {
    return json(get("/api/v1/selections/" + selection.get("id").asString()));
  }

  void decide(int year, String stage, String province, Map<String, Integer> coverage) {
    coverage.forEach(
        (id, percent) -> {
          HttpResponse<byte[]> made =
              post("/api/v1/decisions", dossier(year, stage, province, id, percent));
          assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        });
  }

  /** Raja Ampat's dossier with other coverage. */
  static String dossier(int year, String stage, String province, String id, int percent) {
    try {
      ObjectNode dossier =
          (ObjectNode)
              JSON.readTree(
                  Files.readString(
                      Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json")));
      dossier.put("assessmentYear", year).put("stage", stage);
      ((ObjectNode) dossier.get("nominee"))
          .put("id", id)
          .put("name", "Kabupaten " + id)
          .put("province", province);
      dossier
          .get("participation")
          .forEach(
              segment ->
                  ((ObjectNode) segment)
                      .put("covered", segment.get("workers").intValue() * percent / 100));
      return dossier.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  JsonNode selected(String convening) {
    HttpResponse<byte[]> made = post("/api/v1/selections", convening);
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    return json(made);
  }

  boolean replayed(JsonNode selection) {
    JsonNode replay =
        json(post("/api/v1/selections/" + selection.get("id").asString() + "/replay", ""));
    assertThat(replay.get("differences")).isEmpty();
    return replay.get("identical").booleanValue();
  }

  void assertRefused(String convening, String... faults) {
    HttpResponse<byte[]> refused = post("/api/v1/selections", convening);
    assertThat(refused.statusCode()).as(text(refused)).isEqualTo(422);
    List<String> said = new ArrayList<>();
    json(refused)
        .get("errors")
        .forEach(
            error ->
                said.add(
                    error.get("pointer").asString()
                        + ": "
                        + error.get("message").get("en").asString()));
    assertThat(said).containsExactly(faults);
  }

  static List<String> pointers(HttpResponse<byte[]> refused) {
    return json(refused)
        .get("errors")
        .valueStream()
        .map(error -> error.get("pointer").asString())
        .toList();
  }

  static List<String> places(JsonNode selection) {
    List<String> places = new ArrayList<>();
    for (JsonNode place : selection.get("categories").get(0).get("places")) {
      places.add(
          place.get("rank").asString()
              + " "
              + place.get("nominee").get("id").asString()
              + " "
              + place.get("total").decimalValue().toPlainString()
              + (place.get("winner").booleanValue() ? " wins" : "")
              + (place.get("sentUp").booleanValue() ? " goes on" : ""));
    }
    return places;
  }

  static List<String> nominees(JsonNode list) {
    return ((ArrayNode) list)
        .valueStream()
        .map(one -> one.get("nominee").get("id").asString())
        .toList();
  }
}
