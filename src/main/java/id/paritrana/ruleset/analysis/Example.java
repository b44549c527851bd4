package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One case of a box.
 *
 * @param values for each axis a String, a BigDecimal, or null where the value is absent
 */
record Example(List<Axis> axes, List<@Nullable Object> values) {
  private static final Text ABSENT = new Text("(absent)", "(kosong)");
  private static final Text OTHER = new Text("(any other code)", "(kode lain)");
  private static final Text FACT = new Text("fact ", "fakta ");

  static Example of(Space space, Box box) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int a = 0; a < space.axes().size(); a++) {
      values.add(space.axes().get(a).example(box.part(a)));
    }
    return new Example(space.axes(), values);
  }

  /**
   * {@code kind = REGENCY_CITY, value = 0.45}; a second fact of the same case after a semicolon.
   */
  Text text() {
    return new Text(text(Text::en), text(Text::id));
  }

  private String text(Function<Text, String> language) {
    StringBuilder text = new StringBuilder();
    int pattern = 0;
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      if (axis.pattern() != pattern) {
        pattern = axis.pattern();
        text.append("; ").append(language.apply(FACT)).append(pattern + 1).append(": ");
      } else if (a > 0) {
        text.append(", ");
      }
      text.append(axis.field()).append(" = ").append(value(values.get(a), language));
    }
    return "`" + text + "`";
  }

  private static String value(@Nullable Object value, Function<Text, String> language) {
    if (value == null) {
      return language.apply(ABSENT);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value.equals(CodeAxis.OTHER) ? language.apply(OTHER) : Quote.of(value).replace("`", "");
  }
}
