package id.paritrana.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Request;
import id.paritrana.filing.Cohort;
import id.paritrana.filing.CohortReader;
import id.paritrana.filing.Finals;
import id.paritrana.filing.Forms;
import id.paritrana.filing.Imported;
import id.paritrana.filing.Importing;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Plenary;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What 10,000 nominees cost from their file to their ranking. */
final class CohortFigures {
  private static int most = 10_000;

  private CohortFigures() {}

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      most = Integer.parseInt(args[0]);
    }
    Path folder = Files.createTempDirectory("cohort-figures-");
    List<Map<String, Object>> nominees = nominees();
    byte[] form = Forms.workbook(nominees);
    byte[] text = Forms.text(";", nominees).getBytes(UTF_8);
    System.out.printf("file: %,d bytes as .xlsx, %,d as .csv%n", form.length, text.length);
    try (Journal journal = Journal.open(folder);
        SubjectKeys keys = SubjectKeys.open(folder.resolve("keys"))) {
      Clock clock = Clock.systemUTC();
      Ruleset ruleset =
          Criteria.recorded(
              RulesetFolder.read(Path.of("rules"), Path.of("decision-tables")),
              journal,
              clock.instant());
      timed(".csv read", () -> CohortReader.read("calon.csv", true, text, ruleset));
      Cohort cohort =
          timed(".xlsx read", () -> CohortReader.read("calon.xlsx", false, form, ruleset));
      Importing importing = new Importing(journal, keys, clock, () -> UUID.randomUUID().toString());
      Imported imported =
          timed("decided", () -> importing.decide(cohort, ruleset, null, "figures"));
      timed("same key again", () -> importing.decide(cohort, ruleset, null, "figures"));
      byte[] results = timed("results", imported::workbook);
      System.out.printf("results: %,d bytes%n", results.length);
      Plenary plenary =
          new Plenary(
              () -> ruleset,
              new Archive(journal),
              journal,
              keys,
              clock,
              () -> UUID.randomUUID().toString());
      byte[] convening =
          "{\"assessmentYear\": 2024, \"stage\": \"INTERVIEW\", \"province\": \"Sumatera Selatan\"}"
              .getBytes(UTF_8);
      timed("ranked", () -> plenary.select(new Request(convening, null, null)));
    }
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream().mapToLong(CohortFigures::peak).sum();
    System.out.printf("heap at most %,d MB%n", heap >> 20);
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getType() == java.lang.management.MemoryType.HEAP
        ? pool.getPeakUsage().getUsed()
        : 0;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long from = System.nanoTime();
    T done = work.call();
    System.out.printf("%-16s %.1f s%n", what, (System.nanoTime() - from) / 1e9);
    return done;
  }

  private static List<Map<String, Object>> nominees() {
    List<Map<String, Object>> kinds = Finals.nominees(2024);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Map<String, Object> one = new LinkedHashMap<>(kinds.get(i % kinds.size()));
      one.put("nominee.id", "N-" + i);
      all.add(one);
    }
    return all;
  }
}
