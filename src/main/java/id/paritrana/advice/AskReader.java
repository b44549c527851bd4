package id.paritrana.advice;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code {"goal": {"outcome": "ELIGIBLE", "total": 80}, "fixed": ["/participation"], "costs":
 * {"/regulations": 5}, "most": 3}}, in which nothing is required; every fault at once.
 */
public final class AskReader {
  private static final int MOST_POINTERS = 100;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal DEAREST = new BigDecimal("1e12");
  private static final int DECIMALS = 12;

  private final List<Fault> faults = new ArrayList<>();

  private AskReader() {}

  /** An empty body asks the usual. */
  public static Ask read(byte[] json) throws InvalidAsk {
    if (json.length == 0) {
      return Ask.USUAL;
    }
    try {
      return new AskReader().ask(new DossierReader().parse(json));
    } catch (InvalidDossier e) {
      throw new InvalidAsk(e.faults());
    }
  }

  private Ask ask(JsonNode tree) throws InvalidAsk {
    if (!tree.isObject()) {
      refuse("", "write an object in { }", "tulis objek dalam { }");
      throw new InvalidAsk(faults);
    }
    unknown("", tree, Set.of("goal", "fixed", "costs", "most"));
    Goal goal = tree.has("goal") ? goal(tree.get("goal")) : null;
    List<String> fixed = tree.has("fixed") ? fixed(tree.get("fixed")) : List.of();
    Map<String, BigDecimal> costs = tree.has("costs") ? costs(tree.get("costs")) : Map.of();
    int most = tree.has("most") ? most(tree.get("most")) : Ask.FIELDS;
    if (!faults.isEmpty()) {
      throw new InvalidAsk(faults);
    }
    return new Ask(goal, fixed, costs, most);
  }

  private @Nullable Goal goal(JsonNode goal) {
    JsonNode outcome = goal.get("outcome");
    JsonNode total = goal.get("total");
    if (!goal.isObject() || outcome == null && total == null) {
      refuse(
          "/goal",
          "write an `outcome`, a `total` or both, as in {\"total\": 80}",
          "tulis `outcome`, `total`, atau keduanya, seperti {\"total\": 80}");
      return null;
    }
    unknown("/goal", goal, Set.of("outcome", "total"));
    if (outcome != null && !(outcome.isString() && outcome.asString().equals("ELIGIBLE"))) {
      refuse(
          "/goal/outcome",
          "the only outcome to strive for is `ELIGIBLE`",
          "hasil yang dapat dituju hanya `ELIGIBLE`");
    }
    if (total != null && !within(total, HUNDRED, 2)) {
      refuse(
          "/goal/total",
          "a total is a number from 0 to 100 with at most two decimals",
          "total adalah angka 0 sampai 100 dengan paling banyak dua desimal");
      return null;
    }
    return new Goal(outcome != null, total == null ? null : total.decimalValue());
  }

  private List<String> fixed(JsonNode fixed) {
    List<String> pointers = new ArrayList<>();
    if (!fixed.isArray() || fixed.size() > MOST_POINTERS) {
      refuse(
          "/fixed",
          "write a list of at most " + MOST_POINTERS + " JSON pointers",
          "tulis daftar paling banyak " + MOST_POINTERS + " pointer JSON");
      return pointers;
    }
    for (int i = 0; i < fixed.size(); i++) {
      if (fixed.get(i).isString()) {
        pointers.add(fixed.get(i).asString());
      } else {
        refuse("/fixed/" + i, "a JSON pointer is a text", "pointer JSON berupa teks");
      }
    }
    return pointers;
  }

  private Map<String, BigDecimal> costs(JsonNode costs) {
    Map<String, BigDecimal> prices = new TreeMap<>();
    if (!costs.isObject() || costs.size() > MOST_POINTERS) {
      refuse(
          "/costs",
          "write an object of at most " + MOST_POINTERS + " JSON pointers, each with a number",
          "tulis objek berisi paling banyak " + MOST_POINTERS + " pointer JSON dengan angkanya");
      return prices;
    }
    costs
        .properties()
        .forEach(
            price -> {
              if (within(price.getValue(), DEAREST, DECIMALS)) {
                prices.put(price.getKey(), price.getValue().decimalValue());
              } else {
                refuse(
                    place("/costs", price.getKey()),
                    "a cost is a number from 0 to a trillion with at most 12 decimals",
                    "biaya adalah angka 0 sampai satu triliun dengan paling banyak 12 desimal");
              }
            });
    return prices;
  }

  private int most(JsonNode most) {
    if (most.isInt() && most.intValue() >= 1 && most.intValue() <= Ask.FIELDS) {
      return most.intValue();
    }
    refuse(
        "/most",
        "how many fields may change at once is 1 to " + Ask.FIELDS,
        "banyaknya isian yang boleh berubah sekaligus 1 sampai " + Ask.FIELDS);
    return Ask.FIELDS;
  }

  private static boolean within(JsonNode node, BigDecimal most, int decimals) {
    if (!node.isNumber()) {
      return false;
    }
    BigDecimal number = node.decimalValue();
    // Judged before anything that could write out a billion zeros.
    return Math.abs((long) number.precision() - number.scale()) < 30
        && number.signum() >= 0
        && number.compareTo(most) <= 0
        && number.stripTrailingZeros().scale() <= decimals;
  }

  private void unknown(String at, JsonNode object, Set<String> known) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        String names = String.join(", ", new TreeSet<>(known));
        refuse(
            place(at, name),
            "this name is not known; use one of: " + names,
            "nama ini tidak dikenal; pakai salah satu dari: " + names);
      }
    }
  }

  /** Where a member stands. */
  static String place(String at, String name) {
    return at + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void refuse(String pointer, String en, String id) {
    faults.add(new Fault(pointer, new Text(en, id)));
  }
}
