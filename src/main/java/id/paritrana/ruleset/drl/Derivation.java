package id.paritrana.ruleset.drl;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import id.paritrana.decision.fact.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Which indicator a rule may derive: the one it is named for, or one of the family that a name with
 * a star stands for. A dossier may not hand in what rules derive, and that is known by these names.
 */
final class Derivation {
  private final String name;
  private final Names names;

  Derivation(String rule, Names names) {
    this.name = rule.replaceAll(" \\(.*", "");
    this.names = names;
  }

  /** The code of an indicator that is not the rule's to derive; none when all is well. */
  @Nullable Expression strange(Expression made) {
    Expression code = code(made);
    return code == null || own(code) ? null : code;
  }

  private @Nullable Expression code(Expression made) {
    String type =
        made instanceof ObjectCreationExpr creation
            ? creation.getType().getNameWithScope()
            : made instanceof MethodCallExpr call
                ? String.valueOf(call.getScope().orElse(null))
                : "";
    boolean coded = names.type(type) == Indicator.class;
    return coded && arguments(made) > 1 ? argument(made) : null;
  }

  private static int arguments(Expression made) {
    return made instanceof ObjectCreationExpr creation
        ? creation.getArguments().size()
        : ((MethodCallExpr) made).getArguments().size();
  }

  private static Expression argument(Expression made) {
    return made instanceof ObjectCreationExpr creation
        ? creation.getArgument(1)
        : ((MethodCallExpr) made).getArgument(1);
  }

  private boolean own(Expression code) {
    if (code instanceof StringLiteralExpr text) {
      return family() ? begun(text) : text.getValue().equals(name);
    }
    if (code instanceof NameExpr variable) {
      return names.handedIn(variable.getNameAsString());
    }
    Expression first = code;
    while (first instanceof BinaryExpr joined && joined.getOperator() == BinaryExpr.Operator.PLUS) {
      first = joined.getLeft();
    }
    return family() && first instanceof StringLiteralExpr text && begun(text);
  }

  private boolean family() {
    return name.endsWith("*");
  }

  private boolean begun(StringLiteralExpr text) {
    return text.getValue().startsWith(name.substring(0, name.length() - 1));
  }
}
