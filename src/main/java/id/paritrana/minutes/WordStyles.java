package id.paritrana.minutes;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Headings that an editor knows as headings, and that stay with what follows them. */
final class WordStyles {
  private static final int TEXT = 18;

  private WordStyles() {}

  static void add(XWPFDocument document, String font) {
    XWPFStyles styles = document.createStyles();
    style(styles, "Normal", -1, TEXT, font);
    style(styles, "Title", 0, 30, font);
    style(styles, "Heading1", 0, 24, font);
    style(styles, "Heading2", 1, 20, font);
  }

  /**
   * Adds a style.
   *
   * @param level of a heading from 0; below for other text
   * @param size in half points
   */
  private static void style(XWPFStyles styles, String name, int level, int size, String font) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(name);
    style.setDefault(level < 0);
    style.addNewName().setVal(name.replaceFirst("(\\d)", " $1").toLowerCase(Locale.ROOT));
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setCs(font);
    if (level >= 0) {
      run.addNewB();
      style.addNewPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(200));
    }
    run.addNewSz().setVal(BigInteger.valueOf(size));
    styles.addStyle(new XWPFStyle(style, styles));
  }
}
