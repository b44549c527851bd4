package id.paritrana.filing;

import id.paritrana.dossier.Suggestion;
import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.FileName;
import id.paritrana.ruleset.table.PlainSheet;
import id.paritrana.ruleset.table.PlainSheet.Row;
import id.paritrana.ruleset.table.PlainWorkbook;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a file of nominees, or says at which cells it cannot be read, all of it at once. */
public final class CohortReader {
  /** Most nominees of one file. */
  public static final int MOST = 20_000;

  /** The path that every row of field names has. */
  static final String ID = "nominee.id";

  private static final int MOST_PROBLEMS_ALIKE = 1_000;

  private final Problems problems = new Problems(MOST_PROBLEMS_ALIKE);
  private final String file;
  private final boolean text;
  private final RowReader rows;

  private CohortReader(String file, boolean text, Ruleset ruleset) {
    this.file = file;
    this.text = text;
    this.rows = new RowReader(ruleset, problems);
  }

  /**
   * The nominees of a workbook (.xlsx), or of text parted by semicolons, commas or tabs (.csv).
   *
   * @param file its name, as it stands in messages
   * @throws InvalidCohort if anything in it cannot be decided
   */
  public static Cohort read(String file, boolean text, byte[] bytes, Ruleset ruleset)
      throws InvalidCohort {
    return new CohortReader(file, text, ruleset).read(bytes);
  }

  private Cohort read(byte[] bytes) throws InvalidCohort {
    List<Cohort.Sheet> sheets = new ArrayList<>();
    for (PlainSheet sheet : sheets(bytes)) {
      Cohort.Sheet read = sheet(sheet);
      if (read != null) {
        sheets.add(read);
      }
    }
    if (rows.count() > MOST) {
      problems.add(Code.LIMIT, "nominees", Place.file(file), List.of(), MOST, rows.count());
    } else if (rows.count() == 0 && problems.count() == 0) {
      problems.add(Code.NOMINEE_VALUE, "none", Place.file(file), List.of());
    }
    if (problems.sorted().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidCohort(problems.sorted());
    }
    return new Cohort(file, digest(bytes), List.copyOf(sheets), rows.examples());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<PlainSheet> sheets(byte[] bytes) {
    if (bytes.length > PlainWorkbook.LARGEST) {
      PlainWorkbook.tooLarge(file, bytes.length, problems);
      return List.of();
    }
    if (text) {
      return FileName.sound(file, problems) ? Csv.read(file, bytes, problems) : List.of();
    }
    return PlainWorkbook.read(file, bytes, problems);
  }

  private Cohort.@Nullable Sheet sheet(PlainSheet sheet) {
    if (Template.OWN.contains(sheet.name())) {
      return null;
    }
    Row names =
        sheet.rows().stream().filter(row -> row.cells().containsValue(ID)).findFirst().orElse(null);
    if (names == null) {
      if (!sheet.rows().isEmpty()) {
        problems.add(Code.NOMINEE_COLUMN, "marker", whole(sheet), List.of(), Quote.of(ID));
      }
      return null;
    }
    if (sheet.hidden()) {
      problems.add(Code.NOMINEE_VALUE, "sheet", whole(sheet), List.of(), Quote.of(sheet.name()));
    }
    SortedMap<Integer, String> columns = columns(sheet, names);
    List<Row> data = sheet.rows().stream().filter(row -> row.number() > names.number()).toList();
    unseen(sheet, names, data);
    List<Cohort.Filed> nominees = new ArrayList<>();
    for (Row row : data) {
      Cohort.Filed filed = rows.read(row, columns, column -> place(sheet, row, column));
      if (filed != null) {
        nominees.add(filed);
      }
    }
    columns.values().removeIf(name -> name.startsWith(Results.PREFIX));
    return new Cohort.Sheet(sheet.name(), columns, List.copyOf(nominees));
  }

  private SortedMap<Integer, String> columns(PlainSheet sheet, Row names) {
    SortedMap<Integer, String> columns = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<Integer, Object> cell : names.cells().entrySet()) {
      String name = cell.getValue().toString().strip();
      if (name.isEmpty()) {
        continue;
      }
      Place place = place(sheet, names, cell.getKey());
      if (!name.startsWith(Results.PREFIX) && !name.equals(Field.NOTE) && !Paths.isFiled(name)) {
        unknown(name, place);
      } else if (!seen.add(name)) {
        problems.add(Code.NOMINEE_COLUMN, "twice", place, List.of(), Quote.of(name));
      }
      columns.put(cell.getKey(), name);
    }
    return columns;
  }

  private void unknown(String name, Place place) {
    Set<String> known = new TreeSet<>(Paths.filed());
    known.add(Field.NOTE);
    String meant = Suggestion.of(name, known);
    problems.add(
        Code.NOMINEE_COLUMN,
        meant == null ? "" : "near",
        place,
        List.of(),
        Quote.of(name),
        meant == null ? "" : Quote.of(meant));
  }

  /**
   * What a person does not see as it is read: hidden rows and columns, cells that look like one.
   */
  private void unseen(PlainSheet sheet, Row names, List<Row> data) {
    for (Row row : data) {
      if (row.hidden()) {
        problems.add(
            Code.NOMINEE_VALUE, "hidden", place(sheet, row, row.cells().firstKey()), List.of());
      }
    }
    Set<Integer> filled = new TreeSet<>();
    data.forEach(row -> filled.addAll(row.cells().keySet()));
    filled.stream()
        .filter(sheet.hiddenColumns()::get)
        .forEach(
            column ->
                problems.add(Code.NOMINEE_VALUE, "column", place(sheet, names, column), List.of()));
    for (PlainSheet.Area area : sheet.merged()) {
      if (area.lastRow() > names.number()) {
        Place place = Place.cell(file, sheet.name(), area.firstRow() - 1, area.column());
        problems.add(Code.NOMINEE_VALUE, "merged", place, List.of());
      }
    }
  }

  private Place whole(PlainSheet sheet) {
    return text ? Place.file(file) : Place.sheet(file, sheet.name());
  }

  private Place place(PlainSheet sheet, Row row, int column) {
    return text
        ? Place.line(file, row.number(), column + 1)
        : Place.cell(file, sheet.name(), row.number() - 1, column);
  }
}
