package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.table.OwnSheets;
import id.paritrana.ruleset.table.SafeWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes what was found into a copy of the author's workbook. All else in it stays as it is; marks
 * of an earlier check are taken away first.
 */
public final class MarkedCopy {
  private MarkedCopy() {}

  /**
   * The workbook with its problems marked, as .xlsx bytes; a workbook with the list alone when the
   * given one cannot be opened.
   *
   * @param workbook left as it is
   * @param file the name its problems' places have; problems of other files are only listed
   * @param problems in the order they shall be listed
   * @param coverage listed on a sheet of its own, unless empty
   */
  public static byte[] of(
      byte[] workbook, String file, List<Problem> problems, List<RowCoverage> coverage) {
    if (!SafeWorkbook.harmless(file, workbook)) {
      return list(file, problems, coverage);
    }
    try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return marked(open, OwnSheets.FINDINGS, file, problems, coverage);
    } catch (IOException | RuntimeException e) {
      // POI throws many kinds on a damaged file, some of them only on saving it. The author shall
      // have the list in any case.
      return list(file, problems, coverage);
    }
  }

  private static byte[] list(String file, List<Problem> problems, List<RowCoverage> coverage) {
    try (XSSFWorkbook fresh = new XSSFWorkbook()) {
      return marked(fresh, OwnSheets.LIST_ONLY, file, problems, coverage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] marked(
      XSSFWorkbook open,
      String heading,
      String file,
      List<Problem> problems,
      List<RowCoverage> coverage)
      throws IOException {
    Styles styles = new Styles(open);
    EarlierMarks.remove(open, styles);
    Originals originals = new Originals();
    Marks marks = new Marks(open, file, styles, originals);
    problems.forEach(marks::add);
    marks.put();
    FindingsSheet.write(open, heading, file, problems, styles, originals);
    if (!coverage.isEmpty()) {
      CoverageSheet.write(open, coverage, styles);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    open.write(out);
    return out.toByteArray();
  }
}
