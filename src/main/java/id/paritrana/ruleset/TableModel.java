package id.paritrana.ruleset;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.or;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import id.paritrana.decision.finding.Finding;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Drools;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;

/**
 * Makes one Drools rule of each table row, through the canonical model: literals are captured as
 * values, so no cell is ever compiled. Equal tests carry equal keys, by which Drools shares their
 * nodes.
 */
final class TableModel {
  static final String PACKAGE = "id.paritrana.criteria";
  private static final int FIRST_SCOPE_INDEX = 100;

  /** A test with a key, so that equal tests share one node. */
  private record Keyed<F>(String key, Predicate1<F> test)
      implements Predicate1<F>, HashedExpression {
    @Override
    public boolean test(F fact) throws Exception {
      return test.test(fact);
    }

    @Override
    public String getExpressionHash() {
      return key;
    }
  }

  private final CellKeys cells = new CellKeys();
  private final Set<Class<?>> matched;
  private final List<String> fields = new ArrayList<>();

  /**
   * @param matched whether some DRL rule matches on a type; tables match on no finding
   */
  TableModel(Predicate<Class<?>> matched) {
    this.matched =
        Arrays.stream(Finding.class.getPermittedSubclasses())
            .filter(matched)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The rows must come in the order in which they should fire within their phase. */
  Model of(List<Row> rows) {
    for (Row row : rows) {
      for (int p = 0; p < row.table().patterns().size(); p++) {
        if (onIndicator(row, p)) {
          cells.add(row.tests(p));
        }
      }
    }
    cells.settle();
    ModelImpl model = new ModelImpl();
    int[] next = new int[Phase.values().length];
    for (Row row : rows) {
      Phase phase = row.phase();
      model.addRule(of(row, phase.salience(next[phase.ordinal()]++)));
    }
    return model;
  }

  private static boolean onIndicator(Row row, int pattern) {
    return row.table().patterns().get(pattern).equals("Indicator") && !row.tests(pattern).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private Rule of(Row row, int salience) {
    List<RuleItemBuilder<?>> parts = new ArrayList<>();
    List<Variable<Object>> matched = new ArrayList<>();
    for (int p = 0; p < row.table().patterns().size(); p++) {
      List<CellTest> tests = row.tests(p);
      if (!tests.isEmpty()) {
        FactModel.FactType<Object> type = FactModel.named(row.table().patterns().get(p));
        Variable<Object> variable = declarationOf(type.type(), "$" + p);
        parts.add(
            onIndicator(row, p)
                ? byCell(type, variable, tests)
                : constrained(type, pattern(variable), tests));
        matched.add(variable);
      }
    }
    parts.add(consequence(matched, row.saying()));
    return rule(PACKAGE, row.id())
        .metadata(Trace.SOURCE, row.source())
        .attribute(Rule.Attribute.SALIENCE, salience)
        .build(parts.toArray(RuleItemBuilder[]::new));
  }

  private RuleItemBuilder<?> consequence(
      List<Variable<Object>> facts, Function<List<?>, Finding> saying) {
    if (facts.size() == 1) {
      return on(facts.get(0))
          .execute((Drools drools, Object a) -> say(drools, saying.apply(List.of(a))));
    }
    return on(facts.get(0), facts.get(1))
        .execute((Drools drools, Object a, Object b) -> say(drools, saying.apply(List.of(a, b))));
  }

  /**
   * A finding that no rule matches on need not become a fact: inserting it is a fifth of what a row
   * that fires costs.
   */
  private void say(Drools drools, Finding finding) {
    if (matched.contains(finding.getClass())) {
      drools.insert(finding);
    } else {
      drools.getChannel(Trace.CHANNEL).send(finding);
    }
  }

  @SuppressWarnings("unchecked")
  private <F> RuleItemBuilder<?> byCell(
      FactModel.FactType<F> type, Variable<F> variable, List<CellTest> tests) {
    CellKeys.Place place = cells.place(tests);
    if (place == null) {
      return constrained(type, pattern(variable), tests);
    }
    Function1<F, String> key = (Function1<F, String>) (Function1<?, String>) place.key();
    List<PatternDef<F>> branches = new ArrayList<>();
    for (String cell : place.keys()) {
      PatternDef<F> found =
          pattern(variable)
              .expr(
                  cell,
                  new Keyed<F>(cell, fact -> cell.equals(key.apply(fact))),
                  alphaIndexedBy(
                      String.class,
                      ConstraintType.EQUAL,
                      FIRST_SCOPE_INDEX + place.scope().ordinal(),
                      key,
                      cell),
                  reactOn("value"));
      branches.add(constrained(type, found, place.rest()));
    }
    ViewItemBuilder<?>[] others =
        branches.subList(1, branches.size()).toArray(ViewItemBuilder[]::new);
    return others.length == 0 ? branches.get(0) : or(branches.get(0), others);
  }

  @SuppressWarnings("unchecked")
  private <F> PatternDef<F> constrained(
      FactModel.FactType<F> type, PatternDef<F> found, List<CellTest> tests) {
    PatternDef<F> constrained = found;
    for (CellTest test : tests) {
      FactModel.Field<F> field = type.field(test.field());
      Keyed<F> keyed = new Keyed<>(test.text(), fact -> test.holds(field.read().apply(fact)));
      if (test.op() == Op.EQUAL && test.values().get(0) instanceof String code) {
        Function1<F, String> read = (Function1<F, String>) (Function1<F, ?>) field.read();
        constrained =
            constrained.expr(
                test.text(),
                keyed,
                alphaIndexedBy(
                    String.class, ConstraintType.EQUAL, index(type, test.field()), read, code),
                reactOn(test.field()));
      } else {
        constrained = constrained.expr(test.text(), keyed, reactOn(test.field()));
      }
    }
    return constrained;
  }

  private int index(FactModel.FactType<?> type, String field) {
    String name = type.type().getSimpleName() + "." + field;
    if (!fields.contains(name)) {
      fields.add(name);
    }
    return fields.indexOf(name);
  }
}
