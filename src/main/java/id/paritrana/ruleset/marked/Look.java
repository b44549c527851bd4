package id.paritrana.ruleset.marked;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;

/** How our own sheets look; in the colours and type of the shipped tables. */
final class Look {
  private static final int DARK_BLUE = 0x1F3864;
  private static final int LINK_BLUE = 0x0B4F9E;
  private static final int GREY = 0xE7E6E6;

  final XSSFCellStyle title;
  final XSSFCellStyle plain;
  final XSSFCellStyle strong;
  final XSSFCellStyle header;
  final XSSFCellStyle cell;
  final XSSFCellStyle link;
  final XSSFCellStyle count;

  private final StylesTable table;
  private final Styles styles;

  Look(XSSFWorkbook workbook, Styles styles) {
    this.table = workbook.getStylesSource();
    this.styles = styles;
    XSSFFont text = font(11, false, null, false);
    XSSFFont bold = font(11, true, null, false);
    title = style(font(14, true, DARK_BLUE, false), false, false);
    plain = style(text, false, false);
    strong = style(bold, false, false);
    header = styles.filled(style(bold, true, true), styles.solid(GREY));
    cell = style(text, true, false);
    link = style(font(11, false, LINK_BLUE, true), true, false);
    count = style(text, true, true);
  }

  XSSFCellStyle tinted(XSSFCellStyle style, Tint tint) {
    return styles.filled(style, styles.solid(tint.pale));
  }

  private XSSFFont font(int points, boolean bold, @Nullable Integer colour, boolean underlined) {
    XSSFFont font = new XSSFFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (underlined) {
      font.setUnderline(XSSFFont.U_SINGLE);
    }
    font.setColor(new XSSFColor(Styles.bytes(colour == null ? 0 : colour)));
    return font;
  }

  private XSSFCellStyle style(XSSFFont font, boolean grid, boolean centred) {
    CTXf style = CTXf.Factory.newInstance();
    style.setNumFmtId(0);
    style.setFontId(styles.font(font));
    style.setFillId(0);
    style.setBorderId(grid ? grid() : 0);
    style.setXfId(0);
    style.setApplyFont(true);
    if (grid) {
      style.setApplyBorder(true);
      style.setApplyAlignment(true);
      CTCellAlignment alignment = style.addNewAlignment();
      alignment.setVertical(centred ? STVerticalAlignment.CENTER : STVerticalAlignment.TOP);
      if (centred) {
        alignment.setHorizontal(STHorizontalAlignment.CENTER);
      } else {
        alignment.setHorizontal(STHorizontalAlignment.LEFT);
        alignment.setIndent(1);
      }
      alignment.setWrapText(true);
    }
    return styles.of(style);
  }

  private int grid() {
    XSSFCellBorder border = new XSSFCellBorder();
    XSSFColor grey = new XSSFColor(Styles.bytes(0xBFBFBF));
    for (XSSFCellBorder.BorderSide side :
        new XSSFCellBorder.BorderSide[] {
          XSSFCellBorder.BorderSide.LEFT,
          XSSFCellBorder.BorderSide.RIGHT,
          XSSFCellBorder.BorderSide.TOP,
          XSSFCellBorder.BorderSide.BOTTOM
        }) {
      border.setBorderStyle(side, BorderStyle.THIN);
      border.setBorderColor(side, grey);
    }
    return table.putBorder(border);
  }
}
