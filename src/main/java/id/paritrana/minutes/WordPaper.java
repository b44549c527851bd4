package id.paritrana.minutes;

import id.paritrana.minutes.Table.Column;
import id.paritrana.minutes.Table.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Minutes as a document that Word and LibreOffice Writer can edit before it is signed. */
final class WordPaper implements Paper {
  private static final String FONT = "Arial";
  private static final String TYPEWRITER = "Courier New";

  /** A4 in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int SIDE = 907;
  private static final int TOP = 1247;
  private static final int BETWEEN = 80;
  private static final int SIGNATURE = 740;
  private static final int HUNDREDTH = (WIDTH - 2 * SIDE) / 100;

  private final XWPFDocument document = new XWPFDocument();
  private boolean begun;

  /**
   * An empty document.
   *
   * @param mark on top of every page
   * @param foot below every page, before its number
   */
  WordPaper(String mark, String foot) {
    XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    top.setAlignment(ParagraphAlignment.CENTER);
    run(top, mark, 11, true).setColor("A00000");
    XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    run(bottom, foot + " – ", 7, false);
    bottom.getCTP().addNewFldSimple().setInstr("PAGE");
    run(bottom, " / ", 7, false);
    bottom.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    WordStyles.add(document, FONT);
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
  }

  /** The file, the same whenever it is made. */
  void write(Instant made, OutputStream to) throws IOException {
    var about = document.getProperties().getCoreProperties();
    about.setCreator("Paritrana");
    about.setCreated(Optional.of(Date.from(made)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.write(file);
    document.close();
    Still.write(file.toByteArray(), to);
  }

  @Override
  public void title(String title, String... below) {
    XWPFParagraph heading = paragraph("Title", title);
    heading.setAlignment(ParagraphAlignment.CENTER);
    heading.setPageBreak(begun);
    begun = true;
    for (String line : below) {
      paragraph(null, line).setAlignment(ParagraphAlignment.CENTER);
    }
  }

  @Override
  public void chapter(String heading) {
    paragraph("Heading1", heading);
  }

  @Override
  public void section(String heading) {
    paragraph("Heading2", heading);
  }

  @Override
  public void text(String sentence) {
    paragraph(null, sentence);
  }

  @Override
  public void lead(String sentence) {
    paragraph(null, sentence).setKeepNext(true);
  }

  @Override
  public void verbatim(String lines) {
    XWPFParagraph paragraph = document.createParagraph();
    run(paragraph, lines, 6, false).setFontFamily(TYPEWRITER);
  }

  private XWPFParagraph paragraph(@Nullable String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(BETWEEN);
    if (style != null) {
      paragraph.setStyle(style);
    }
    lines(paragraph.createRun(), text);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setBold(bold);
    lines(run, text);
    return run;
  }

  private static void lines(XWPFRun run, String text) {
    String[] lines = Plain.of(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  @Override
  public void table(Table table) {
    List<Column> columns = table.columns();
    boolean headed = columns.stream().anyMatch(column -> !column.head().isEmpty());
    XWPFTable drawn = document.createTable(1, columns.size());
    drawn.setWidthType(TableWidthType.PCT);
    drawn.setWidth("100%");
    CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
    for (Column column : columns) {
      grid.addNewGridCol().setW(BigInteger.valueOf((long) column.width() * HUNDREDTH));
    }
    if (headed) {
      XWPFTableRow head = drawn.getRow(0);
      head.setRepeatHeader(true);
      for (int i = 0; i < columns.size(); i++) {
        XWPFTableCell cell = head.getCell(i);
        cell.setColor("E6EBF0");
        fill(cell, columns.get(i), columns.get(i).head(), true).setKeepNext(true);
      }
    }
    for (Row row : table.rows()) {
      XWPFTableRow line =
          headed || row != table.rows().get(0) ? drawn.createRow() : drawn.getRow(0);
      line.setCantSplitRow(true);
      if (table.signed()) {
        line.setHeight(SIGNATURE);
      }
      for (int i = 0; i < columns.size(); i++) {
        fill(line.getCell(i), columns.get(i), row.cells().get(i), false)
            .setKeepNext(table.signed());
        if (row.marked()) {
          line.getCell(i).setColor("E4F0DE");
        }
      }
    }
    document.createParagraph().setSpacingAfter(0);
  }

  private static XWPFParagraph fill(XWPFTableCell cell, Column column, String text, boolean bold) {
    cell.setWidth(column.width() + "%");
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setSpacingAfter(0);
    if (column.number()) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    lines(run, text);
    return paragraph;
  }
}
