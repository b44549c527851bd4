package id.paritrana.evidence;

import id.paritrana.evaluation.words.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as pages that people read, Indonesian first; figures are cut to four decimals. A few
 * are told in full; of many the report is a list, and each decision has a page in its own folder.
 */
final class Report {
  /**
   * Two or three pages each: more make a PDF that takes long to make and that nobody reads to its
   * end.
   */
  static final int MOST_IN_FULL = 50;

  private final Question question;
  private final long entries;
  private final Zip zip;
  private final boolean full;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<Map<String, Object>> told = new ArrayList<>();
  private @Nullable Map<String, Object> ranking;

  Report(Question question, long entries, Zip zip) {
    this.question = question;
    this.entries = entries;
    this.zip = zip;
    full = question.decisions().size() <= MOST_IN_FULL;
  }

  void add(ObjectNode decision) throws IOException {
    Map<String, Object> figures = Telling.of(decision);
    String own = "decisions/" + figures.get("id") + "/report.html";
    if (full) {
      figures.put("breaks", rows.isEmpty() && single() ? "" : "next");
      told.add(figures);
    } else {
      zip.add(own, Page.of(Map.of("told", List.of(figures), "entries", entries)).html());
    }
    rows.add(row(decision, figures, full ? "" : own));
  }

  /** The ranking that the decisions to come stand in. */
  void ranked(ObjectNode selection) {
    ranking = Standing.of(selection);
  }

  void write(String checkpoint, List<Map<String, Object>> under) throws IOException {
    Map<String, Object> figures = new HashMap<>();
    if (!single()) {
      Map<String, Object> listed =
          Map.of("count", rows.size(), "asked", question.words(), "rows", rows);
      figures.put("listed", listed);
    }
    if (ranking != null) {
      figures.put("ranking", ranking);
    }
    figures.put("told", told);
    figures.put("entries", entries);
    figures.put("whole", Map.of("under", under, "checkpoint", checkpoint));
    Page page = Page.of(figures);
    zip.add("report.html", page.html());
    if (!Font.shows(new String(page.html(), StandardCharsets.UTF_8))) {
      figures.put("unshown", Map.of());
    }
    zip.add("report.pdf", Page.of(figures).pdf());
  }

  private boolean single() {
    return question.decisions().size() == 1 && question.selection() == null;
  }

  private static Map<String, Object> row(
      ObjectNode decision, Map<String, Object> figures, String href) {
    Map<String, Object> row = new HashMap<>();
    for (String name : new String[] {"id", "called", "nominee", "journal"}) {
      row.put(name, figures.getOrDefault(name, ""));
    }
    JsonNode total = decision.at("/score/total");
    row.put("total", total.isNumber() ? Labels.INDONESIAN.brief(total.decimalValue()) : "–");
    if (!href.isEmpty()) {
      row.put("href", href);
    }
    return row;
  }
}
