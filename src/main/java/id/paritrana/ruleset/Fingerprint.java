package id.paritrana.ruleset;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ruleset's id: SHA-256 over what its tables and DRL say and where, not over the files' bytes, so
 * that saving a workbook again without a change keeps the id.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(List<Table> tables, List<Drl> drl) {
    Fingerprint print = new Fingerprint();
    tables.forEach(print::table);
    for (Drl file : drl) {
      print.words("drl", file.file(), file.text().replace("\r\n", "\n"));
    }
    return "sha256:" + HexFormat.of().formatHex(print.digest.digest());
  }

  private void table(Table table) {
    words("table", table.file(), table.sheet(), table.hitPolicy().name());
    table.patterns().forEach(pattern -> words("pattern", pattern));
    for (Table.Row row : table.rows()) {
      words("row", row.cell(), row.id(), row.basis());
      for (CellTest test : row.tests()) {
        words("test", test.cell(), String.valueOf(test.pattern()), test.text());
      }
      pairs("result", row.results());
      pairs("note", row.notes());
    }
  }

  private void pairs(String kind, Map<String, ?> pairs) {
    new TreeMap<>(pairs).forEach((name, content) -> words(kind, name, content.toString()));
  }

  /** Each word is preceded by its length, so that no two different contents run together alike. */
  private void words(String... words) {
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    digest.update((byte) '\n');
  }
}
