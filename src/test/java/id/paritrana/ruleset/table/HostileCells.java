package id.paritrana.ruleset.table;

import java.util.List;

/** Cells that stand where they do not, twice, or hold what their type does not allow. */
final class HostileCells {
  private HostileCells() {}

  static List<Hostile> all() {
    return List.of(
        cell("an address beyond all columns", "<c r='ZZZ2'/>", "LIMIT [Data] ZZZ2: column 256"),
        cell("an address without a row", "<c r='B'/>", "FILE [Data] A2: damaged"),
        cell("an address in row 0", "<c r='B0'/>", "FILE [Data] A2: damaged"),
        cell("an address in another row", "<c r='B7'/>", "FILE [Data] A2: damaged"),
        cell("an address of words", "<c r='__proto__'/>", "FILE [Data] A2: damaged"),
        cell("one cell twice", "<c r='B2'/><c r='B2'/>", "FILE [Data] B2: damaged"),
        cell("cells backwards", "<c r='B2'/><c r='A2'/>", "FILE [Data] A2: damaged"),
        cell("an unknown type", "<c r='B2' t='code'/>", "FILE [Data] B2: damaged"),
        cell("a style that is not there", "<c r='B2' s='99'/>", "FILE [Data] B2: damaged"),
        cell("a style below zero", "<c r='B2' s='-1'/>", "FILE [Data] B2: damaged"),
        value("a text that is not there", "s", "99"),
        value("a text below zero", "s", "-1"),
        value("a text without a number", "s", ""),
        value("a number that is no number", "n", "NaN"),
        value("a number without end", "n", "Infinity"),
        value("a number out of range", "n", "1e999"),
        value("a number in another notation", "n", "0x1p3"),
        value("a number with a suffix", "n", "1d"),
        value("code for a number", "n", "10 || evil()"),
        value("code for a truth value", "b", "evil()"),
        value("code for an error", "e", "evil()"),
        cell(
            "a formula taken from nowhere",
            "<c r='B2'><f t='shared' si='3'/><v>1</v></c>",
            "FILE [Data] B2: damaged"),
        formula("5,000 brackets", "(".repeat(5_000) + ")".repeat(5_000)),
        formula("100 brackets", "(".repeat(100) + "1" + ")".repeat(100)),
        formula("100 signs", "- ".repeat(100) + "1"),
        formula("10,000 letters", "1+".repeat(5_000) + "1"),
        cell(
            "a text of 32,768 letters",
            "<c r='B2' t='inlineStr'><is><t>" + "a".repeat(32_768) + "</t></is></c>",
            "LIMIT [Data] B2: longer than 32767"),
        Hostile.book(
            "a shared text of 32,768 letters",
            new Xlsx().texts("<si><t>" + "a".repeat(32_768) + "</t></si>"),
            "LIMIT [Data] A1: longer than 32767"),
        Hostile.book(
            "a text of 32,768 letters that no cell shows",
            new Xlsx().texts("<si><t>x</t></si><si><t>" + "a".repeat(32_768) + "</t></si>"),
            "LIMIT: longer than 32767"),
        row("row 0", "0", ""),
        row("a row below zero", "-1", ""),
        row("a row beyond all rows", "1048577", "A1048576"),
        row("a row of words", "x", ""),
        Hostile.book(
            "one row twice",
            new Xlsx().cells(Xlsx.row(1, "") + Xlsx.row(1, "")),
            "FILE [Data] A1: damaged"),
        sheet("a sheet named as a path", "..\\..\\x"),
        sheet("a sheet with a name too long", "x".repeat(32)),
        sheet("a sheet without a name", ""),
        sheet("a sheet whose name runs backwards", "x&#x202E;y"),
        Hostile.book(
            "two sheets of one name",
            new Xlsx().sheets(Xlsx.sheet("Data", 1) + Xlsx.sheet("DATA", 1)),
            "FILE: `DATA`"),
        Hostile.book(
            "one part shown as two sheets",
            new Xlsx().sheets(Xlsx.sheet("Data", 1) + Xlsx.sheet("More", 1)),
            "FILE: damaged or was cut off"),
        Hostile.book(
            "a sheet without a part",
            new Xlsx().sheets(Xlsx.sheet("Data", 1) + Xlsx.sheet("More", 9)),
            "FILE: damaged or was cut off"),
        Hostile.book(
            "a sheet that is a list of styles",
            new Xlsx().sheets(Xlsx.sheet("Data", 3)),
            "FILE: damaged or was cut off"));
  }

  private static Hostile cell(String title, String cells, String refusal) {
    return Hostile.book(title, new Xlsx().cells(Xlsx.row(2, cells)), refusal);
  }

  private static Hostile value(String title, String type, String value) {
    return cell(
        title,
        "<c r='B2' t='" + type + "'><v>" + value + "</v></c>",
        "FILE [Data] B2: cell is damaged");
  }

  private static Hostile formula(String title, String formula) {
    return cell(
        "a formula of " + title,
        "<c r='B2'><f>" + formula + "</f></c>",
        "LIMIT [Data] B2: formula in this cell");
  }

  private static Hostile row(String title, String number, String at) {
    return Hostile.book(
        title,
        new Xlsx().cells("<row r='" + number + "'/>"),
        ("FILE [Data] " + at).strip() + ": damaged");
  }

  private static Hostile sheet(String title, String name) {
    return Hostile.book(title, new Xlsx().sheets(Xlsx.sheet(name, 1)), "FILE: a sheet is named");
  }
}
