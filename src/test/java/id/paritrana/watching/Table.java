package id.paritrana.watching;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table that a developer sits at: real folders, a real journal, and time that goes on only when
 * a test says so.
 */
final class Table implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String SCORING = "scoring-government.xlsx";

  final Path rules;
  final Path tables;
  final Journal journal;
  final History history;
  final Archive archive;
  final Current current;
  final Watching watching;
  Runnable beforeTheTimeIsTold = () -> {};
  private long nanos;

  Table(Path folder) throws Exception {
    rules = Files.createDirectories(folder.resolve("rules"));
    try (Stream<Path> files = Files.list(Shipped.RULES)) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(file.getFileName()));
      }
    }
    tables = TableEdit.copy(folder.resolve("tables"));
    journal = Journal.open(folder.resolve("data"));
    history = new History(journal);
    archive = new Archive(journal);
    current = Current.of(Shipped.ruleset(), journal, history, archive, NOON);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    watching = new Watching(rules, tables, current, history, clock, this::time);
    settle();
  }

  private long time() {
    Runnable first = beforeTheTimeIsTold;
    beforeTheTimeIsTold = () -> {};
    first.run();
    return nanos;
  }

  /** Looks after so many milliseconds; what there is to tell. */
  List<News> after(int milliseconds) {
    nanos += milliseconds * 1_000_000L;
    return watching.look().stream().toList();
  }

  /** All that is told until there has been nothing more to tell for a long time. */
  List<News> settle() {
    List<News> told = new ArrayList<>();
    for (int quiet = 0; quiet < 4; quiet++) {
      List<News> some = after(5_000);
      told.addAll(some);
      quiet = some.isEmpty() ? quiet : 0;
    }
    return told;
  }

  /** The same, without how the test cases came out. */
  List<News> settled() {
    return settle().stream().filter(news -> !(news instanceof News.Tried)).toList();
  }

  /** Coverage earns 60 points from here on, no longer from 75 %. */
  void band(double from) throws IOException {
    TableEdit.edit(
        tables.resolve(SCORING),
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(from); // COV-005 ends
          TableEdit.cell(sheet, "F22").setCellValue(from); // COV-006 begins
        });
  }

  /** Somebody puts a text where COV-006 begins. */
  void mistake() throws IOException {
    TableEdit.edit(
        tables.resolve(SCORING),
        "Cakupan",
        sheet -> TableEdit.cell(sheet, "F22").setCellValue("kira-kira"));
  }

  List<Step> watched() {
    return history.steps().stream().filter(step -> step.act() == Act.WATCHED).toList();
  }

  @Override
  public void close() {
    journal.close();
  }
}
