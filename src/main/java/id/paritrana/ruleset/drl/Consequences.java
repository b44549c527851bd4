package id.paritrana.ruleset.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashSet;
import java.util.Set;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;

/**
 * What comes after {@code then}: variables of its own, and the insertion of facts and findings made
 * on the spot. No other statement, so no loop, no change of a fact, no call for its side effect.
 */
final class Consequences {
  /**
   * How often variables may be made of others in all: a figure that is squared, and its square
   * again, fills the memory before any limit of time is looked at.
   */
  private static final int MOST_LEANED = 16;

  private final Piece piece;
  private final Names names;
  private final Expressions expressions;
  private final Derivation derivation;
  private final Set<String> locals = new HashSet<>();
  private int leaned;

  Consequences(Piece piece, Names names, Derivation derivation) {
    this.piece = piece;
    this.derivation = derivation;
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
        Expression made = call.getArgument(0);
        expression(made);
        Expression strange = derivation.strange(made);
        if (strange != null) {
          piece.forbid("derived", strange, strange.toString());
        }
        return;
      }
    }
    piece.forbid("statement", statement);
  }

  private void expression(Expression expression) {
    expressions.check(expression);
    // A list is copied from a list; a number there would be a size to set memory aside for.
    expression.findAll(ObjectCreationExpr.class).stream()
        .filter(made -> made.getType().getNameAsString().equals("ArrayList"))
        .filter(made -> !copied(made.getArguments().get(0)))
        .forEach(made -> piece.forbid("creation", made, "ArrayList"));
  }

  private boolean copied(Expression list) {
    return list instanceof NameExpr name && !ofItsOwn(name)
        || list instanceof MethodCallExpr call && call.getNameAsString().equals("values");
  }

  private boolean ofItsOwn(NameExpr name) {
    return locals.contains(name.getNameAsString());
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
    Expression initializer = variable.getInitializer().get();
    leaned += initializer.findAll(NameExpr.class, this::ofItsOwn).size();
    if (leaned > MOST_LEANED) {
      piece.forbid("long", variable);
      return;
    }
    expression(initializer);
    names.bind(name);
    locals.add(name);
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
