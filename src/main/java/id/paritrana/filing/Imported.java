package id.paritrana.filing;

import id.paritrana.ruleset.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cohort and its decisions.
 *
 * @param key under which the same file gives these decisions again
 * @param notes what to look at
 * @param verdicts row by row in the order of the file; none where a row was not decided
 */
public record Imported(
    Cohort cohort, String key, List<Note> notes, List<@Nullable Verdict> verdicts) {
  public Imported {
    verdicts = Collections.unmodifiableList(new ArrayList<>(verdicts));
  }

  /** How many rows have a decision. */
  public int decided() {
    return (int) verdicts.stream().filter(Objects::nonNull).count();
  }

  /** What came of it: counts by outcome, and each row with its decision. */
  public ObjectNode summary() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", cohort.file());
    json.put("idempotencyKey", key);
    json.put("nominees", verdicts.size());
    json.put("decided", decided());
    json.put("examples", cohort.examples());
    Map<String, Long> counts =
        verdicts.stream()
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Verdict::outcome, TreeMap::new, Collectors.counting()));
    ObjectNode outcomes = json.putObject("outcomes");
    counts.forEach(outcomes::put);
    ArrayNode rulesets = json.putArray("rulesets");
    new TreeSet<>(each(Verdict::ruleset)).forEach(rulesets::add);
    ArrayNode told = json.putArray("notes");
    for (Note note : notes) {
      ObjectNode one = told.addObject().put("code", note.code());
      at(one, note.place());
      one.put("nominee", note.nominee());
      one.putObject("says").put("en", note.says().en()).put("id", note.says().id());
    }
    json.set("rows", rows());
    return json;
  }

  /** The rows that were decided. */
  public ArrayNode rows() {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    List<Cohort.Filed> nominees = cohort.nominees();
    for (int i = 0; i < nominees.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict != null) {
        ObjectNode row = rows.addObject();
        at(row, nominees.get(i).place());
        row.put("nominee", nominees.get(i).nominee());
        row.put("decision", verdict.decision());
        row.put("outcome", verdict.outcome());
        row.put("category", verdict.category());
        row.put("total", verdict.total());
      }
    }
    return rows;
  }

  private static void at(ObjectNode row, Place place) {
    if (place.sheet() == null) {
      row.put("line", place.row());
    } else {
      row.put("sheet", place.sheet());
      row.put("cell", place.spot());
    }
  }

  private List<String> each(Function<Verdict, String> part) {
    return verdicts.stream().filter(Objects::nonNull).map(part).toList();
  }

  /** The filed columns with what was decided, as .xlsx: the same decisions give the same bytes. */
  public byte[] workbook() {
    return Results.workbook(this);
  }
}
