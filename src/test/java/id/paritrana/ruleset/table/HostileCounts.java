package id.paritrana.ruleset.table;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks with one too many of everything that is counted. */
final class HostileCounts {
  private HostileCounts() {}

  static List<Hostile> all() {
    return List.of(
        sheet("rows", many(20_001, i -> Xlsx.row(i, "")), "[Data] A20000: more than 20000 rows"),
        sheet(
            "columns up to XFD",
            Xlsx.row(1, many(16_384, i -> "<c/>")),
            "[Data] IW1: to the right of column 256"),
        sheet(
            "cells",
            many(10_001, i -> Xlsx.row(i, "<c/>".repeat(12))),
            "[Data] A10001: more than 120000 cells"),
        sheet(
            "formulas",
            many(1_001, i -> Xlsx.row(i, "<c><f>1</f></c>")),
            "[Data] A1001: more than 1000 formulas"),
        after("merged areas", many(2_001, i -> "<mergeCell ref='A1:B1'/>"), "2000 merged"),
        after("column widths", many(1_025, i -> "<col min='1' max='1'/>"), "1024 column widths"),
        after("conditional formats", many(1_001, i -> "<cfRule/>"), "1000 conditional"),
        after("input rules", many(2_001, i -> "<dataValidation/>"), "2000 input rules"),
        after("links", many(2_001, i -> "<hyperlink ref='A1'/>"), "2000 links"),
        after(
            "elements",
            many(340_000, i -> "<x a='" + i + "' b='" + i * 7 + "'/>"),
            "more cells, formats and comments"),
        book("sheets", sheets(65), "64 sheets"),
        book("names", new Xlsx().names(many(1_001, i -> "<definedName/>")), "1000 names"),
        book("texts", new Xlsx().texts("<si/>".repeat(100_001)), "100000 different texts"),
        book("cell formats", styles(many(20_001, i -> "<xf/>")), "20000 cell formats"),
        book(
            "letters of a number format",
            styles("<numFmt formatCode='" + "0".repeat(256) + "'/>"),
            "longer than 255"),
        book(
            "comments",
            new Xlsx()
                .part(
                    "xl/comments1.xml",
                    Xlsx.OFFICE + "spreadsheetml.comments+xml",
                    "<comments xmlns='"
                        + Xlsx.MAIN
                        + "'>"
                        + "<comment/>".repeat(2_001)
                        + "</comments>"),
            "2000 comments"));
  }

  /** The largest workbook that is let through: it fits in the same memory. */
  static byte[] largest() {
    String texts = many(90_000, i -> "<si><t>" + i + " " + "teks ".repeat(18) + "</t></si>");
    IntFunction<String> row =
        r ->
            Xlsx.row(
                r,
                IntStream.range(0, 12)
                    .mapToObj(c -> "<c s='0' t='s'><v>" + (r * 9 + c) % 90_000 + "</v></c>")
                    .collect(Collectors.joining()));
    return new Xlsx().texts(texts).cells(many(9_999, row)).zip();
  }

  private static Hostile sheet(String title, String rows, String refusal) {
    return Hostile.book("too many " + title, new Xlsx().cells(rows), "LIMIT " + refusal);
  }

  private static Hostile after(String title, String xml, String refusal) {
    return Hostile.book("too many " + title, new Xlsx().sheetXml(xml), "LIMIT [Data]: " + refusal);
  }

  private static Hostile book(String title, Xlsx book, String refusal) {
    return Hostile.book("too many " + title, book, "LIMIT: " + refusal);
  }

  private static Xlsx sheets(int count) {
    Xlsx book = new Xlsx().sheets(many(count, i -> Xlsx.sheet("Data " + i, 3 + i)));
    for (int i = 1; i <= count; i++) {
      book.part("xl/more" + i + ".xml", Xlsx.OFFICE + "spreadsheetml.worksheet+xml", "<x/>")
          .bookRelation("worksheet", "more" + i + ".xml");
    }
    return book;
  }

  private static Xlsx styles(String inside) {
    return new Xlsx()
        .part(
            "xl/styles.xml",
            "<styleSheet xmlns='" + Xlsx.MAIN + "'><cellXfs>" + inside + "</cellXfs></styleSheet>");
  }

  private static String many(int times, IntFunction<String> xml) {
    return IntStream.rangeClosed(1, times).mapToObj(xml).collect(Collectors.joining());
  }
}
