package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases that no row takes of a table that promises a hit for all of them. */
final class OpenCases {
  private static final long BUDGET = 60_000_000;

  /** So many pieces are looked at before they are joined into gaps. */
  private static final int PIECES = 1_000;

  private final Space space;

  private OpenCases(Space space) {
    this.space = space;
  }

  static void check(Space space, Findings findings) {
    List<Box> rows = space.entries().stream().map(Entry::box).toList();
    Leftover leftover = Leftover.of(space.counted(), rows, PIECES, Budget.of(BUDGET));
    List<Box> gaps = new Region(leftover.pieces()).joined().boxes();
    OpenCases cases = new OpenCases(space);
    gaps.stream().limit(Findings.MOST).map(cases::finding).forEach(findings::add);
    if (!leftover.decided()) {
      findings.undecided(Code.GAP, List.of());
    } else if (gaps.size() > Findings.MOST || leftover.pieces().size() == PIECES) {
      findings.more(Code.GAP);
    }
  }

  /** Names the row that comes nearest, and the one that begins where the gap ends. */
  private Finding finding(Box gap) {
    Entry near =
        space.entries().stream()
            .min(
                Comparator.comparing((Entry e) -> apart(e, gap).size())
                    .thenComparing(e -> -ends(e, gap)))
            .orElse(null);
    if (near == null) {
      return new Finding(Code.GAP, List.of(), -1, gap);
    }
    int axis = apart(near, gap).get(0);
    Stream<Entry> next =
        gap.part(axis) instanceof Part.Span
            ? space.entries().stream()
                .filter(e -> e != near && e.box().meets(gap, axis))
                .filter(e -> begins(e, gap, axis))
                .limit(1)
            : Stream.of();
    return new Finding(Code.GAP, Stream.concat(Stream.of(near), next).toList(), axis, gap);
  }

  private static List<Integer> apart(Entry entry, Box gap) {
    return IntStream.range(0, gap.parts().size())
        .filter(a -> !entry.box().part(a).meets(gap.part(a)))
        .boxed()
        .toList();
  }

  /** In how many fields the row ends just where the gap begins. */
  private static int ends(Entry entry, Box gap) {
    return (int)
        IntStream.range(0, gap.parts().size())
            .filter(
                a ->
                    gap.part(a) instanceof Part.Span span
                        && ((Part.Span) entry.box().part(a)).to() == span.from() - 1)
            .count();
  }

  private static boolean begins(Entry entry, Box gap, int axis) {
    return ((Part.Span) entry.box().part(axis)).from() == ((Part.Span) gap.part(axis)).to() + 1;
  }
}
