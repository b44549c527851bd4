package id.paritrana.ruleset.table;

import java.util.List;

/** A sound workbook under names that mean something to a file system, a screen or a shell. */
final class HostileNames {
  private HostileNames() {}

  static List<Hostile> all() {
    return List.of(
        named("", "FILE_NAME: has no name"),
        named("../gates.xlsx", "FILE_NAME: folder path"),
        named("a..xlsx", "FILE_NAME: folder path"),
        named("/etc/passwd.xlsx", "FILE_NAME: folder path"),
        named("C:\\gates.xlsx", "FILE_NAME: folder path"),
        named("\\\\server\\share\\gates.xlsx", "FILE_NAME: folder path"),
        named(".gates.xlsx", "FILE_NAME: folder path"),
        named("~$gates.xlsx", "FILE_NAME: while a workbook is open"),
        named(".~lock.gates.xlsx#", "FILE_NAME: while a workbook is open"),
        named("~gates.xlsx", "FILE_NAME: character `~`"),
        named("gates\u202Exslx.exe.xlsx", "FILE_NAME: character `U+202E`"),
        named("gates\u200B.xlsx", "FILE_NAME: character `U+200B`"),
        named("gates\u0000.xlsx", "FILE_NAME: character `U+0000`"),
        named("gates\n.xlsx", "FILE_NAME: character `U+000A`"),
        named("<img src=x>.xlsx", "FILE_NAME: character `<`"),
        named("$(reboot).xlsx", "FILE_NAME: character `$`"),
        named("${jndi:ldap:x}.xlsx", "FILE_NAME: character `$`"),
        named("gates:stream.xlsx", "FILE_NAME: character `:`"),
        named("%2e%2e.xlsx", "FILE_NAME: character `%`"),
        named("con.xlsx", "FILE_NAME: means a device"),
        named(" gates.xlsx", "FILE_NAME: begins or ends with a space"),
        named("g".repeat(96) + ".xlsx", "FILE_NAME: longer than 100"),
        named("gates.xlsx.exe", "FILE_NAME: does not end in .xlsx"),
        named("gates.xlsm", "FILE_NAME: does not end in .xlsx"));
  }

  private static Hostile named(String name, String refusal) {
    String title = "named `" + Hostile.shown(name) + "`";
    return new Hostile(title, name, () -> new Xlsx().zip(), refusal);
  }
}
