package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.impact.Name;
import id.paritrana.impact.Pages;
import id.paritrana.impact.State;
import id.paritrana.impact.Stored;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is asked of a report, and the answer: the state, and of a finished one some of its lines.
 *
 * @param run none for the report that was asked for last
 * @param sha256 of one certain report, the newest or one that was signed
 */
record ImpactPage(
    @Nullable String run,
    @Nullable String sha256,
    Part part,
    @Nullable String cursor,
    int limit,
    @Nullable String cause,
    @Nullable String category) {
  private static final int MOST = 1_000;
  static final ImpactPage USUAL = new ImpactPage(null, null, Part.CHANGES, null, 50, null, null);

  /** The lists of a report. */
  enum Part {
    CHANGES,
    NOT_DECIDED
  }

  static ImpactPage of(MultiValueMap<String, String> given) {
    Parameters asked =
        new Parameters(
            given, Set.of("run", "sha256", "list", "cursor", "limit", "cause", "category"));
    String run = run(asked);
    String sha256 = sha256(asked);
    Part part =
        asked.value(
            "list", Part::valueOf, "`CHANGES` or `NOT_DECIDED`", "`CHANGES` atau `NOT_DECIDED`");
    Long limit = asked.whole("limit", 1, MOST);
    asked.refuseFaults();
    return new ImpactPage(
        run,
        sha256,
        part == null ? Part.CHANGES : part,
        asked.text("cursor"),
        limit == null ? USUAL.limit : limit.intValue(),
        asked.text("cause"),
        asked.text("category"));
  }

  /** Which report is meant, and nothing else. */
  static ImpactPage whole(MultiValueMap<String, String> given) {
    Parameters asked = new Parameters(given, Set.of("run", "sha256"));
    String run = run(asked);
    String sha256 = sha256(asked);
    asked.refuseFaults();
    return new ImpactPage(run, sha256, Part.CHANGES, null, USUAL.limit, null, null);
  }

  /** Which run is meant, and nothing else. */
  static @Nullable String run(MultiValueMap<String, String> given) {
    Parameters asked = new Parameters(given, Set.of("run"));
    String run = run(asked);
    asked.refuseFaults();
    return run;
  }

  private static @Nullable String sha256(Parameters asked) {
    return asked.value(
        "sha256",
        text -> {
          if (!text.matches("(sha256:)?[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash");
          }
          return text.substring(text.length() - 64);
        },
        "the `sha256` of a report",
        "nilai `sha256` sebuah laporan");
  }

  private static @Nullable String run(Parameters asked) {
    return asked.value(
        "run",
        text -> {
          if (!text.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("no run");
          }
          return text;
        },
        "the `run` that the report was begun with",
        "nilai `run` saat laporan dimulai");
  }

  ObjectNode json(Name name, State state, boolean upToDate) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (state instanceof State.Running running) {
      return node.put("state", "RUNNING")
          .put("run", name.run())
          .put("done", running.progress().done())
          .put("of", running.progress().of());
    } else if (state instanceof State.Failed failed) {
      node.put("state", "FAILED").put("run", name.run());
      node.putObject("why").put("en", failed.why().en()).put("id", failed.why().id());
      return node;
    } else if (state instanceof State.Done done) {
      node.put("state", "DONE").put("run", name.run());
      node.put("sha256", done.report().sha256()).put("upToDate", upToDate);
      lines(node, done.report());
      return node;
    }
    return node.put("state", "CANCELLED").put("run", name.run());
  }

  private void lines(ObjectNode node, Stored report) throws IOException {
    ObjectNode summary = report.head().deepCopy();
    summary.remove("rules");
    node.set("summary", summary);
    Pages pages = new Pages(report);
    try {
      node.setAll(
          part == Part.CHANGES
              ? pages.changes(cursor, limit, cause, category)
              : pages.notDecided(cursor, limit));
    } catch (Pages.OtherReport e) {
      throw new InvalidParameters(
          Map.of(
              "cursor",
              new Text(
                  "is no `next` of this report, which may have been made anew; begin without a cursor",
                  "bukan `next` dari laporan ini, yang mungkin sudah dibuat ulang; mulai tanpa cursor")));
    }
  }
}
