package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.table.OwnSheets;
import id.paritrana.ruleset.table.SafeWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes into a copy of a workbook what changed since an earlier version: changed cells and new
 * rows are coloured and commented, and all changes and all removed rows are listed on sheets of
 * their own at the end, which are never read as tables. Earlier marks are taken away first.
 */
public final class ChangedCopy {
  private ChangedCopy() {}

  /**
   * The workbook with its changes marked, as .xlsx bytes; nothing when it cannot be opened.
   *
   * @param workbook left as it is
   * @param file the name that the places of the alterations have
   * @param since what the workbook is compared with, as a line of text
   * @param changes all that is to be listed
   * @param removed the cells of rows that are gone, at their old places
   */
  public static Optional<byte[]> of(
      byte[] workbook,
      String file,
      String since,
      List<Alteration> alterations,
      List<Listed> changes,
      List<Listed> removed) {
    if (!SafeWorkbook.harmless(file, workbook)) {
      return Optional.empty();
    }
    try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Styles styles = new Styles(open);
      EarlierMarks.remove(open, styles);
      Originals originals = new Originals();
      Marks marks = new Marks(open, file, styles, originals);
      for (Alteration alteration : alterations) {
        marks.add(alteration.place(), new AlterationRemark(alteration));
      }
      marks.put();
      ChangesSheet.changes(open, OwnSheets.CHANGES, since, changes, styles, originals);
      if (!removed.isEmpty()) {
        ChangesSheet.removed(open, OwnSheets.REMOVED, since, removed, styles);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      open.write(out);
      return Optional.of(out.toByteArray());
    } catch (IOException | RuntimeException e) {
      // POI throws many kinds on a damaged file; what changed is told in words all the same.
      return Optional.empty();
    }
  }
}
