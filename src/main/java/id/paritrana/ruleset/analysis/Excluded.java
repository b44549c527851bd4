package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why no case is as a row asks although each of its cells could be met.
 *
 * @param axes fields whose tests are enough for that, and none of them too many
 */
record Excluded(Space space, Entry entry, List<Integer> axes) {
  static Excluded of(Space space, Entry entry) {
    List<Integer> needed =
        new ArrayList<>(IntStream.range(0, space.axes().size()).boxed().toList());
    for (int axis = space.axes().size() - 1; axis >= 0; axis--) {
      List<Integer> fewer = new ArrayList<>(needed);
      fewer.remove(Integer.valueOf(axis));
      if (asked(space, entry, fewer).empty()) {
        needed = fewer;
      }
    }
    return new Excluded(space, entry, List.copyOf(needed));
  }

  private static Region asked(Space space, Entry entry, List<Integer> axes) {
    Region asked = space.possible();
    for (int axis : axes) {
      asked = asked.common(space.all().with(axis, entry.box().part(axis)));
    }
    return asked;
  }

  /** The axes but the one that can be explained by them, and that one last. */
  List<Integer> explaining() {
    List<Integer> ordered = new ArrayList<>(axes);
    Integer last =
        axes.stream()
            .filter(axis -> space.axes().get(axis) instanceof CodeAxis)
            .reduce((one, other) -> other)
            .orElse(null);
    if (last != null) {
      ordered.remove(last);
      ordered.add(last);
    }
    return ordered;
  }

  /**
   * What the last of the fields holds where the others are as asked: {@code is always empty}; none
   * where that is not told in a few words.
   */
  @Nullable Text left() {
    List<Integer> order = explaining();
    int last = order.get(order.size() - 1);
    long facts = order.stream().map(a -> space.axes().get(a).pattern()).distinct().count();
    if (order.size() == 1 || facts > 1 || !(space.axes().get(last) instanceof CodeAxis axis)) {
      return null;
    }
    Region rest = asked(space, entry, order.subList(0, order.size() - 1));
    Part.Choice held =
        rest.boxes().stream()
            .map(box -> (Part.Choice) box.part(last))
            .reduce(Part.Choice::joined)
            .orElseThrow();
    List<String> codes = axis.codes(held).stream().map(Quote::of).toList();
    String listed = String.join(", ", codes);
    boolean absent = axis.absent(held);
    if (held.meets(axis.unnamed())) {
      return null;
    }
    if (codes.isEmpty()) {
      return absent ? new Text("is always empty", "selalu kosong") : null;
    }
    return codes.size() == 1 && !absent
        ? new Text("is always " + listed, "selalu " + listed)
        : new Text(
            "can only be " + listed + (absent ? " or empty" : ""),
            "hanya dapat berisi " + listed + (absent ? " atau kosong" : ""));
  }
}
