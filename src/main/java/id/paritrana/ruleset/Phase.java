package id.paritrana.ruleset;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a rule has its turn. A decision runs through the phases in this order; inside a phase rules
 * fire by file, sheet and row. A table's phase follows from its result slots; a DRL rule names its
 * own with {@code @phase}.
 */
enum Phase {
  SIZE,
  SCALE,
  SUBJECT,
  CATEGORY,
  CANDIDATE,
  LAW,
  LEVY,
  RATE,
  INDICATOR,
  GATE,
  WEIGHT,
  POINTS,
  AWARD,
  FLAG;

  /** Most rules one phase can hold. */
  static final int ROOM = 1_000_000;

  /**
   * Drools' salience of the n-th rule of this phase: higher fires first, and no two rules share
   * one.
   */
  int salience(int index) {
    return (values().length - ordinal()) * ROOM - index;
  }

  static Phase of(Set<String> slots) {
    if (slots.contains("gate")) {
      return GATE;
    } else if (slots.contains("weight")) {
      return WEIGHT;
    } else if (slots.contains("points")) {
      return POINTS;
    } else if (slots.contains("award")) {
      return AWARD;
    } else if (slots.contains("rate") || slots.contains("ceiling")) {
      return RATE;
    } else if (slots.contains("category") || slots.contains("group")) {
      return CATEGORY;
    }
    return slots.contains("scale") ? SCALE : LAW;
  }

  static @Nullable Phase named(String name) {
    for (Phase phase : values()) {
      if (phase.name().equals(name)) {
        return phase;
      }
    }
    return null;
  }
}
