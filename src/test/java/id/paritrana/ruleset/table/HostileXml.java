package id.paritrana.ruleset.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** XML that expands, fetches, nests without end or breaks off. */
final class HostileXml {
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;'>]>";
  private static final String FETCH = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
  private static final String PARAMETER =
      "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/x.dtd'> %a;]>";

  private HostileXml() {}

  static List<Hostile> all() {
    return List.of(
        doctype("a sheet that laughs a billion times", Xlsx.SHEET, LAUGHS + sheet("&d;")),
        doctype("a sheet that reads a file", Xlsx.SHEET, FETCH + sheet("&a;")),
        doctype("texts that read a file", "xl/sharedStrings.xml", FETCH + "<sst>&a;</sst>"),
        doctype("styles that fetch a page", "xl/styles.xml", PARAMETER + "<styleSheet/>"),
        doctype("a workbook that fetches a page", Xlsx.BOOK, PARAMETER + "<workbook/>"),
        doctype("a list of types that reads a file", "[Content_Types].xml", FETCH + "<Types/>"),
        doctype("a list of relations that reads a file", "_rels/.rels", FETCH + "<x/>"),
        Hostile.book(
            "properties that read a file",
            new Xlsx()
                .part(
                    "docProps/core.xml",
                    "application/vnd.openxmlformats-package.core-properties+xml",
                    FETCH + "<x>&a;</x>"),
            "FILE: definitions of its own"),
        Hostile.book(
            "the same in another encoding",
            new Xlsx()
                .part(
                    Xlsx.SHEET,
                    ("<?xml version='1.0' encoding='UTF-16'?>" + FETCH + sheet("&a;"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16)),
            "FILE [Data]: definitions of its own"),
        Hostile.book(
            "an encoding in which other readers see other text",
            new Xlsx().part(Xlsx.SHEET, "<?xml version='1.0' encoding='GBK'?>" + sheet("x")),
            "FILE [Data]: damaged"),
        Hostile.book(
            "an entity nobody defined",
            new Xlsx().part(Xlsx.SHEET, sheet("&nowhere;")),
            "FILE [Data] A1: damaged"),
        Hostile.book(
            "100,000 levels",
            new Xlsx()
                .part(
                    "xl/drawings/drawing1.xml", Xlsx.OFFICE + "drawing+xml", "<x>".repeat(100_000)),
            "LIMIT: more than 64 levels"),
        Hostile.book(
            "100 levels in a sheet",
            new Xlsx().sheetXml("<x>".repeat(100) + "</x>".repeat(100)),
            "LIMIT [Data]: more than 64 levels"),
        Hostile.book(
            "a property of 100,000 letters",
            new Xlsx().sheetXml("<sheetPr codeName='" + "a".repeat(100_000) + "'/>"),
            "LIMIT [Data]: too long"),
        Hostile.book(
            "20,000 properties",
            new Xlsx()
                .sheetXml(
                    IntStream.range(0, 20_000)
                        .mapToObj(i -> "a" + i + "=''")
                        .collect(Collectors.joining(" ", "<sheetPr ", "/>"))),
            "FILE [Data]: damaged"),
        Hostile.book(
            "a sheet that breaks off",
            new Xlsx().part(Xlsx.SHEET, "<worksheet xmlns='" + Xlsx.MAIN + "'><sheetData>"),
            "FILE [Data]: damaged"),
        Hostile.book(
            "a sheet that is no XML", new Xlsx().part(Xlsx.SHEET, "PK"), "FILE [Data]: damaged"),
        Hostile.book(
            "an empty sheet part", new Xlsx().part(Xlsx.SHEET, ""), "FILE [Data]: damaged"),
        Hostile.book(
            "bytes that are no text",
            new Xlsx().part(Xlsx.SHEET, new byte[] {'<', 'x', '>', (byte) 0xff, (byte) 0xfe}),
            "FILE [Data]: damaged"),
        Hostile.book(
            "no workbook in the workbook",
            new Xlsx().part(Xlsx.BOOK, "<x/>"),
            "FILE: damaged or was cut off"));
  }

  private static Hostile doctype(String title, String part, String xml) {
    String place = part.equals(Xlsx.SHEET) ? "FILE [Data]" : "FILE";
    return Hostile.book(title, new Xlsx().part(part, xml), place + ": definitions of its own");
  }

  private static String sheet(String text) {
    return "<worksheet xmlns='"
        + Xlsx.MAIN
        + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>"
        + text
        + "</t></is></c></row></sheetData></worksheet>";
  }
}
