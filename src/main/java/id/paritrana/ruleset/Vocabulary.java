package id.paritrana.ruleset;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Suggestion;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether rows speak of indicators, categories and groups that there are. */
final class Vocabulary {
  private final List<Line> lines;
  private final Unread unread;
  private final Problems problems;

  Vocabulary(List<Line> lines, Unread unread, Problems problems) {
    this.lines = lines;
    this.unread = unread;
    this.problems = problems;
  }

  /**
   * A code near to one that the rules derive is a slip; any other is a new indicator, which
   * dossiers must bring.
   */
  void indicators(Set<String> derived) {
    Set<String> whole = derived.stream().filter(d -> !d.endsWith("*")).collect(Collectors.toSet());
    Set<String> told = new TreeSet<>();
    for (Line line : lines) {
      for (CellTest test : line.tests("indicator")) {
        for (Object value : test.values()) {
          String code = value.toString();
          String near = Suggestion.of(code, whole);
          if (Ruleset.derives(derived, code)) {
            continue;
          } else if (near != null) {
            problems.add(Code.UNKNOWN_INDICATOR, line.place(test), Quote.of(code), Quote.of(near));
          } else if (!Bounds.INDICATOR.matcher(code).matches()) {
            problems.add(
                Code.UNKNOWN_INDICATOR, "shape", line.place(test), List.of(), Quote.of(code));
          } else if (told.add(code)) {
            problems.add(Code.NEW_INDICATOR, line.place(test), Quote.of(code));
          }
        }
      }
    }
  }

  /** What nominees are ordered by is an aspect that weighs something, or an indicator. */
  void compared(Set<String> derived) {
    if (unread.formulas() || unread.sheets()) {
      return;
    }
    Set<String> known =
        derived.stream()
            .filter(d -> !d.endsWith("*"))
            .collect(Collectors.toCollection(TreeSet::new));
    lines.stream()
        .filter(line -> line.gives("weight"))
        .forEach(line -> known.add(line.code("aspect")));
    for (Line line : lines) {
      if (line.gives("by") && !known.contains(line.code("by"))) {
        String by = line.code("by");
        String near = Suggestion.of(by, known);
        problems.add(
            Code.UNKNOWN_CODE,
            near == null ? "by" : "near",
            line.place("by"),
            List.of(),
            near == null
                ? new Object[] {Quote.of(by)}
                : new Object[] {Quote.of(by), Quote.of(Labels.of("by")), Quote.of(near)});
      }
    }
  }

  /** What one table asks for, another must give, where some table gives such a thing at all. */
  void given(String field) {
    if (lines.stream().noneMatch(line -> line.meant(field))) {
      return;
    }
    Map<String, Place> known = new TreeMap<>();
    lines.stream()
        .filter(line -> line.gives(field))
        .forEach(line -> known.putIfAbsent(line.code(field), line.place(field)));
    Map<String, List<Place>> asked = new LinkedHashMap<>();
    for (Line line : lines) {
      for (CellTest test : line.tests(field)) {
        test.values()
            .forEach(
                value ->
                    asked
                        .computeIfAbsent(value.toString(), v -> new ArrayList<>())
                        .add(line.place(test)));
      }
    }
    Set<String> unused = new TreeSet<>(known.keySet());
    unused.removeAll(asked.keySet());
    asked.forEach(
        (code, places) -> {
          if (!known.containsKey(code)) {
            unknown(field, code, places, known, unused);
          }
        });
  }

  private void unknown(
      String field, String code, List<Place> places, Map<String, Place> known, Set<String> unused) {
    String near = Suggestion.of(code, known.keySet());
    String slip = Suggestion.of(code, unused);
    Place giver = slip == null ? null : known.get(slip);
    if (slip != null && giver != null && places.size() > 1) {
      problems.add(
          Code.UNKNOWN_CODE,
          "given",
          giver,
          places,
          Quote.of(slip),
          Quote.of(code),
          places.size(),
          Quote.of(code));
    } else if (near != null) {
      for (Place place : places) {
        Object[] words = {Quote.of(code), Quote.of(Labels.of(field)), Quote.of(near)};
        problems.add(Code.UNKNOWN_CODE, "near", place, List.of(), words);
      }
    } else if (!unread.mayGive(
        field, line -> !line.gives(field) || line.code(field).equals(code))) {
      problems.add(
          Code.UNKNOWN_CODE,
          "",
          places.get(0),
          places.subList(1, places.size()),
          Quote.of(code),
          Quote.of(Labels.of(field)),
          String.join(", ", known.keySet()));
    }
  }
}
