package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The one door for workbooks, which anybody may have made. All that is known to cost time or
 * memory, or to run or reach out in a spreadsheet program, is refused by a pass that keeps nothing,
 * before POI makes a tree of what is left: the workbook, or one sheet of it where the rest is
 * sound.
 */
public final class SafeWorkbook {
  /** Largest workbook, in bytes. */
  public static final int LARGEST = 10 << 20;

  private static final byte[] EMPTY =
      ("<worksheet xmlns=\"" + XmlWalk.SPREADSHEET + "\"><sheetData/></worksheet>")
          .getBytes(StandardCharsets.UTF_8);

  static {
    // POI's own limits are process-wide; they are a second fence behind the checks made here.
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxFileCount(Archive.MOST_PARTS);
    ZipSecureFile.setMaxEntrySize(Archive.LARGEST_PART);
    ZipSecureFile.setMaxTextSize(10 << 20);
    IOUtils.setByteArrayMaxOverride(Archive.LARGEST_TOTAL);
  }

  private SafeWorkbook() {}

  /**
   * The workbook, or nothing and a problem that says why. A sheet that alone may not be opened is
   * empty in it, with a problem that says so. The caller closes it; it is in memory only.
   */
  public static Optional<XSSFWorkbook> open(String file, byte[] bytes, Problems problems) {
    try {
      Map<String, byte[]> parts = parts(file, bytes, Room.TABLES);
      Map<String, Refused> sheets = new Contents(parts, Room.TABLES).check();
      FileName.checkEnding(file);
      parts.replaceAll(
          (name, part) -> sheets.containsKey(name.toLowerCase(Locale.ROOT)) ? EMPTY : part);
      XSSFWorkbook workbook = opened(parts);
      sheets.values().forEach(refused -> refused.addTo(problems, file));
      return Optional.of(workbook);
    } catch (Refused refused) {
      refused.addTo(problems, FileName.shown(file));
      return Optional.empty();
    }
  }

  /** Whether nothing known to do harm is in these bytes; they are not opened. */
  public static boolean harmless(String file, byte[] bytes) {
    try {
      boolean whole = new Contents(parts(file, bytes, Room.TABLES), Room.TABLES).check().isEmpty();
      FileName.checkEnding(file);
      return whole;
    } catch (Refused refused) {
      return false;
    }
  }

  /** The parts of the file by name, none of them looked at. */
  static Map<String, byte[]> parts(String file, byte[] bytes, Room room) throws Refused {
    FileName.check(file);
    if (bytes.length > room.file()) {
      throw tooLarge(room, bytes.length);
    }
    Signature.check(bytes);
    return Archive.read(bytes, room);
  }

  static Refused tooLarge(Room room, int bytes) {
    return new Refused(Code.LIMIT, "size", room.file() >> 20, megabytes(bytes));
  }

  /** Rounded up to a tenth, so that what is too large never looks as if it were not. */
  private static String megabytes(int bytes) {
    return new BigDecimal(bytes)
        .divide(new BigDecimal(1 << 20), 1, RoundingMode.CEILING)
        .toPlainString();
  }

  private static XSSFWorkbook opened(Map<String, byte[]> parts) throws Refused {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(Archive.write(parts)));
    } catch (IOException | RuntimeException e) {
      // POI and its XML binding throw many kinds on a damaged file; to the person it is one.
      throw Refused.damaged();
    }
  }
}
