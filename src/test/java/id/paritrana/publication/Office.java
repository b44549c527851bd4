package id.paritrana.publication;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.History;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where criteria are changed: a journal, its drafts, and a clock that goes on by a minute a look.
 */
final class Office implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String REPORT = "sha256:" + "1".repeat(64);

  private static final String SCORING = "scoring-government.xlsx";

  final Journal journal;
  final History history;
  final Archive archive;
  final Current current;
  final Publication publication;
  private final Path folder;

  private static final class Ticking extends Clock {
    private Instant now = NOON;

    @Override
    public synchronized Instant instant() {
      now = now.plusSeconds(60);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  /**
   * @param drafts where this replica keeps drafts
   */
  Office(Journal journal, Path drafts) throws LostRuleset {
    this.journal = journal;
    folder = drafts;
    Clock clock = new Ticking();
    history = new History(journal);
    archive = new Archive(journal);
    current = Current.of(Shipped.ruleset(), journal, history, archive, clock.instant());
    publication =
        new Publication(
            new Drafts(drafts),
            current,
            history,
            archive,
            journal,
            (draft, impact) -> impact.equals(REPORT),
            clock);
  }

  Office(Path folder) throws LostRuleset {
    this(Journal.open(folder.resolve("data")), folder.resolve("drafts"));
  }

  /** The workbook of bands with the coverage that earns 60 points moved, from 75 % to this. */
  static RuleFile band(Path scratch, double from) throws IOException {
    return edited(
        scratch,
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(from); // COV-005 ends
          TableEdit.cell(sheet, "F22").setCellValue(from); // COV-006 begins
        });
  }

  static RuleFile edited(Path scratch, TableEdit.Edit edit) throws IOException {
    Path tables = TableEdit.copy(Files.createTempDirectory(scratch, "tables"));
    TableEdit.edit(tables.resolve(SCORING), "Cakupan", edit);
    return new RuleFile(SCORING, Files.readAllBytes(tables.resolve(SCORING)));
  }

  /** Hands in the moved band, in the name of an editor. */
  String submitted(double from) throws IOException {
    return publication.submit(List.of(band(folder.getParent(), from)), "editor", "moved");
  }

  /** The same, and agreed to. */
  String approved(double from) throws IOException {
    String draft = submitted(from);
    publication.approve(draft, "approver", "seen", REPORT, List.of());
    return draft;
  }

  @Override
  public void close() {
    journal.close();
  }
}
