package id.paritrana.ruleset.marked;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Leaves macros behind: the copy is an .xlsx, and a program does not open one that holds any. */
final class Macros {
  private Macros() {}

  static void drop(XSSFWorkbook workbook) throws IOException {
    if (!workbook.isMacroEnabled()) {
      return;
    }
    PackagePart book = workbook.getPackagePart();
    try {
      for (PackageRelationship relation :
          book.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
        workbook.getPackage().removePart(book.getRelatedPart(relation));
        book.removeRelationship(relation.getId());
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
    workbook.setWorkbookType(XSSFWorkbookType.XLSX);
  }
}
