package id.paritrana.ruleset.drl;

import static java.util.Map.entry;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.drools.mvel.parser.ast.expr.BigDecimalLiteralExpr;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/**
 * Walks one expression. Each kind of node has its check; a kind without one is refused, so that
 * syntax nobody thought of is refused too.
 */
final class Expressions {
  private static final Map<Class<?>, BiConsumer<Expressions, Expression>> CHECKS =
      Map.ofEntries(
          entry(NullLiteralExpr.class, (all, e) -> {}),
          entry(BooleanLiteralExpr.class, (all, e) -> {}),
          entry(StringLiteralExpr.class, (all, e) -> {}),
          entry(IntegerLiteralExpr.class, Expressions::number),
          entry(LongLiteralExpr.class, Expressions::number),
          entry(DoubleLiteralExpr.class, Expressions::number),
          entry(BigDecimalLiteralExpr.class, Expressions::number),
          entry(EnclosedExpr.class, (all, e) -> all.check(((EnclosedExpr) e).getInner())),
          entry(UnaryExpr.class, Expressions::unary),
          entry(BinaryExpr.class, Expressions::binary),
          entry(HalfBinaryExpr.class, Expressions::half),
          entry(PointFreeExpr.class, Expressions::pointFree),
          entry(ConditionalExpr.class, Expressions::conditional),
          entry(NameExpr.class, Expressions::name),
          entry(DrlNameExpr.class, Expressions::name),
          entry(FieldAccessExpr.class, Expressions::field),
          entry(MethodCallExpr.class, Expressions::call),
          entry(ObjectCreationExpr.class, Expressions::creation));

  private static final Set<BinaryExpr.Operator> OPERATORS =
      EnumSet.of(
          BinaryExpr.Operator.AND,
          BinaryExpr.Operator.OR,
          BinaryExpr.Operator.EQUALS,
          BinaryExpr.Operator.NOT_EQUALS,
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.GREATER_EQUALS,
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.MINUS,
          BinaryExpr.Operator.MULTIPLY);

  private static final Set<String> WORDS = Set.of("in", "contains", "memberOf");

  /** A page of multiplications in one line is a way to stop the service. */
  private static final int MOST_PARTS = 400;

  /** No exponent: the digits of a figure must be there to be seen. */
  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?[LB]?");

  private final Piece piece;
  private final Names names;
  private final @Nullable Class<?> fact;
  private int parts;

  /**
   * @param fact what the condition is about, whose fields go by their bare names; none in a
   *     consequence
   */
  Expressions(Piece piece, Names names, @Nullable Class<?> fact) {
    this.piece = piece;
    this.names = names;
    this.fact = fact;
  }

  void check(Expression expression) {
    if (++parts > MOST_PARTS) {
      if (parts == MOST_PARTS + 1) {
        piece.forbid("long", expression);
      }
      return;
    }
    CHECKS
        .getOrDefault(expression.getClass(), (all, e) -> piece.forbid("expression", e))
        .accept(this, expression);
  }

  private void number(Expression e) {
    String written = ((LiteralStringValueExpr) e).getValue();
    if (!FIGURE.matcher(written).matches()) {
      piece.forbid("figure", e, written);
    }
  }

  private void unary(Expression e) {
    UnaryExpr unary = (UnaryExpr) e;
    if (unary.getOperator() != UnaryExpr.Operator.LOGICAL_COMPLEMENT
        && unary.getOperator() != UnaryExpr.Operator.MINUS) {
      piece.forbid("operator", e, unary.getOperator().asString());
    }
    check(unary.getExpression());
  }

  private void binary(Expression e) {
    BinaryExpr binary = (BinaryExpr) e;
    if (!OPERATORS.contains(binary.getOperator())) {
      piece.forbid("operator", e, binary.getOperator().asString());
    }
    check(binary.getLeft());
    check(binary.getRight());
  }

  /** The {@code < 10} of {@code value > 0 && < 10}. */
  private void half(Expression e) {
    HalfBinaryExpr half = (HalfBinaryExpr) e;
    if (!OPERATORS.contains(half.getOperator().toBinaryExprOperator())) {
      piece.forbid("operator", e, half.getOperator().asString());
    }
    check(half.getRight());
  }

  private void pointFree(Expression e) {
    PointFreeExpr words = (PointFreeExpr) e;
    if (!WORDS.contains(words.getOperator().asString()) || words.getArg1() != null) {
      piece.forbid("operator", e, words.getOperator().asString());
      return;
    }
    check(words.getLeft());
    words.getRight().forEach(this::check);
  }

  private void conditional(Expression e) {
    ConditionalExpr conditional = (ConditionalExpr) e;
    check(conditional.getCondition());
    check(conditional.getThenExpr());
    check(conditional.getElseExpr());
  }

  private void name(Expression e) {
    String name = ((NameExpr) e).getNameAsString();
    if (e instanceof DrlNameExpr drl && drl.getBackReferencesCount() > 0) {
      piece.forbid("expression", e);
    } else if (name.startsWith("$") && !names.bound(name)) {
      piece.forbid("variable", e, name);
    } else if (!name.startsWith("$") && !ownField(name)) {
      piece.forbid("name", e, name);
    }
  }

  private void field(Expression e) {
    FieldAccessExpr field = (FieldAccessExpr) e;
    String name = field.getNameAsString();
    Class<?> type = names.type(field.getScope());
    if (type != null && Vocabulary.constant(type, name)) {
      return;
    }
    if (type != null
        || fact == null
        || !Vocabulary.field(name)
        || field.getTypeArguments().isPresent()) {
      piece.forbid("name", e, name);
      return;
    }
    check(field.getScope());
  }

  private void call(Expression e) {
    MethodCallExpr call = (MethodCallExpr) e;
    String name = call.getNameAsString();
    int arguments = call.getArguments().size();
    Expression scope = call.getScope().orElse(null);
    Class<?> type = names.type(scope);
    boolean allowed =
        type != null
            ? Vocabulary.function(type, name, arguments)
            : scope == null ? arguments == 0 && ownField(name) : Vocabulary.method(name, arguments);
    if (!allowed || call.getTypeArguments().isPresent()) {
      piece.forbid("call", e, name);
      return;
    }
    if (type == null && scope != null) {
      check(scope);
    }
    call.getArguments().forEach(this::check);
  }

  private void creation(Expression e) {
    ObjectCreationExpr creation = (ObjectCreationExpr) e;
    String name = creation.getType().getNameWithScope();
    if (!made(creation, names.type(name))) {
      piece.forbid("creation", e, name);
      return;
    }
    creation.getArguments().forEach(this::check);
  }

  private static boolean made(ObjectCreationExpr creation, @Nullable Class<?> type) {
    NodeList<Expression> arguments = creation.getArguments();
    Optional<NodeList<com.github.javaparser.ast.type.Type>> typed =
        creation.getType().getTypeArguments();
    if (type == null
        || creation.getScope().isPresent()
        || creation.getAnonymousClassBody().isPresent()
        || typed.isPresent() && !typed.get().isEmpty()) {
      return false;
    }
    if (type == BigDecimal.class) {
      return arguments.size() == 1
          && arguments.get(0) instanceof StringLiteralExpr figure
          && FIGURE.matcher(figure.getValue()).matches();
    }
    return type == ArrayList.class ? arguments.size() == 1 : Vocabulary.inserted(type);
  }

  private boolean ownField(String name) {
    return fact != null && Vocabulary.fields(fact).contains(name);
  }
}
