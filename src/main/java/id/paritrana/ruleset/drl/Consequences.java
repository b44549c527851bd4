package id.paritrana.ruleset.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;

/**
 * What comes after {@code then}: variables of its own, and the insertion of facts and findings made
 * on the spot. No other statement, so no loop, no change of a fact, no call for its side effect.
 */
final class Consequences {
  private final Piece piece;
  private final Names names;
  private final Expressions expressions;

  Consequences(Piece piece, Names names) {
    this.piece = piece;
    this.names = names;
    this.expressions = new Expressions(piece, names, null);
  }

  void check() {
    try {
      // Drools' own way of reading it, so that both see the same tree.
      DrlxParseUtil.parseBlock(piece.text()).getStatements().forEach(this::statement);
    } catch (ParseProblemException e) {
      e.getProblems().stream().limit(1).forEach(piece::unreadable);
    }
  }

  private void statement(Statement statement) {
    if (statement.getClass() == ExpressionStmt.class) {
      Expression expression = ((ExpressionStmt) statement).getExpression();
      if (expression.getClass() == VariableDeclarationExpr.class) {
        ((VariableDeclarationExpr) expression).getVariables().forEach(this::local);
        return;
      }
      if (expression instanceof MethodCallExpr call && insertion(call)) {
        expressions.check(call.getArgument(0));
        return;
      }
    }
    piece.forbid("statement", statement);
  }

  private void local(VariableDeclarator variable) {
    String name = variable.getNameAsString();
    String type = variable.getType().asString();
    if (!Vocabulary.LOCALS.contains(type) || variable.getInitializer().isEmpty()) {
      piece.forbid("local", variable, type);
      return;
    }
    if (!Names.variable(name) || names.bound(name)) {
      piece.forbid("dollar", variable, name);
      return;
    }
    expressions.check(variable.getInitializer().get());
    names.bind(name);
  }

  /** {@code insert} of something new: a given fact cannot be inserted again. */
  private boolean insertion(MethodCallExpr call) {
    if (!call.getNameAsString().equals("insert")
        || call.getScope().isPresent()
        || call.getTypeArguments().isPresent()
        || call.getArguments().size() != 1) {
      return false;
    }
    Expression made = call.getArgument(0);
    Class<?> type =
        made instanceof ObjectCreationExpr creation
            ? names.type(creation.getType().getNameWithScope())
            : made instanceof MethodCallExpr function
                ? names.type(function.getScope().orElse(null))
                : null;
    return type != null && Vocabulary.inserted(type);
  }
}
