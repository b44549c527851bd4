package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Says;
import id.paritrana.decision.finding.Finding;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table row ready to become a rule.
 *
 * @param saying makes its finding from the facts it matched
 */
record Row(Table table, Table.Row row, RuleSource source, Function<List<?>, Finding> saying) {
  private static final Map<String, BiConsumer<Says, String>> SLOTS =
      Map.ofEntries(
          Map.entry("category", Says::category),
          Map.entry("group", Says::group),
          Map.entry("scale", Says::scale),
          Map.entry("riskGroup", Says::riskGroup),
          Map.entry("programme", Says::programme),
          Map.entry("rate", Says::rate),
          Map.entry("ceiling", Says::ceiling),
          Map.entry("over", Says::over),
          Map.entry("upTo", Says::upTo),
          Map.entry("target", Says::target),
          Map.entry("document", Says::document),
          Map.entry("rank", Says::rank),
          Map.entry("gate", Says::gate),
          Map.entry("severity", Says::severity),
          Map.entry("aspect", Says::aspect),
          Map.entry("points", Says::points),
          Map.entry("weight", Says::weight),
          Map.entry("maximum", Says::maximum),
          Map.entry("award", Says::award),
          Map.entry("zone", Says::zone),
          Map.entry("winners", Says::winners),
          Map.entry("sentUp", Says::sentUp),
          Map.entry("minimum", Says::minimum),
          Map.entry("place", Says::place),
          Map.entry("by", Says::by),
          Map.entry("ranks", Says::ranks));

  /** Throws IllegalArgumentException when the row's results together mean nothing. */
  static Row of(Table table, Table.Row row) {
    Says says = new Says();
    row.results().forEach((slot, content) -> slot(slot).accept(says, plain(content)));
    RuleRef ref =
        new RuleRef(
            row.id(),
            table.file(),
            table.sheet(),
            row.number(),
            row.cell(),
            row.basis(),
            conditions(row),
            null);
    return new Row(
        table, row, new RuleSource(ref, table.hitPolicy(), table), says.saying(bound(row)));
  }

  private static BiConsumer<Says, String> slot(String name) {
    return Objects.requireNonNull(SLOTS.get(name));
  }

  String id() {
    return row.id();
  }

  Phase phase() {
    return Phase.of(row.results().keySet());
  }

  List<CellTest> tests(int pattern) {
    return row.tests().stream().filter(t -> t.pattern() == pattern).toList();
  }

  private static Map<String, String> conditions(Table.Row row) {
    Map<String, String> conditions = new LinkedHashMap<>();
    row.tests().forEach(test -> conditions.put(test.cell(), test.text()));
    return Collections.unmodifiableMap(conditions);
  }

  private static String bound(Table.Row row) {
    return row.tests().stream()
        .filter(CellTest::ordering)
        .map(t -> t.op().negated().sign() + " " + t.bound().toPlainString())
        .collect(Collectors.joining(" or "));
  }

  private static String plain(Object content) {
    return content instanceof BigDecimal number ? number.toPlainString() : content.toString();
  }
}
