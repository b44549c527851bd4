package id.paritrana.impact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finished report some lines at a time. A cursor is a place in one report, so it stays good for
 * as long as that report is kept.
 */
public final class Pages {
  private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{12})-([0-9]{1,15})");
  private static final int HASH = 12;

  private final Stored report;

  public Pages(Stored report) {
    this.report = report;
  }

  /** The place is in another report: it was made anew since. */
  public static final class OtherReport extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Some changes, the largest first, with where the rules stand that they name.
   *
   * @param cursor the {@code next} of the page before; none for the first
   * @param cause name of a row or formula that must be a cause; none for any
   * @param category that a change must lead from or to; none for any
   * @throws OtherReport if the cursor is none of this report
   */
  public ObjectNode changes(
      @Nullable String cursor, int limit, @Nullable String cause, @Nullable String category)
      throws IOException {
    Predicate<JsonNode> wanted =
        change ->
            (cause == null
                    || change.get("causes").valueStream().anyMatch(c -> c.asString().equals(cause)))
                && (category == null
                    || category.equals(change.at("/category/before").asString(""))
                    || category.equals(change.at("/category/after").asString("")));
    ObjectNode page = page("changes", cursor, report.changes(), report.left(), limit, wanted);
    ObjectNode rules = page.putObject("rules");
    for (JsonNode change : page.get("changes")) {
      for (String name : named(change)) {
        rules.set(name, report.head().get("rules").get(name));
      }
    }
    return page;
  }

  /** Some of the decisions of which cannot be said what would become of them. */
  public ObjectNode notDecided(@Nullable String cursor, int limit) throws IOException {
    return page("notDecided", cursor, report.left(), report.end(), limit, one -> true);
  }

  /** Every rule that a change names. */
  static List<String> named(JsonNode change) {
    List<String> names = new ArrayList<>();
    for (JsonNode rule : change.findValues("rule")) {
      rule.forEach(name -> names.add(name.asString("")));
    }
    names.removeIf(String::isEmpty);
    return names.stream().distinct().sorted().toList();
  }

  private ObjectNode page(
      String member,
      @Nullable String cursor,
      long begin,
      long end,
      int limit,
      Predicate<JsonNode> wanted)
      throws IOException {
    long at = cursor == null ? begin : offset(cursor, begin, end);
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode all = page.putArray(member);
    try (InputStream in = report.from(at)) {
      while (at < end) {
        byte[] line = line(in);
        JsonNode one = Stored.read(line);
        if (wanted.test(one)) {
          if (all.size() == limit) {
            return page.put("next", report.sha256().substring(0, HASH) + "-" + at);
          }
          all.add(one);
        }
        at += line.length + 1;
      }
    }
    return page;
  }

  private long offset(String cursor, long begin, long end) {
    Matcher parts = CURSOR.matcher(cursor);
    if (!parts.matches() || !report.sha256().startsWith(parts.group(1))) {
      throw new OtherReport();
    }
    long at = Long.parseLong(parts.group(2));
    if (at < begin || at >= end || !report.beginsLine(at)) {
      throw new OtherReport();
    }
    return at;
  }

  static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toByteArray();
  }
}
