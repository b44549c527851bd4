package id.paritrana.ruleset.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Some of an axis' steps, numbered from 0. Two parts are compared only if they are of one axis, so
 * they are of one kind.
 */
sealed interface Part {
  boolean empty();

  boolean has(int step);

  /** The lowest step; the part must not be empty. */
  int first();

  boolean meets(Part other);

  boolean contains(Part other);

  Part common(Part other);

  /** What is left without the other's steps, as parts that are not empty. */
  List<Part> without(Part other);

  /** Both together, if they are one part. */
  @Nullable Part joined(Part other);

  /** Names every group of so many steps that this part touches, perhaps more than once. */
  void eachGroup(int steps, IntConsumer group);

  /** Steps of a number: one run without a break. */
  record Span(int from, int to) implements Part {
    @Override
    public boolean empty() {
      return from > to;
    }

    @Override
    public boolean has(int step) {
      return from <= step && step <= to;
    }

    @Override
    public int first() {
      return from;
    }

    @Override
    public boolean meets(Part other) {
      Span span = (Span) other;
      return Math.max(from, span.from) <= Math.min(to, span.to);
    }

    @Override
    public boolean contains(Part other) {
      Span span = (Span) other;
      return from <= span.from && span.to <= to;
    }

    @Override
    public Span common(Part other) {
      Span span = (Span) other;
      return new Span(Math.max(from, span.from), Math.min(to, span.to));
    }

    @Override
    public List<Part> without(Part other) {
      Span span = (Span) other;
      Span below = new Span(from, Math.min(to, span.from - 1));
      Span above = new Span(Math.max(from, span.to + 1), to);
      if (below.empty()) {
        return above.empty() ? List.of() : List.of(above);
      }
      return above.empty() ? List.of(below) : List.of(below, above);
    }

    @Override
    public @Nullable Part joined(Part other) {
      Span span = (Span) other;
      return Math.max(from, span.from) <= Math.min(to, span.to) + 1
          ? new Span(Math.min(from, span.from), Math.max(to, span.to))
          : null;
    }

    @Override
    public void eachGroup(int steps, IntConsumer group) {
      for (int g = from / steps; g <= to / steps; g++) {
        group.accept(g);
      }
    }
  }

  /** Steps of a code: any choice of them. The set is never changed. */
  record Choice(BitSet steps) implements Part {
    @Override
    public boolean empty() {
      return steps.isEmpty();
    }

    @Override
    public boolean has(int step) {
      return steps.get(step);
    }

    @Override
    public int first() {
      return steps.nextSetBit(0);
    }

    @Override
    public boolean meets(Part other) {
      return steps.intersects(((Choice) other).steps);
    }

    @Override
    public boolean contains(Part other) {
      BitSet others = ((Choice) other).steps;
      for (int s = others.nextSetBit(0); s >= 0; s = others.nextSetBit(s + 1)) {
        if (!steps.get(s)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Choice common(Part other) {
      BitSet both = (BitSet) steps.clone();
      both.and(((Choice) other).steps);
      return new Choice(both);
    }

    @Override
    public List<Part> without(Part other) {
      BitSet rest = (BitSet) steps.clone();
      rest.andNot(((Choice) other).steps);
      return rest.isEmpty() ? List.of() : List.of(new Choice(rest));
    }

    @Override
    public Choice joined(Part other) {
      BitSet all = (BitSet) steps.clone();
      all.or(((Choice) other).steps);
      return new Choice(all);
    }

    @Override
    public void eachGroup(int steps, IntConsumer group) {
      this.steps.stream().forEach(step -> group.accept(step / steps));
    }
  }
}
