package id.paritrana.ruleset.marked;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * The cell styles of one workbook. A style that is there already is used again, so that marking a
 * copy over and over never fills the table of styles.
 */
final class Styles {
  /** The author sends the copy back, and the reader takes no more than 20,000 styles. */
  private static final int MOST = 19_000;

  private static final int OPAQUE = 0xFF000000;

  private final XSSFWorkbook workbook;
  private final StylesTable table;
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<Integer, Integer> solids = new HashMap<>();
  private final Map<Long, XSSFCellStyle> filled = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.table = workbook.getStylesSource();
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      known.putIfAbsent(key(table.getCellXfAt(i)), i);
    }
  }

  /** The same style over another fill; all else of it stays. */
  XSSFCellStyle filled(XSSFCellStyle style, int fill) {
    return filled.computeIfAbsent(
        (long) style.getIndex() << 32 | fill, pair -> overFill(style, fill));
  }

  private XSSFCellStyle overFill(XSSFCellStyle style, int fill) {
    CTXf wanted = (CTXf) style.getCoreXf().copy();
    wanted.setFillId(fill);
    wanted.setApplyFill(true);
    return table.getNumCellStyles() < MOST || known.containsKey(key(wanted)) ? of(wanted) : style;
  }

  /** This style, made only if the workbook has no such one. */
  XSSFCellStyle of(CTXf wanted) {
    int index = known.computeIfAbsent(key(wanted), k -> table.putCellXf(wanted) - 1);
    return workbook.getCellStyleAt(index);
  }

  /** Number of the fill with one colour all over. */
  int solid(int rgb) {
    return solids.computeIfAbsent(
        rgb,
        colour -> {
          CTFill fill = CTFill.Factory.newInstance();
          CTPatternFill pattern = fill.addNewPatternFill();
          pattern.setPatternType(STPatternType.SOLID);
          CTColor front = pattern.addNewFgColor();
          front.setRgb(bytes(colour));
          return table.putFill(new XSSFCellFill(fill, table.getIndexedColors()));
        });
  }

  int font(XSSFFont font) {
    return table.putFont(font);
  }

  static int fill(XSSFCellStyle style) {
    return (int) style.getCoreXf().getFillId();
  }

  /** Whether the cell has one of our colours. */
  static boolean marked(XSSFCellStyle style) {
    XSSFColor colour = style.getFillForegroundColorColor();
    Integer rgb = rgb(colour);
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && rgb != null
        && Tint.isOne(rgb);
  }

  /** Colour of the text; black when the style leaves it to the program. */
  static int textColour(XSSFCellStyle style) {
    Integer rgb = rgb(style.getFont().getXSSFColor());
    return rgb == null ? 0 : rgb;
  }

  private static @Nullable Integer rgb(@Nullable XSSFColor colour) {
    byte[] parts = colour == null ? null : colour.getRGBWithTint();
    return parts == null
        ? null
        : (parts[0] & 0xFF) << 16 | (parts[1] & 0xFF) << 8 | (parts[2] & 0xFF);
  }

  static byte[] bytes(int rgb) {
    int argb = OPAQUE | rgb;
    return new byte[] {(byte) (argb >> 24), (byte) (argb >> 16), (byte) (argb >> 8), (byte) argb};
  }

  /** Styles that look alike have the same key: a fill that applies need not say so. */
  private static String key(CTXf style) {
    if (!style.isSetApplyFill() || !style.getApplyFill()) {
      return style.xmlText();
    }
    CTXf bare = (CTXf) style.copy();
    bare.unsetApplyFill();
    return bare.xmlText();
  }
}
