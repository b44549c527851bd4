package id.paritrana.ruleset.table;

import java.util.List;

/** Workbooks that carry what could run, reach out or hide: sound archives, unwanted parts. */
final class HostileParts {
  private static final String EXCEL = "application/vnd.ms-excel.";
  private static final String MACRO_BOOK = EXCEL + "sheet.macroEnabled.main+xml";
  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private HostileParts() {}

  static List<Hostile> all() {
    return List.of(
        with(
            "a macro project",
            "xl/vbaProject.bin",
            "application/vnd.ms-office.vbaProject",
            "vbaProject",
            "MACRO: has macros"),
        Hostile.book("a macro workbook", new Xlsx().bookType(MACRO_BOOK), "MACRO: has macros"),
        Hostile.book(
            "a macro project said to be a picture",
            new Xlsx()
                .part(
                    "xl/media/vbaProject.png",
                    OLE2.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
            "MACRO: has macros"),
        Hostile.book(
            "a macro project said to be printer settings",
            new Xlsx()
                .part("xl/vbaProject.bin", Xlsx.OFFICE + "spreadsheetml.printerSettings", "x")
                .bookRelation("vbaProject", "vbaProject.bin"),
            "MACRO: has macros"),
        with(
            "a macro sheet",
            "xl/macrosheets/sheet1.xml",
            EXCEL + "macrosheet+xml",
            "xlMacrosheet",
            "MACRO: macro sheet"),
        with(
            "a dialog sheet",
            "xl/dialogsheets/sheet1.xml",
            Xlsx.OFFICE + "spreadsheetml.dialogsheet+xml",
            "dialogsheet",
            "MACRO: macro sheet"),
        with(
            "an ActiveX control",
            "xl/activeX/activeX1.xml",
            "application/vnd.ms-office.activeX+xml",
            "control",
            "MACRO: button or another control"),
        with(
            "a button",
            "xl/ctrlProps/ctrlProp1.xml",
            EXCEL + "controlproperties+xml",
            "ctrlProp",
            "MACRO: button or another control"),
        with(
            "an add-in",
            "xl/webextensions/webextension1.xml",
            "application/vnd.ms-office.webextension+xml",
            "webextension",
            "MACRO: add-in"),
        Hostile.book(
            "a ribbon of its own",
            new Xlsx()
                .part("customUI/customUI.xml", "application/xml", "<customUI onLoad='Evil'/>")
                .bookRelation("extensibility", "/customUI/customUI.xml"),
            "MACRO: add-in"),
        Hostile.book(
            "a name that is a macro",
            new Xlsx().names("<definedName name='Auto_Open' function='1'>Evil!A1</definedName>"),
            "MACRO: `Auto_Open`"),
        Hostile.book(
            "a name that is an old macro",
            new Xlsx().names("<definedName name='Auto_Open' xlm='true'>Evil!A1</definedName>"),
            "MACRO: `Auto_Open`"),
        with(
            "an embedded object",
            "xl/embeddings/oleObject1.bin",
            Xlsx.OFFICE + "oleObject",
            "oleObject",
            "FILE: embedded"),
        with(
            "an embedded workbook",
            "xl/embeddings/inner.xlsx",
            Xlsx.OFFICE + "spreadsheetml.sheet",
            "package",
            "FILE: embedded"),
        with(
            "values of another workbook, or of a program by DDE",
            "xl/externalLinks/externalLink1.xml",
            Xlsx.OFFICE + "spreadsheetml.externalLink+xml",
            "externalLink",
            "FILE: another file"),
        with(
            "a database",
            "xl/connections.xml",
            Xlsx.OFFICE + "spreadsheetml.connections+xml",
            "connections",
            "FILE: database or a web page"),
        with(
            "a web query",
            "xl/queryTables/queryTable1.xml",
            Xlsx.OFFICE + "spreadsheetml.queryTable+xml",
            "queryTable",
            "FILE: database or a web page"),
        with(
            "a pivot table",
            "xl/pivotCache/pivotCacheDefinition1.xml",
            Xlsx.OFFICE + "spreadsheetml.pivotCacheDefinition+xml",
            "pivotCacheDefinition",
            "FILE: chart or a pivot table"),
        with(
            "a chart",
            "xl/charts/chart1.xml",
            Xlsx.OFFICE + "drawingml.chart+xml",
            "chart",
            "FILE: chart or a pivot table"),
        with(
            "a picture with script in it",
            "xl/media/image1.svg",
            "image/svg+xml",
            "image",
            "FILE: picture"),
        with(
            "something unknown", "xl/thing.bin", "application/x-thing", "thing", "FILE: thing.bin"),
        Hostile.book(
            "a part without a type", new Xlsx().part("xl/thing.zip", "x"), "FILE: thing.zip"),
        Hostile.book(
            "a part with two types",
            new Xlsx().type(Xlsx.SHEET, "image/png"),
            "FILE: damaged or was cut off"),
        Hostile.book(
            "a sheet said to be something else",
            new Xlsx()
                .part("xl/x.xml", "application/xml", "<x/>")
                .bookRelation("worksheet", "x.xml"),
            "FILE: `x.xml`"),
        Hostile.book(
            "a part that is not there",
            new Xlsx().bookRelation("theme", "theme/theme1.xml"),
            "FILE: damaged or was cut off"),
        Hostile.book(
            "a part outside the file",
            new Xlsx().bookRelation("theme", "../../../etc/passwd"),
            "FILE: damaged or was cut off"),
        outside("image", "http://example.org/pixel.png", "FILE: another file"),
        outside("externalLinkPath", "file:///c:/secret.xlsx", "FILE: another file"),
        outside("hyperlink", "file:///etc/passwd", "FILE: links to"),
        outside("hyperlink", "javascript:evil()", "FILE: links to"),
        outside("hyperlink", "\\\\server\\share\\x", "FILE: links to"),
        outside("hyperlink", "ms-msdt:/id", "FILE: links to"));
  }

  private static Hostile with(
      String title, String part, String type, String relation, String refusal) {
    Xlsx book = new Xlsx().part(part, type, "<x/>").bookRelation(relation, "/" + part);
    return Hostile.book(title, book, refusal);
  }

  private static Hostile outside(String relation, String target, String refusal) {
    return Hostile.book(
        relation + " to " + target,
        new Xlsx().sheetRelation(relation, target, "TargetMode='External'"),
        refusal);
  }
}
