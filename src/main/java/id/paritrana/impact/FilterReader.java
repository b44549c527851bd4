package id.paritrana.impact;

import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code {"assessmentYear": 2024, "stage": "SCREENING", "category": "VILLAGE", "province":
 * "Riau", "nominee": "16.05", "from": "2024-01-01", "to": "2024-12-31", "all": false}}, in which
 * nothing is required; every fault at once.
 */
public final class FilterReader {
  private static final List<String> KNOWN =
      List.of("assessmentYear", "stage", "category", "province", "nominee", "from", "to", "all");
  private static final int LONGEST = 200;

  private final List<Fault> faults = new ArrayList<>();
  private final JsonNode tree;
  private final SortedSet<String> categories;

  private FilterReader(JsonNode tree, SortedSet<String> categories) {
    this.tree = tree;
    this.categories = categories;
  }

  /**
   * An empty body filters nothing out.
   *
   * @param base the criteria in force; a category is one that they or the draft's rows give
   */
  public static Filter read(byte[] json, Ruleset base, Ruleset draft) throws InvalidFilter {
    if (json.length == 0) {
      return Filter.NONE;
    }
    try {
      return new FilterReader(new DossierReader().parse(json), categories(base, draft)).filter();
    } catch (InvalidDossier e) {
      throw new InvalidFilter(e.faults());
    }
  }

  private Filter filter() throws InvalidFilter {
    if (!tree.isObject()) {
      refuse("", "write an object in { }", "tulis objek dalam { }");
    }
    for (String name : tree.propertyNames()) {
      if (!KNOWN.contains(name)) {
        String known = String.join(", ", KNOWN);
        refuse(
            "/" + name.replace("~", "~0").replace("/", "~1"),
            "is not known; write one of " + known,
            "tidak dikenal; tulis salah satu dari " + known);
      }
    }
    Filter filter =
        new Filter(
            value(
                "assessmentYear", FilterReader::year, "a year such as 2024", "tahun seperti 2024"),
            value(
                "stage",
                node -> Stage.valueOf(text(node)),
                "one of " + List.of(Stage.values()),
                "salah satu dari " + List.of(Stage.values())),
            value(
                "category",
                this::category,
                "one of " + categories,
                "salah satu dari " + categories),
            value(
                "province",
                FilterReader::province,
                "the name of a province, as in `Sumatera Selatan`",
                "nama provinsi, seperti `Sumatera Selatan`"),
            value("nominee", FilterReader::text, "the id of a nominee", "id calon"),
            moment("from", 0),
            moment("to", 1),
            Boolean.TRUE.equals(
                value("all", FilterReader::flag, "true or false", "true atau false")));
    Instant from = filter.from();
    Instant to = filter.to();
    if (from != null && to != null && !from.isBefore(to)) {
      refuse("/from", "must not be beyond `to`", "tidak boleh melampaui `to`");
    }
    if (!faults.isEmpty()) {
      throw new InvalidFilter(faults);
    }
    return filter;
  }

  /** A day begins at midnight in UTC, and ends at the next. */
  private @Nullable Instant moment(String name, int days) {
    return value(
        name,
        node ->
            text(node).length() == 10
                ? LocalDate.parse(text(node))
                    .plusDays(days)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                : Instant.parse(text(node)),
        "a day `2024-12-31` or an instant `2024-12-31T00:00:00Z`",
        "hari `2024-12-31` atau saat `2024-12-31T00:00:00Z`");
  }

  private static Integer year(JsonNode node) {
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.intValue() < 1
        || node.intValue() > 9_999) {
      throw new IllegalArgumentException("no year");
    }
    return node.intValue();
  }

  private static Boolean flag(JsonNode node) {
    if (!node.isBoolean()) {
      throw new IllegalArgumentException("no flag");
    }
    return node.booleanValue();
  }

  private static String province(JsonNode node) {
    if (!Provinces.known(text(node))) {
      throw new IllegalArgumentException("no province");
    }
    return Provinces.usual(text(node));
  }

  private String category(JsonNode node) {
    if (!categories.contains(text(node))) {
      throw new IllegalArgumentException("no category");
    }
    return text(node);
  }

  private static SortedSet<String> categories(Ruleset... rulesets) {
    return Stream.of(rulesets)
        .flatMap(ruleset -> ruleset.tables().stream())
        .flatMap(table -> table.rows().stream())
        .map(row -> row.results().get("category"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(JsonNode node) {
    if (!node.isString() || node.asString().isBlank() || node.asString().length() > LONGEST) {
      throw new IllegalArgumentException("no text");
    }
    return node.asString();
  }

  private <T> @Nullable T value(String name, Function<JsonNode, T> reading, String en, String id) {
    JsonNode node = tree.get(name);
    if (node == null) {
      return null;
    }
    try {
      return reading.apply(node);
    } catch (DateTimeException | IllegalArgumentException e) {
      refuse("/" + name, "must be " + en, "harus berupa " + id);
      return null;
    }
  }

  private void refuse(String pointer, String en, String id) {
    faults.add(new Fault(pointer, new Text(en, id)));
  }
}
