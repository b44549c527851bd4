package id.paritrana.ruleset.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import id.paritrana.decision.fact.HandedIn;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code when} and {@code then}: patterns of facts, {@code not}, {@code
 * exists}, and {@code accumulate} with a listed function.
 */
final class Conditions {
  private static final int MOST_PATTERNS = 12;

  /** Two lists as long as a dossier may have them, and a handful. */
  static final long MOST_COMBINATIONS = 2_500_000;

  private final Report report;
  private final Names names;
  private int patterns;
  private long combinations = 1;

  Conditions(Report report, Names names) {
    this.report = report;
    this.names = names;
  }

  void check(BaseDescr descr) {
    Class<?> kind = descr.getClass();
    if (kind == AndDescr.class || kind == NotDescr.class || kind == ExistsDescr.class) {
      ((ConditionalElementDescr) descr).getDescrs().forEach(child -> check((BaseDescr) child));
    } else if (kind == PatternDescr.class) {
      pattern((PatternDescr) descr);
    } else {
      report.forbid("condition", descr.getStartCharacter());
    }
  }

  private void pattern(PatternDescr pattern) {
    int at = pattern.getStartCharacter();
    if (++patterns == MOST_PATTERNS + 1) {
      report.forbid("patterns", at, String.valueOf(MOST_PATTERNS));
    }
    if (pattern.isQuery()
        || pattern.isUnification()
        || !pattern.getBehaviors().isEmpty()
        || !pattern.getAnnotationNames().isEmpty()) {
      report.forbid("condition", at);
      return;
    }
    if (pattern.getSource() != null) {
      accumulate(pattern);
      return;
    }
    String type = String.valueOf(pattern.getObjectType());
    Class<?> fact = names.type(type);
    if (fact == null || !Vocabulary.matched(fact)) {
      report.forbid("pattern", at, type);
      return;
    }
    combine(fact, at);
    constraints(pattern, fact);
    bind(pattern.getIdentifier(), at);
  }

  /**
   * Facts are joined before anything fires, and nothing can stop a join; so no rule may have more
   * to join than can be joined at once, whatever its conditions leave of it.
   */
  private void combine(Class<?> fact, int at) {
    boolean before = combinations > MOST_COMBINATIONS;
    combinations = Math.min(combinations * Vocabulary.most(fact), Integer.MAX_VALUE);
    if (!before && combinations > MOST_COMBINATIONS) {
      report.forbid("combinations", at, String.valueOf(MOST_COMBINATIONS));
    }
  }

  private void accumulate(PatternDescr pattern) {
    int at = pattern.getStartCharacter();
    if (pattern.getSource().getClass() != AccumulateDescr.class
        || !"Object".equals(pattern.getObjectType())
        || pattern.getIdentifier() != null) {
      report.forbid("condition", at);
      return;
    }
    AccumulateDescr accumulate = (AccumulateDescr) pattern.getSource();
    if (accumulate.getFunctions() == null || accumulate.getInitCode() != null) {
      report.forbid("accumulate", at, "init");
      return;
    }
    check(accumulate.getInput());
    for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
      if (!Vocabulary.ACCUMULATED.contains(function.getFunction())
          || function.getParams().length != 1
          || function.isUnification()) {
        report.forbid("accumulate", at, function.getFunction());
        continue;
      }
      expression(function.getParams()[0], at, Object.class);
      bind(function.getBind(), at);
    }
    constraints(pattern, Object.class);
  }

  private void constraints(PatternDescr pattern, Class<?> fact) {
    for (BaseDescr constraint : List.copyOf(pattern.getConstraint().getDescrs())) {
      int at = constraint.getStartCharacter();
      if (constraint instanceof ExprConstraintDescr written
          && written.getType() == ExprConstraintDescr.Type.NAMED) {
        expression(written.getExpression(), at, fact);
      } else {
        report.forbid("condition", at);
      }
    }
  }

  private void expression(String text, int at, Class<?> fact) {
    Piece piece = new Piece(report, text, at, 0);
    try {
      // Drools' own way of reading it, so that both see the same tree.
      DrlxExpression parsed = DrlxParseUtil.parseExpression(text);
      new Expressions(piece, names, fact).check(parsed.getExpr());
      SimpleName bound = parsed.getBind();
      bind(bound == null ? null : bound.asString(), at);
      if (bound != null
          && fact == HandedIn.class
          && parsed.getExpr() instanceof NameExpr field
          && field.getNameAsString().equals("indicator")) {
        names.bindHandedIn(bound.asString());
      }
    } catch (ParseProblemException e) {
      e.getProblems().stream().limit(1).forEach(piece::unreadable);
    }
  }

  private void bind(@Nullable String variable, int at) {
    if (variable == null) {
      return;
    }
    if (!Names.variable(variable) || names.bound(variable)) {
      report.forbid("dollar", at, variable);
    }
    names.bind(variable);
  }
}
