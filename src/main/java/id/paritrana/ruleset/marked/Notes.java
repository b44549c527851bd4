package id.paritrana.ruleset.marked;

import com.microsoft.schemas.office.excel.CTClientData;
import com.microsoft.schemas.vml.CTShape;
import com.microsoft.schemas.vml.CTShapetype;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTComment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCommentList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The comments of one sheet. POI looks through all boxes for each comment, which takes minutes for
 * thousands; so they are looked up once here.
 */
final class Notes {
  static final String AUTHOR = "Pemeriksaan";

  /** The author sends the copy back, and the reader takes no more than 2,000 comments a sheet. */
  private static final int MOST = 1_500;

  private final XSSFSheet sheet;
  private @Nullable CommentsTable table;
  private final Map<CellAddress, CTComment> comments = new LinkedHashMap<>();
  private final Map<CellAddress, CTShape> boxes = new HashMap<>();

  Notes(XSSFSheet sheet) {
    this.sheet = sheet;
    for (POIXMLDocumentPart part : sheet.getRelations()) {
      if (part instanceof CommentsTable found) {
        table = found;
        for (CTComment comment : found.getCTComments().getCommentList().getCommentList()) {
          comments.put(new CellAddress(comment.getRef()), comment);
        }
      }
    }
    XSSFVMLDrawing drawing = comments.isEmpty() ? null : sheet.getVMLDrawing(false);
    if (drawing != null) {
      findBoxes(drawing);
    }
  }

  /** How many of so many more comments the sheet can take. */
  int room(int wanted) {
    return Math.max(0, Math.min(wanted, MOST - comments.size()));
  }

  Set<CellAddress> cells() {
    return comments.keySet();
  }

  @Nullable CTRst text(CellAddress cell) {
    CTComment comment = comments.get(cell);
    return comment == null ? null : comment.getText();
  }

  /** Puts this text there; a comment that is there already keeps its author. */
  void write(CellAddress cell, CTRst text) {
    CTComment comment = comments.get(cell);
    if (comment == null) {
      comment = create(cell);
    }
    comment.setText(text);
    CTShape box = boxes.get(cell);
    if (box != null) {
      // Not every program writes where the box stands.
      if (box.getClientDataArray(0).sizeOfAnchorArray() == 0) {
        box.getClientDataArray(0).addNewAnchor();
      }
      box.getClientDataArray(0).setAnchorArray(0, NoteBox.of(sheet, cell, NoteText.raw(text)));
    }
  }

  void remove(Set<CellAddress> cells) {
    if (table == null || cells.isEmpty()) {
      return;
    }
    CTCommentList list = table.getCTComments().getCommentList();
    List<CTComment> all = List.copyOf(list.getCommentList());
    for (int i = all.size() - 1; i >= 0; i--) {
      if (cells.contains(new CellAddress(all.get(i).getRef()))) {
        list.removeComment(i);
      }
    }
    for (CellAddress cell : cells) {
      CTShape box = boxes.remove(cell);
      if (box != null) {
        try (XmlCursor cursor = box.newCursor()) {
          cursor.removeXml();
        }
      }
      comments.remove(cell);
    }
    forgetRepeatedKinds();
  }

  /**
   * LibreOffice describes the kind of box anew for each; a thousand of the same without their boxes
   * would look like an attack to a reader on guard.
   */
  private void forgetRepeatedKinds() {
    XSSFVMLDrawing drawing = sheet.getVMLDrawing(false);
    if (drawing == null) {
      return;
    }
    Set<String> known = new HashSet<>();
    try (XmlCursor cursor = drawing.getDocument().getXml().newCursor()) {
      boolean more = cursor.toFirstChild();
      while (more) {
        if (cursor.getObject() instanceof CTShapetype kind && !known.add(kind.getId())) {
          cursor.removeXml();
          more = cursor.isStart() || cursor.toNextSibling();
        } else {
          more = cursor.toNextSibling();
        }
      }
    }
  }

  private CTComment create(CellAddress cell) {
    CommentsTable in = table == null ? newTable() : table;
    CTComment comment = in.newComment(cell);
    comment.setAuthorId(in.findAuthor(AUTHOR));
    CTShape box = sheet.getVMLDrawing(true).newCommentShape();
    // Only for what it does on being made: it writes the cell's row and column into the box.
    new XSSFComment(in, comment, box);
    comments.put(cell, comment);
    boxes.put(cell, box);
    return comment;
  }

  private CommentsTable newTable() {
    int number = sheet.getNextPartNumber(XSSFRelation.SHEET_COMMENTS, -1);
    CommentsTable made =
        (CommentsTable)
            sheet.createRelationship(
                XSSFRelation.SHEET_COMMENTS, XSSFFactory.getInstance(), number);
    table = made;
    return made;
  }

  private void findBoxes(XSSFVMLDrawing drawing) {
    try (XmlCursor cursor = drawing.getDocument().getXml().newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        if (cursor.getObject() instanceof CTShape shape && shape.sizeOfClientDataArray() > 0) {
          CTClientData data = shape.getClientDataArray(0);
          if (data.sizeOfRowArray() > 0 && data.sizeOfColumnArray() > 0) {
            boxes.put(
                new CellAddress(data.getRowArray(0).intValue(), data.getColumnArray(0).intValue()),
                shape);
          }
        }
      }
    }
  }
}
