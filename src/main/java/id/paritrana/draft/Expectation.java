package id.paritrana.draft;

import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one cell expects of an answer.
 *
 * @param wanted a number, a text, a set or a list of codes; none where nothing is to be found
 */
record Expectation(Column column, @Nullable Object wanted, Place place) {
  static final String PREFIX = "expect ";

  /** What a cell holds; the order of a list matters, that of a set does not. */
  enum Form {
    NUMBER,
    CODE,
    SET,
    LIST
  }

  /** What can be expected. */
  enum Kind {
    OUTCOME(Topic.DOSSIER, Form.CODE),
    CATEGORY(Topic.DOSSIER, Form.CODE),
    SCORE(Topic.DOSSIER, Form.NUMBER),
    POINTS(Topic.DOSSIER, Form.NUMBER),
    ASPECT(Topic.DOSSIER, Form.NUMBER),
    INDICATOR(Topic.DOSSIER, Form.NUMBER),
    GATES(Topic.DOSSIER, Form.SET),
    FLAGS(Topic.DOSSIER, Form.SET),
    MISSING(Topic.DOSSIER, Form.SET),
    AWARDS(Topic.DOSSIER, Form.SET),
    WINNERS(Topic.COHORT, Form.NUMBER),
    SENT_UP(Topic.COHORT, Form.NUMBER),
    MINIMUM(Topic.COHORT, Form.NUMBER),
    TIE_BREAKS(Topic.COHORT, Form.LIST),
    RANK_AWARDS(Topic.COHORT, Form.SET),
    ZONE(Topic.ORIGIN, Form.CODE),
    RULES(null, Form.SET),
    NOT_RULES(null, Form.SET);

    private final @Nullable Topic topic;
    private final Form form;

    Kind(@Nullable Topic topic, Form form) {
      this.topic = topic;
      this.form = form;
    }

    /** What cases that expect it are about; none where it fits any. */
    @Nullable Topic topic() {
      return topic;
    }

    Form form() {
      return form;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the column names what it looks at: an indicator or an aspect. */
    private boolean named() {
      return this == POINTS || this == ASPECT || this == INDICATOR;
    }
  }

  /** A column of expectations: {@code expect points coverage.ratio}. */
  record Column(Kind kind, String code) {
    static @Nullable Column of(String name) {
      for (Kind kind : Kind.values()) {
        String start = PREFIX + kind.word();
        if (kind.named() ? name.matches(start + " [A-Za-z0-9_.]+") : name.equals(start)) {
          return new Column(kind, kind.named() ? name.substring(start.length() + 1) : "");
        }
      }
      return null;
    }

    /** The names of columns that need no code of their own. */
    static Set<String> names() {
      Set<String> names = new TreeSet<>();
      for (Kind kind : Kind.values()) {
        names.add(PREFIX + kind.word());
      }
      return names;
    }
  }

  boolean met(@Nullable Object found) {
    return switch (column.kind()) {
      case RULES -> codes(found).containsAll(codes(wanted));
      case NOT_RULES -> Collections.disjoint(codes(found), codes(wanted));
      default -> same(found);
    };
  }

  private boolean same(@Nullable Object found) {
    if (wanted instanceof BigDecimal number) {
      return found instanceof BigDecimal other && number.compareTo(other) == 0;
    }
    return wanted == null ? found == null : wanted.equals(found);
  }

  static Set<?> codes(@Nullable Object value) {
    return value instanceof Collection<?> codes ? new TreeSet<Object>(codes) : Set.of();
  }

  /** A value as a cell would show it. */
  static String text(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    } else if (value instanceof Collection<?> codes) {
      return codes.isEmpty()
          ? Leaves.NONE
          : String.join(", ", codes.stream().map(String::valueOf).toList());
    }
    return value == null ? Leaves.NONE : value.toString();
  }
}
