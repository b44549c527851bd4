package id.paritrana.filing;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Suggestion;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.HandedIn;
import id.paritrana.filing.form.CellFault;
import id.paritrana.filing.form.Form;
import id.paritrana.filing.form.Leaves;
import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Numeral;
import id.paritrana.ruleset.table.PlainSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of nominees. No message repeats what a cell of text holds, since a person may be named
 * in it; figures, codes and ids are repeated.
 */
final class RowReader {
  private final DossierReader dossiers = new DossierReader();
  private final Ruleset ruleset;
  private final Problems problems;
  private final Map<String, Place> seen = new HashMap<>();
  private final Map<String, Paths.@Nullable Type> types = new HashMap<>();
  private int count;
  private int examples;

  RowReader(Ruleset ruleset, Problems problems) {
    this.ruleset = ruleset;
    this.problems = problems;
  }

  /** Rows read so far, sound or not, without the examples. */
  int count() {
    return count;
  }

  int examples() {
    return examples;
  }

  /**
   * The nominee of a row; none for an example, an empty row, or one with a problem.
   *
   * @param places the place of each column's cell in this row
   */
  Cohort.@Nullable Filed read(
      PlainSheet.Row row, SortedMap<Integer, String> columns, IntFunction<Place> places) {
    int before = problems.count();
    SortedMap<Integer, Object> kept = new TreeMap<>();
    Map<String, CaseTable.Cell> inputs = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, found) -> {
              Object value = found instanceof String text ? plain(text) : found;
              value = Percentage.wanted(columns.get(column), value);
              String path = columns.get(column);
              if (value.equals("")) {
                return;
              } else if (path == null) {
                problems.add(Code.NOMINEE_VALUE, "outside", places.apply(column), List.of());
              } else if (path.equals(Field.NOTE) || type(path) != null) {
                kept.put(column, value);
                inputs.put(path, new CaseTable.Cell(places.apply(column), value));
              }
            });
    CaseTable.Cell note = inputs.remove(Field.NOTE);
    if (note != null && note.value().equals(Field.EXAMPLE)) {
      examples++;
      return null;
    }
    if (inputs.isEmpty()) {
      return null;
    }
    count++;
    inputs.forEach(this::check);
    Place place = places.apply(kept.firstKey());
    if (problems.count() > before) {
      return null;
    }
    Form form = new Form(Leaves.of(Nothing.said(inputs), problems));
    try {
      Dossier dossier = dossiers.read(form.json());
      HandedIn.check(dossier, ruleset);
      String id = dossier.nominee().id();
      String province = Provinces.usual(dossier.nominee().province());
      String identity =
          String.join("\n", province, id, "" + dossier.assessmentYear(), dossier.stage().name());
      Place idPlace = form.place("/nominee/id");
      once(identity, id, idPlace == null ? place : idPlace);
      byte[] json = Answers.text(form.json()).getBytes(StandardCharsets.UTF_8);
      if (problems.count() > before) {
        return null;
      }
      return new Cohort.Filed(
          place,
          id,
          kept,
          identity,
          dossier.nominee().name(),
          employers(dossier, form, place),
          json);
    } catch (InvalidDossier invalid) {
      invalid.faults().forEach(fault -> fault(fault, form, columns, places, place));
      return null;
    }
  }

  private static Map<Place, String> employers(Dossier dossier, Form form, Place row) {
    Map<Place, String> employers = new LinkedHashMap<>();
    Interview interview = dossier.interview();
    List<Mark> marks = interview == null ? null : interview.marks();
    for (int i = 0; marks != null && i < marks.size(); i++) {
      String employer = marks.get(i).employer();
      if (employer != null) {
        Place place = form.place("/interview/marks/" + i + "/employer");
        employers.put(place == null ? row : place, employer);
      }
    }
    return employers;
  }

  private Paths.@Nullable Type type(String path) {
    return types.computeIfAbsent(path, Paths::type);
  }

  private void check(String path, CaseTable.Cell cell) {
    Paths.Type type = type(path);
    Object value = cell.value();
    Place place = cell.place();
    String percent = Percentage.of(path, value);
    if (value instanceof PlainSheet.Unfit unfit) {
      problems.add(Code.NOMINEE_VALUE, unfit.name().toLowerCase(Locale.ROOT), place, List.of());
    } else if (percent != null) {
      problems.add(Code.NOMINEE_VALUE, "percent", place, List.of(), Quote.of(percent));
    } else if (type == Paths.Type.TEXT && value instanceof BigDecimal number) {
      // A spreadsheet has dropped the zeros of 01 and 16.10 before anybody can ask.
      problems.add(Code.NOMINEE_VALUE, "code", place, List.of(), Quote.of(number.toPlainString()));
    } else if (type == Paths.Type.NUMBER
        && value instanceof String text
        && Numeral.of(text) instanceof Numeral.Two two) {
      Object[] words = {Quote.of(text), Quote.of(two.indonesian()), Quote.of(two.english())};
      problems.add(Code.NOMINEE_VALUE, "readings", place, List.of(), words);
    } else if (path.equals("nominee.province")
        && value instanceof String name
        && !Provinces.known(name)) {
      String meant = Suggestion.of(name, Provinces.NAMES);
      problems.add(
          Code.NOMINEE_VALUE,
          meant == null ? "place" : "province",
          place,
          List.of(),
          Quote.of(name),
          meant == null ? "" : Quote.of(meant));
    }
  }

  private void once(String identity, String id, Place place) {
    Place first = seen.putIfAbsent(identity, place);
    if (first != null) {
      Object[] words = {Quote.of(id), first.sheet() == null ? first : where(first)};
      problems.add(Code.NOMINEE_VALUE, "twice", place, List.of(first), words);
    }
  }

  private static String where(Place place) {
    return "[" + place.sheet() + "] " + place.spot();
  }

  /** At the cell with the fault; where it is empty, at the empty one. */
  private void fault(
      Fault fault,
      Form form,
      SortedMap<Integer, String> columns,
      IntFunction<Place> places,
      Place row) {
    Place place = form.place(fault.pointer());
    if (place == null && !fault.pointer().isEmpty()) {
      String path = form.path(fault.pointer());
      place =
          columns.entrySet().stream()
              .filter(column -> column.getValue().equals(path))
              .map(column -> places.apply(column.getKey()))
              .findFirst()
              .orElse(null);
    }
    CellFault said = CellFault.of(fault);
    problems.add(
        Code.NOMINEE_VALUE,
        "dossier",
        place == null ? row : place,
        List.of(),
        said.found(),
        said.advice());
  }

  /** Without spaces around it and with ordinary ones in it; web pages bring others along. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').strip();
  }
}
