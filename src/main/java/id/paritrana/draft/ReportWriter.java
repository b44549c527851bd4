package id.paritrana.draft;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is to be said of a draft as JSON. */
public final class ReportWriter {
  private ReportWriter() {}

  /** The report of the draft of this id. */
  public static ObjectNode write(String id, Report report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id);
    node.put("ruleset", report.ruleset() == null ? null : report.ruleset().id());
    ArrayNode files = node.putArray("files");
    for (Report.Given given : report.given()) {
      ObjectNode file = files.addObject();
      file.put("name", given.file().name());
      if (given.renamed()) {
        file.put("sentAs", given.sentAs());
      }
      file.put("sha256", given.file().sha256());
    }
    ObjectNode summary = node.putObject("summary");
    summary.put("errors", report.count(Severity.ERROR));
    summary.put("warnings", report.count(Severity.WARNING));
    summary.put("notes", report.count(Severity.NOTE));
    ArrayNode problems = node.putArray("problems");
    report.problems().forEach(problem -> problems.add(problem(problem)));
    if (report.cases() != null) {
      cases(node.putObject("cases"), report.cases());
      ArrayNode coverage = node.putArray("coverage");
      for (Covered row : report.cases().coverage()) {
        place(coverage.addObject().put("rule", row.row()), row.place()).put("cases", row.cases());
      }
    }
    return node;
  }

  /** A problem with its place. */
  public static ObjectNode problem(Problem problem) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", problem.code().name());
    node.put("severity", problem.severity().name());
    place(node, problem.place());
    if (!problem.related().isEmpty()) {
      ArrayNode related = node.putArray("related");
      problem.related().forEach(place -> place(related.addObject(), place));
    }
    text(node.putObject("found"), problem.found());
    text(node.putObject("advice"), problem.advice());
    text(node.putObject("message"), problem.message());
    return node;
  }

  private static void cases(ObjectNode node, CaseRun run) {
    node.put("passed", run.passed());
    node.put("failed", run.results().size() - run.passed());
    ArrayNode results = node.putArray("results");
    for (CaseResult result : run.results()) {
      ObjectNode one = results.addObject().put("name", result.filed().name());
      place(one, result.filed().place()).put("passed", result.passed());
      if (!result.passed()) {
        ArrayNode mismatches = one.putArray("mismatches");
        for (Mismatch mismatch : result.mismatches()) {
          ObjectNode found = place(mismatches.addObject(), mismatch.place());
          found.put("expected", mismatch.expected()).put("found", mismatch.found());
          ArrayNode rules = found.putArray("rules");
          mismatch.rules().forEach(rules::add);
        }
      }
    }
  }

  private static ObjectNode place(ObjectNode node, Place place) {
    node.put("file", place.file());
    if (place.sheet() != null) {
      node.put("sheet", place.sheet());
      if (place.spot() != null) {
        node.put("cell", place.spot());
      }
    } else if (place.row() > 0) {
      node.put("line", place.row());
      if (place.column() > 0) {
        node.put("column", place.column());
      }
    }
    return node;
  }

  private static void text(ObjectNode node, Text text) {
    node.put("en", text.en()).put("id", text.id());
  }
}
