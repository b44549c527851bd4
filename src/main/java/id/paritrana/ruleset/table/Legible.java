package id.paritrana.ruleset.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** Whether the letters of a cell stand out from its ground and are large enough to be seen. */
final class Legible {
  private static final int SMALLEST_POINTS = 5;
  private static final int WHITE = 0xFFFFFF;

  private static final double LEAST_CONTRAST = 1.25;

  private final Map<Integer, String> known = new HashMap<>();

  /** The wording of what is wrong, {@code colour} or {@code small}; empty when nothing is. */
  String fault(XSSFCellStyle style) {
    return known.computeIfAbsent((int) style.getIndex(), index -> found(style));
  }

  private static String found(XSSFCellStyle style) {
    if (style.getFont().getFontHeightInPoints() < SMALLEST_POINTS) {
      return "small";
    }
    boolean white = String.valueOf(style.getDataFormatString()).matches("(?i).*\\[white].*");
    int letters = white ? WHITE : rgb(style.getFont().getXSSFColor(), 0);
    boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    int ground = filled ? rgb(style.getFillForegroundXSSFColor(), WHITE) : WHITE;
    return Contrast.of(letters, ground) < LEAST_CONTRAST ? "colour" : "";
  }

  /** A colour left to the program is its own choice, and can be read. */
  private static int rgb(@Nullable XSSFColor colour, int otherwise) {
    byte[] parts = colour == null ? null : colour.getRGBWithTint();
    return parts == null || parts.length < 3
        ? otherwise
        : (parts[0] & 0xFF) << 16 | (parts[1] & 0xFF) << 8 | (parts[2] & 0xFF);
  }
}
