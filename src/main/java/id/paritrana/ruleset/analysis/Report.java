package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says findings as problems: the cell, the other cells, the rows by name, and an example. */
final class Report {
  /** Most rows that one sentence names. */
  private static final int NAMED = 8;

  private static final String PLACE = "place";
  private static final Text AND = new Text(" and ", " dan ");

  private final Space space;
  private final Cells cells;
  private final Problems problems;

  Report(Space space, Problems problems) {
    this.space = space;
    this.cells = new Cells(space);
    this.problems = problems;
  }

  void add(Findings findings) {
    findings.found().forEach(this::add);
    findings.more().forEach(kind -> undecided("more", List.of(), kind, Findings.MOST));
    for (Findings.Open open : findings.open()) {
      undecided(
          open.kind().name().toLowerCase(Locale.ROOT),
          open.rows(),
          names(open.rows()),
          open.rows().size());
    }
  }

  private void undecided(String variant, List<Entry> rows, Object... words) {
    List<Place> related = rows.stream().limit(NAMED).map(cells::row).toList();
    problems.add(Code.UNDECIDED, variant, cells.sheet(), related, words);
  }

  private void add(Finding finding) {
    switch (finding.code()) {
      case UNREACHABLE -> unreachable(finding);
      case OVERLAP -> overlap(finding);
      case CONTRADICTION -> contradiction(finding);
      case SHADOWED -> shadowed(finding);
      case GAP -> gap(finding);
      default -> pair(finding);
    }
  }

  private void unreachable(Finding finding) {
    Entry row = finding.rows().get(0);
    if (finding.axis() < 0) {
      excluded(Excluded.of(space, row));
      return;
    }
    Axis axis = space.axes().get(finding.axis());
    List<CellTest> tests = cells.tests(row, finding.axis());
    List<Place> places = tests.stream().map(test -> cells.of(test.cell())).toList();
    Text conditions = listed(tests.stream().map(Report::condition).toList());
    problems.add(
        Code.UNREACHABLE,
        "",
        places.get(places.size() - 1),
        places.subList(0, places.size() - 1),
        name(row),
        axis.field(),
        conditions,
        axis.values());
  }

  private void excluded(Excluded excluded) {
    Entry row = excluded.entry();
    List<Integer> axes = excluded.explaining();
    List<Place> places = axes.stream().map(axis -> cells.test(axis, true, row)).toList();
    int last = axes.size() - 1;
    Text left = excluded.left();
    problems.add(
        Code.UNREACHABLE,
        left == null ? "together" : "excluded",
        places.get(last),
        places.subList(0, last),
        name(row),
        conditions(row, left == null ? axes : axes.subList(0, last)),
        space.axes().get(axes.get(last)).field(),
        left == null ? "" : left,
        conditions(row, axes.subList(last, axes.size())));
  }

  private Text conditions(Entry row, List<Integer> axes) {
    return listed(
        axes.stream()
            .flatMap(axis -> cells.tests(row, axis).stream())
            .map(Report::condition)
            .toList());
  }

  private void overlap(Finding finding) {
    Entry row = finding.rows().get(0);
    Entry above = finding.rows().get(1);
    int axis = finding.axis();
    boolean starts = row.box().part(axis).first() >= above.box().part(axis).first();
    boolean same = Sameness.same(row, above);
    problems.add(
        Code.OVERLAP,
        same ? "same" : Sameness.known(row, above) ? "" : "unknown",
        cells.test(axis, starts, row),
        List.of(cells.test(axis, !starts, above)),
        name(above),
        name(row),
        example(finding.cases()));
  }

  private void contradiction(Finding finding) {
    Entry row = finding.rows().get(0);
    Entry above = finding.rows().get(1);
    if (space.table().hitPolicy() != HitPolicy.COLLECT) {
      unlike("", cells.result(row, above), cells.result(above, row), finding, "");
    } else if (row.row().results().get(PLACE) instanceof BigDecimal place) {
      String number = Quote.of(place.stripTrailingZeros().toPlainString());
      unlike(PLACE, cells.result(row, PLACE), cells.result(above, PLACE), finding, number);
    } else {
      String gate = Quote.of(String.valueOf(row.row().results().get("gate")));
      unlike("gate", cells.result(row, above), cells.result(above, row), finding, gate);
    }
  }

  private void unlike(String variant, Place place, Place other, Finding finding, String what) {
    problems.add(
        finding.code(),
        variant,
        place,
        List.of(other),
        name(finding.rows().get(1)),
        name(finding.rows().get(0)),
        example(finding.cases()),
        what);
  }

  private void shadowed(Finding finding) {
    Entry row = finding.rows().get(0);
    List<Entry> above = finding.rows().subList(1, finding.rows().size());
    boolean list = space.table().hitPolicy() == HitPolicy.COLLECT;
    problems.add(
        Code.SHADOWED,
        list ? "list" : above.size() == 1 ? "" : "several",
        cells.row(row),
        above.stream().map(cells::row).toList(),
        name(row),
        names(above),
        example(finding.cases()),
        name(above.get(0)));
  }

  private void gap(Finding finding) {
    List<Entry> rows = finding.rows();
    Text example = example(finding.cases());
    if (rows.isEmpty()) {
      problems.add(Code.GAP, "nothing", cells.sheet(), List.of(), example);
      return;
    }
    Entry near = rows.get(0);
    int axis = finding.axis();
    boolean ends = near.box().part(axis).first() < finding.cases().part(axis).first();
    List<Entry> next = rows.subList(1, rows.size());
    Place place = cells.test(axis, !ends, near);
    List<Place> related = next.stream().map(row -> cells.test(axis, ends, row)).toList();
    String condition = cells.test(near, axis, !ends).map(Report::condition).orElse("");
    if (space.table().complete()) {
      problems.add(Code.GAP, "complete", place, related, example, name(near), condition);
    } else {
      String begins = cells.test(next.get(0), axis, true).map(Report::condition).orElse("");
      problems.add(
          Code.GAP,
          mend(finding),
          place,
          related,
          example,
          name(near),
          condition,
          names(next),
          begins);
    }
  }

  /** Which of the rows beside a gap may grow into it without taking cases of a further row. */
  private String mend(Finding finding) {
    Entry below = finding.rows().get(0);
    List<Entry> above = finding.rows().subList(1, finding.rows().size());
    int axis = finding.axis();
    int from = ((Part.Span) below.box().part(axis)).to() + 1;
    int to = above.get(0).box().part(axis).first() - 1;
    Part hole = new Part.Span(from, to);
    boolean end = free(below, axis, hole);
    boolean begin = above.stream().allMatch(row -> free(row, axis, hole));
    return end ? (begin ? "" : "end") : begin ? "begin" : "row";
  }

  private boolean free(Entry row, int axis, Part hole) {
    Box grown = row.box().with(axis, hole);
    return space.table().hitPolicy() != HitPolicy.UNIQUE
        || space.entries().stream().noneMatch(other -> other.box().meets(grown));
  }

  /** DUPLICATE_ROW and MERGEABLE: a row and the other of the two. */
  private void pair(Finding finding) {
    Entry row = finding.rows().get(0);
    Entry other = finding.rows().get(1);
    int axis = finding.axis();
    Function<Entry, Place> place = axis < 0 ? cells::row : entry -> cells.test(axis, true, entry);
    problems.add(
        finding.code(),
        "",
        place.apply(row),
        List.of(place.apply(other)),
        name(other),
        name(row),
        example(finding.cases()),
        axis < 0 ? "" : space.axes().get(axis).field());
  }

  private Text example(Box cases) {
    return Example.of(space, cases).text();
  }

  private static String condition(CellTest test) {
    return Quote.of(test.text());
  }

  private static Text name(Entry entry) {
    String id = Quote.of(entry.row().id());
    int number = entry.row().number();
    if (entry.row().id().isEmpty()) {
      return new Text("row " + number, "baris " + number);
    }
    return new Text(id + " (row " + number + ")", id + " (baris " + number + ")");
  }

  private static Text names(List<Entry> rows) {
    String more = rows.size() > NAMED ? ", \u2026" : "";
    List<Text> names = rows.stream().limit(NAMED).map(Report::name).toList();
    return new Text(
        names.stream().map(Text::en).collect(Collectors.joining(", ")) + more,
        names.stream().map(Text::id).collect(Collectors.joining(", ")) + more);
  }

  private static Text listed(List<String> words) {
    return new Text(String.join(AND.en(), words), String.join(AND.id(), words));
  }
}
