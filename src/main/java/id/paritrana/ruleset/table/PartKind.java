package id.paritrana.ruleset.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a workbook may consist of: what spreadsheet programs write around cells, each kind of part
 * by the relationship that leads to it and the content types it may then have. Pictures are let
 * through, since offices put their emblem on a sheet and nothing here ever decodes them.
 */
enum PartKind {
  BOOK("officeDocument", PartKind.SHEETS + "sheet.main+xml"),
  SHEET("worksheet", PartKind.SHEETS + "worksheet+xml"),
  TEXTS("sharedStrings", PartKind.SHEETS + "sharedStrings+xml"),
  STYLES("styles", PartKind.SHEETS + "styles+xml"),
  CALC_CHAIN("calcChain", PartKind.SHEETS + "calcChain+xml"),
  METADATA("sheetMetadata", PartKind.SHEETS + "sheetMetadata+xml"),
  TABLE("table", PartKind.SHEETS + "table+xml"),
  COMMENTS("comments", PartKind.SHEETS + "comments+xml"),
  THREADED("threadedComment", "application/vnd.ms-excel.threadedcomments+xml"),
  PERSON("person", "application/vnd.ms-excel.person+xml"),
  PRINTER("printerSettings", PartKind.SHEETS + "printerSettings"),
  THEME("theme", PartKind.OFFICE + "theme+xml"),
  NOTE_SHAPES("vmlDrawing", PartKind.OFFICE + "vmlDrawing"),
  DRAWING("drawing", PartKind.OFFICE + "drawing+xml"),
  CUSTOM("customXml", "application/xml"),
  CUSTOM_PROPERTIES("customXmlProps", PartKind.OFFICE + "customXmlProperties+xml"),
  DOCUMENT_CORE("core-properties", "application/vnd.openxmlformats-package.core-properties+xml"),
  DOCUMENT_MORE("extended-properties", PartKind.OFFICE + "extended-properties+xml"),
  DOCUMENT_OWN("custom-properties", PartKind.OFFICE + "custom-properties+xml"),
  PICTURE("image", PartKind.PICTURES),
  THUMBNAIL("thumbnail", PartKind.PICTURES);

  static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

  private static final String SHEETS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /**
   * A picture that can carry script or be fetched from elsewhere, such as SVG, is not among them.
   */
  private static final String PICTURES =
      "image/png image/jpeg image/jpg image/gif image/bmp image/tiff image/x-emf image/x-wmf";

  private final String relation;
  private final Set<String> types;

  PartKind(String relation, String types) {
    this.relation = relation;
    this.types = Set.of(types.toLowerCase(java.util.Locale.ROOT).split(" "));
  }

  /** The kind that a relationship of this type leads to; the type is known by its last word. */
  static Optional<PartKind> ofRelation(String type) {
    String word = type.substring(type.lastIndexOf('/') + 1);
    return Arrays.stream(values()).filter(kind -> kind.relation.equals(word)).findFirst();
  }

  static boolean known(String type) {
    return type.equals(RELATIONS) || Arrays.stream(values()).anyMatch(kind -> kind.is(type));
  }

  boolean is(String type) {
    return types.contains(type);
  }

  /** Whether parts of this type are XML that has to be gone through. */
  static boolean xml(String type) {
    return !PICTURE.is(type) && !PRINTER.is(type);
  }
}
