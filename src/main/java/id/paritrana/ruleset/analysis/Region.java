package id.paritrana.ruleset.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases that one box may not hold: boxes that share none and are not empty. */
record Region(List<Box> boxes) {
  static Region of(Box box) {
    return new Region(box.empty() ? List.of() : List.of(box));
  }

  /** All the cases of these boxes, each once, in as few boxes as joining two by two gives. */
  static Region union(List<Box> boxes) {
    List<Box> apart = new ArrayList<>();
    for (Box box : boxes) {
      apart.addAll(Region.of(box).without(apart).boxes);
    }
    return new Region(apart).joined();
  }

  boolean empty() {
    return boxes.isEmpty();
  }

  /** Some of the cases; there must be any. */
  Box first() {
    return boxes.get(0);
  }

  boolean meets(Box box) {
    return boxes.stream().anyMatch(box::meets);
  }

  boolean within(Box box) {
    return boxes.stream().allMatch(box::contains);
  }

  /** The cases that lie in the box too. */
  Region common(Box box) {
    return new Region(boxes.stream().filter(box::meets).map(box::common).toList());
  }

  /** What is left without the cases of some boxes. */
  Region without(List<Box> takers) {
    return new Region(
        Leftover.of(this, takers, Integer.MAX_VALUE, Budget.of(Long.MAX_VALUE)).pieces());
  }

  /** Joins boxes that differ in one field only, until none do. */
  Region joined() {
    List<Box> joined = new ArrayList<>();
    for (Box box : boxes) {
      Box grown = box;
      for (int i = 0; i < joined.size(); i++) {
        Box both = joined(joined.get(i), grown);
        if (both != null) {
          joined.remove(i);
          grown = both;
          i = -1;
        }
      }
      joined.add(grown);
    }
    return new Region(List.copyOf(joined));
  }

  private static @Nullable Box joined(Box one, Box other) {
    int differs = -1;
    for (int a = 0; a < one.parts().size(); a++) {
      if (!one.part(a).equals(other.part(a))) {
        if (differs >= 0) {
          return null;
        }
        differs = a;
      }
    }
    Part part = differs < 0 ? null : one.part(differs).joined(other.part(differs));
    return part == null ? null : one.with(differs, part);
  }
}
