package id.paritrana.filing;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.PlainSheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text parted by semicolons, commas or tabs, as spreadsheet programs write it (RFC 4180); which of
 * the three is told by the line of field names.
 */
final class Csv {
  private static final String NAME = "Calon";
  private static final String SEPARATORS = ";,\t";

  private final String file;
  private final String text;
  private final Problems problems;
  private final char separator;
  private final List<PlainSheet.Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;
  private int widest;

  private Csv(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    this.separator = separator(text);
  }

  static List<PlainSheet> read(String file, byte[] bytes, Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Csv csv = new Csv(file, text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
      csv.read();
      return List.of(new PlainSheet(NAME, false, csv.rows, new BitSet(), List.of()));
    } catch (CharacterCodingException e) {
      problems.add(Code.NOMINEE_VALUE, "encoding", Place.file(file), List.of());
      return List.of();
    }
  }

  /** Paths hold none of the three, so what stands beside one parts it from the next. */
  private static char separator(String text) {
    int named = text.indexOf(CohortReader.ID);
    int end = named + CohortReader.ID.length();
    String around =
        named < 0 ? "" : text.substring(Math.max(0, named - 2), Math.min(text.length(), end + 2));
    return (char) around.chars().filter(c -> SEPARATORS.indexOf(c) >= 0).findFirst().orElse(';');
  }

  private void read() {
    while (at < text.length()) {
      int from = line;
      int before = problems.count();
      List<String> cells = row();
      SortedMap<Integer, Object> filled = new TreeMap<>();
      for (int i = 0; i < (widest == 0 ? cells.size() : Math.min(cells.size(), widest)); i++) {
        if (!cells.get(i).isBlank()) {
          filled.put(i, cells.get(i));
        }
      }
      if (filled.containsValue(CohortReader.ID)) {
        widest = cells.size();
      } else if (widest > 0 && cells.size() > widest) {
        // A decimal comma between commas moves all that follows it one column on.
        Object[] words = {cells.size(), widest};
        problems.add(
            Code.NOMINEE_VALUE, "wide", Place.line(file, from, widest + 1), List.of(), words);
      }
      if (widest > 0 && cells.size() < widest && !filled.isEmpty() && problems.count() == before) {
        // Where a separator is missing, all that follows has moved one column.
        Object[] words = {cells.size(), widest};
        problems.add(Code.NOMINEE_VALUE, "narrow", Place.line(file, from, 1), List.of(), words);
      }
      if (!filled.isEmpty()) {
        rows.add(new PlainSheet.Row(from, false, filled));
      }
    }
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted(cells.size()) : plain());
    } while (at < text.length() && text.charAt(at++) == separator);
    line++;
    return cells;
  }

  /** Stands then at the separator or the line break, of two characters at the second. */
  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != separator && !breaks(text.charAt(at))) {
      at++;
    }
    String cell = text.substring(from, at);
    skipReturn();
    return cell;
  }

  private String quoted(int column) {
    StringBuilder cell = new StringBuilder();
    Place place = Place.line(file, line, column + 1);
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        at++;
      } else if (c == '"') {
        if (!plain().isBlank()) {
          problems.add(Code.NOMINEE_VALUE, "quote", place, List.of());
        }
        return cell.toString();
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    problems.add(Code.NOMINEE_VALUE, "quote", place, List.of());
    return cell.toString();
  }

  private void skipReturn() {
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      at++;
    }
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r';
  }
}
