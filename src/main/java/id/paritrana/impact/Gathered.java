package id.paritrana.impact;

import id.paritrana.ruleset.Changes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything told so far; once all is there, it ranks, sorts and writes it. */
final class Gathered implements AutoCloseable {
  private static final int NONE = -1;

  private final Path folder;
  private final Spool lines;
  private final Spool undecided;
  private final Summary summary = new Summary();
  private final Ranks before = new Ranks();
  private final Ranks after = new Ranks();

  /** By number: hundredths of points gained, as a size; {@link #NONE} of what did not change. */
  private int[] size = new int[1024];

  Gathered(Path folder) throws IOException {
    this.folder = folder;
    lines = new Spool(folder);
    undecided = new Spool(folder);
  }

  void add(List<Told> told, List<Left> left) throws IOException {
    for (Told one : told) {
      if (one.wanted()) {
        summary.add(one);
      }
      if (one.line().length > 0 || one.before() != null || one.after() != null) {
        keep(one);
      }
    }
    for (Left one : left) {
      summary.add(one);
      undecided.add(Stored.bytes(one.json()));
    }
  }

  private void keep(Told told) throws IOException {
    int number = lines.count();
    before.add(number, told.before());
    after.add(number, told.after());
    if (number >= size.length) {
      size = Arrays.copyOf(size, size.length * 2);
    }
    size[number] = told.causes().isEmpty() ? NONE : size(told.decision());
    lines.add(told.line());
  }

  /** Another outcome or category is more than any number of points. */
  private static int size(Redecided decision) {
    boolean turned =
        decision.before().outcome() != decision.after().outcome()
            || !String.valueOf(decision.before().category())
                .equals(String.valueOf(decision.after().category()));
    int points = decision.gain().abs().movePointRight(2).min(new BigDecimal(1 << 28)).intValue();
    return points + (turned ? 1 << 29 : 0);
  }

  /**
   * Writes the whole report.
   *
   * @param head what it is about
   * @param weights rules that say what an aspect weighs
   */
  Path write(ObjectNode head, Changes changes, Set<String> weights) throws IOException {
    before.settle(lines.count());
    after.settle(lines.count());
    List<Integer> shown = shown();
    head.put("changes", shown.size());
    summary.write(head, changes, weights);
    try (Spool.Lines read = lines.lines();
        Spool.Lines left = undecided.lines();
        Stored.Writer to = new Stored.Writer(folder)) {
      to.line(Stored.bytes(head));
      for (int number : shown) {
        to.line(ranked(read.line(number), number));
      }
      for (int i = 0; i < undecided.count(); i++) {
        to.line(left.line(i));
      }
      return to.finished();
    }
  }

  /** The largest first; of equals the one whose rank moves more, then the newer. */
  private List<Integer> shown() {
    List<Integer> shown = new ArrayList<>();
    for (int number = 0; number < lines.count(); number++) {
      boolean moved = before.rank(number) != after.rank(number);
      boolean won = before.wins(number) != after.wins(number);
      boolean sent = before.goesOn(number) != after.goesOn(number);
      if (lines.length(number) > 0 && (size[number] != NONE || moved || won || sent)) {
        shown.add(number);
        if (size[number] == NONE) {
          summary.moved();
        }
        summary.places(won ? after.wins(number) : null, sent ? after.goesOn(number) : null);
      }
    }
    shown.sort(
        Comparator.comparingInt((Integer number) -> -size[number])
            .thenComparingInt(number -> -Math.abs(before.rank(number) - after.rank(number)))
            .thenComparingInt(number -> number));
    return shown;
  }

  /** The rank is put at the end of what was written before any was known. */
  private byte[] ranked(byte[] line, int number) {
    ObjectNode rank = JsonNodeFactory.instance.objectNode();
    rank.set("before", rank(before, number));
    rank.set("after", rank(after, number));
    byte[] written = Stored.bytes(rank);
    byte[] middle = {',', '"', 'r', 'a', 'n', 'k', '"', ':'};
    byte[] all = Arrays.copyOf(line, line.length + middle.length + written.length);
    System.arraycopy(middle, 0, all, line.length - 1, middle.length);
    System.arraycopy(written, 0, all, line.length - 1 + middle.length, written.length);
    all[all.length - 1] = '}';
    return all;
  }

  private static @Nullable ObjectNode rank(Ranks ranks, int number) {
    return ranks.rank(number) == 0
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("rank", ranks.rank(number))
            .put("of", ranks.of(number))
            .put("winner", ranks.wins(number))
            .put("sentUp", ranks.goesOn(number));
  }

  @Override
  public void close() throws IOException {
    try {
      lines.close();
    } finally {
      undecided.close();
    }
  }
}
