package id.paritrana.ruleset.difference;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.marked.Alteration;
import id.paritrana.ruleset.marked.ChangedCopy;
import id.paritrana.ruleset.marked.Listed;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newer workbook with what changed marked in it. */
public final class MarkedDifference {
  private final RulesetDifference difference;
  private final String file;
  private final List<Alteration> alterations = new ArrayList<>();
  private final List<Listed> changes = new ArrayList<>();
  private final List<Listed> removed = new ArrayList<>();

  private MarkedDifference(RulesetDifference difference, String file) {
    this.difference = difference;
    this.file = file;
  }

  /**
   * The marked workbook as .xlsx bytes; nothing when it cannot be opened.
   *
   * @param now a workbook of the newer version
   */
  public static Optional<byte[]> of(RulesetDifference difference, RuleFile now) {
    MarkedDifference marked = new MarkedDifference(difference, now.name());
    difference.sheets().stream().filter(one -> marked.here(one)).forEach(marked::sheet);
    difference.rows().stream().filter(one -> marked.here(one)).forEach(marked::row);
    String since = "Dibandingkan dengan: " + difference.from() + ".";
    return ChangedCopy.of(
        now.bytes(), now.name(), since, marked.alterations, marked.changes, marked.removed);
  }

  /** Whether it stands in this file, or went from it. */
  private boolean here(Told<?> told) {
    return in(told.before()) || in(told.after());
  }

  private boolean in(@Nullable Place place) {
    return place != null && place.file().equals(file);
  }

  private void sheet(SheetDifference sheet) {
    Words words = Words.INDONESIAN;
    if (sheet.change() != Change.CHANGED) {
      list(words.sheet(sheet.change()), sheet, "", "", shown(sheet.before()), shown(sheet.after()));
    }
    for (CellDifference head : sheet.heads()) {
      altered(head, "");
    }
    for (ColumnDifference column : sheet.columns()) {
      list(words.column(column), column, "", column.key(), or(column.was()), or(column.is()));
    }
  }

  private void row(RowDifference row) {
    for (Change change : row.changes()) {
      if (change != Change.CHANGED) {
        list(Words.INDONESIAN.row(change, row), row, row.name(), "", "", "");
      }
    }
    Place after = row.after();
    boolean added = row.before() == null;
    if (in(after) && after != null) {
      for (Change change : row.changes()) {
        if (change != Change.CHANGED) {
          alterations.add(new Alteration(after, added, both(change, row)));
        }
      }
    }
    for (CellDifference cell : row.cells()) {
      if (!in(after)) {
        gone(cell, row);
      } else if (added && cell.is() != null) {
        alterations.add(new Alteration(cell.at(), true, both(Change.ADDED, row)));
      } else {
        altered(cell, row.name());
      }
    }
  }

  private static Text both(Change change, RowDifference row) {
    return new Text(Words.ENGLISH.row(change, row), Words.INDONESIAN.row(change, row));
  }

  private void altered(CellDifference cell, String row) {
    String was = Words.INDONESIAN.value(cell.was(), true);
    String is = Words.INDONESIAN.value(cell.is(), true);
    String kind = cell.role() == Written.Role.BASIS ? "Dasar diubah" : "diubah";
    Place after = cell.after();
    changes.add(new Listed(kind, sheet(cell.at()), row, cell.label(), was, is, after));
    if (after != null) {
      Text says = new Text("was " + Words.ENGLISH.value(cell.was(), true), "dahulu " + was);
      alterations.add(new Alteration(after, false, says));
    }
  }

  /** A cell of a row that is no longer in this file. */
  private void gone(CellDifference cell, RowDifference row) {
    removed.add(
        new Listed(
            row.after() == null ? "dihapus" : "pindah ke " + row.after().file(),
            sheet(row.before()),
            row.name(),
            cell.label(),
            Words.INDONESIAN.value(cell.was(), true),
            "",
            cell.before()));
  }

  private void list(String kind, Told<?> told, String row, String label, String was, String is) {
    Place after = told.after();
    changes.add(new Listed(kind, sheet(told.at()), row, label, was, is, in(after) ? after : null));
  }

  private static String sheet(@Nullable Place place) {
    return place == null || place.sheet() == null ? "" : place.sheet();
  }

  private static String shown(@Nullable Place sheet) {
    return sheet == null ? "" : sheet.toString();
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
