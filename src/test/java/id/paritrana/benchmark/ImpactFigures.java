package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.impact.Filter;
import id.paritrana.impact.Impact;
import id.paritrana.impact.Progress;
import id.paritrana.impact.Stored;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Prints what it costs to hold drafts against a journal that {@link JournalFigures} filled: one in
 * which a row changed, and one in which weights changed that everybody is measured by. Argument:
 * the directory of the journal.
 */
public final class ImpactFigures {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private ImpactFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("impact-figures-");
    Ruleset row = draft(folder.resolve("row"), "scoring-government.xlsx", "Cakupan", "I22", 55);
    Path weights = folder.resolve("weights");
    draft(weights, "weights.xlsx", "Bobot", "E17", 0.35);
    TableEdit.edit(
        weights.resolve("weights.xlsx"),
        "Bobot",
        sheet -> sheet.getRow(17).getCell(4).setCellValue(0.40));
    try (Journal journal = Journal.open(Path.of(arguments[0]))) {
      print("one row", journal, row, folder);
      print("one row again", journal, row, folder);
      print("two weights", journal, RulesetFolder.read(Shipped.RULES, weights), folder);
    }
  }

  private static Ruleset draft(Path tables, String book, String sheet, String cell, double value)
      throws Exception {
    TableEdit.copy(tables);
    TableEdit.edit(
        tables.resolve(book), sheet, rows -> TableEdit.cell(rows, cell).setCellValue(value));
    try {
      return RulesetFolder.read(Shipped.RULES, tables);
    } catch (id.paritrana.ruleset.InvalidRuleset half) {
      return Shipped.ruleset();
    }
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(String name, Journal journal, Ruleset draft, Path folder)
      throws Exception {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long spent = processor();
    long start = System.nanoTime();
    Stored report =
        new Impact(Shipped.ruleset(), draft, Filter.NONE).of(journal, NOW, new Progress(), folder);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "%s: %,d decisions, %,d changes, %.1f s, %.1f s of CPU, %,d MB of heap at most, %,d bytes of report%n",
        name,
        report.head().get("decisions").asLong(),
        report.head().get("changes").asLong(),
        (System.nanoTime() - start) / 1e9,
        (processor() - spent) / 1e9,
        peak >> 20,
        Files.size(report.file()));
    System.out.println(report.head().get("causes"));
  }
}
