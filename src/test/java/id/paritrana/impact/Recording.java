package id.paritrana.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A journal with a few decisions, and drafts made by changing cells as staff would. */
final class Recording implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  final Path folder;
  final Journal journal;
  private final SubjectKeys keys;
  private int next;
  private int drafts;

  Recording(Path folder) {
    this.folder = folder;
    journal = Journal.open(folder.resolve("data"));
    keys = SubjectKeys.open(folder.resolve("data/keys"));
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
  }

  /** Decides like Musi Rawas, but for the workers covered outside of wages: 40000 is 83.75 %. */
  Entry decide(String nominee, int covered) {
    return decide(Shipped.ruleset(), dossier(nominee, covered), NOON);
  }

  /** The id of the decision is {@code d-1} and so on. */
  Entry decide(Ruleset ruleset, String dossier, Instant at) {
    Decider decider =
        new Decider(
            new Evaluator(ruleset),
            journal,
            keys,
            Clock.fixed(at, ZoneOffset.UTC),
            () -> "d-" + ++next);
    try {
      return decider.decide(new Request(dossier.getBytes(UTF_8), null, null));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String dossier(String nominee, int covered) {
    try {
      return Files.readString(Path.of("docs/examples/musi-rawas.json"))
          .replace("\"16.05\"", "\"" + nominee + "\"")
          .replace("\"covered\": 40000", "\"covered\": " + covered);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A cell and what is typed into it; no number takes the whole row away. */
  record Typed(String workbook, String sheet, String cell, @Nullable Double number) {}

  static Typed typed(String workbook, String sheet, String cell, double number) {
    return new Typed(workbook + ".xlsx", sheet, cell, number);
  }

  static Typed removed(String workbook, String sheet, String cell) {
    return new Typed(workbook + ".xlsx", sheet, cell, null);
  }

  /** The shipped criteria with some cells changed. */
  Ruleset draft(Typed... cells) {
    return draft(List.of(cells));
  }

  Ruleset draft(List<Typed> cells) {
    return draft(cells, Shipped.RULES);
  }

  Ruleset draft(List<Typed> cells, Path rules) {
    try {
      Path tables = TableEdit.copy(folder.resolve("draft-" + ++drafts));
      for (Typed typed : cells) {
        TableEdit.edit(
            tables.resolve(typed.workbook()), typed.sheet(), sheet -> type(sheet, typed));
      }
      return RulesetFolder.read(rules, tables);
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static void type(Sheet sheet, Typed typed) {
    CellReference at = new CellReference(typed.cell());
    if (typed.number() == null) {
      sheet.removeRow(sheet.getRow(at.getRow()));
      sheet.shiftRows(at.getRow() + 1, sheet.getLastRowNum(), -1);
    } else {
      sheet.getRow(at.getRow()).getCell(at.getCol()).setCellValue(typed.number());
    }
  }

  /** The shipped formulas with other texts in the place of some. */
  Ruleset formula(String file, String... textAndOther) {
    try {
      Path rules = Files.createDirectories(folder.resolve("rules-" + ++drafts));
      try (var files = Files.list(Shipped.RULES)) {
        for (Path one : files.toList()) {
          String old = Files.readString(one);
          String changed = old;
          for (int i = 0; one.endsWith(file) && i < textAndOther.length; i += 2) {
            changed = changed.replace(textAndOther[i], textAndOther[i + 1]);
          }
          if (one.endsWith(file) && changed.equals(old)) {
            throw new IllegalStateException("no such text in " + file);
          }
          Files.writeString(rules.resolve(one.getFileName()), changed);
        }
      }
      return draft(List.of(), rules);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Stored impact(Ruleset draft) {
    return impact(draft, Filter.NONE);
  }

  Stored impact(Ruleset draft, Filter filter) {
    return impact(Shipped.ruleset(), draft, filter);
  }

  Stored impact(Ruleset base, Ruleset draft, Filter filter) {
    try {
      return new Impact(base, draft, filter).of(journal, NOON, new Progress(), folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The changes of a report, in its order. */
  static List<JsonNode> changes(Stored report) {
    try (var lines = Files.lines(report.file())) {
      return lines
          .skip(1)
          .limit(report.head().get("changes").asLong())
          .map(line -> Stored.read(line.getBytes(UTF_8)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    keys.close();
    journal.close();
  }
}
