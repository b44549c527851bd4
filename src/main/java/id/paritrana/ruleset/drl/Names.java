package id.paritrana.ruleset.drl;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names stand for inside one rule: imported types, and the variables bound so far. */
final class Names {
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9]{0,60}");

  private final Map<String, Class<?>> imports;
  private final Set<String> variables = new HashSet<>();
  private final Set<String> handedIn = new HashSet<>();

  Names(Map<String, Class<?>> imports) {
    this.imports = imports;
  }

  static boolean variable(String name) {
    return VARIABLE.matcher(name).matches();
  }

  void bind(String variable) {
    variables.add(variable);
  }

  /** Notes that a variable stands for the code of an indicator that the dossier handed in. */
  void bindHandedIn(String variable) {
    handedIn.add(variable);
  }

  boolean handedIn(String variable) {
    return handedIn.contains(variable);
  }

  boolean bound(String variable) {
    return variables.contains(variable);
  }

  /** The type of a simple name that was imported, or of a full name. */
  @Nullable Class<?> type(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return name.indexOf('.') < 0 ? imports.get(name) : Vocabulary.types().get(name);
  }

  /** The type an expression names, as the {@code Kind} of {@code Kind.ENTERPRISE} does. */
  @Nullable Class<?> type(@Nullable Expression expression) {
    return expression == null ? null : type(dotted(expression));
  }

  private static @Nullable String dotted(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (expression instanceof FieldAccessExpr field) {
      String scope = dotted(field.getScope());
      return scope == null ? null : scope + "." + field.getNameAsString();
    }
    return null;
  }
}
