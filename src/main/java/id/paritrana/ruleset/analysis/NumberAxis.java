package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.CellTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A number's values, cut at every bound that a row names (coordinate compression). Steps that lie
 * outside the domain or hold no whole number where only those are possible are left out, so that
 * {@code <= 2021} and {@code >= 2022} meet.
 */
final class NumberAxis implements Axis {
  private final int pattern;
  private final String field;
  private final Domain.Numbers domain;
  private final List<Range> steps = new ArrayList<>();

  /** How many steps lie below each cut. */
  private final TreeMap<Cut, Integer> below = new TreeMap<>();

  NumberAxis(int pattern, String field, Domain.Numbers domain, List<CellTest> tests) {
    this.pattern = pattern;
    this.field = field;
    this.domain = domain;
    Cut least = cut(domain.least(), false);
    Cut most = cut(domain.most(), true);
    tests.forEach(test -> below.put(Cut.of(test), 0));
    for (Cut end : new @Nullable Cut[] {least, most}) {
      if (end != null) {
        below.put(end, 0);
      }
    }
    Cut from = null;
    for (Map.Entry<Cut, Integer> cut : below.entrySet()) {
      step(new Range(from, cut.getKey()), least, most);
      cut.setValue(steps.size());
      from = cut.getKey();
    }
    step(new Range(from, null), least, most);
  }

  private void step(Range range, @Nullable Cut least, @Nullable Cut most) {
    boolean inside =
        (least == null || (range.from() != null && range.from().compareTo(least) >= 0))
            && (most == null || (range.to() != null && range.to().compareTo(most) <= 0));
    if (inside && (!domain.whole() || range.holdsWhole())) {
      steps.add(range);
    }
  }

  @Override
  public int pattern() {
    return pattern;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public int size() {
    return steps.size() + (domain.absent() ? 1 : 0);
  }

  @Override
  public Part all() {
    return counted(domain.absent());
  }

  @Override
  public Part of(List<CellTest> tests) {
    if (tests.isEmpty()) {
      return all();
    }
    int from = 0;
    int to = steps.size() - 1;
    for (CellTest test : tests) {
      int under = below.getOrDefault(Cut.of(test), 0);
      if (Cut.lower(test)) {
        from = Math.max(from, under);
      } else {
        to = Math.min(to, under - 1);
      }
    }
    return new Part.Span(from, to);
  }

  @Override
  public Part counted(boolean absent) {
    return new Part.Span(0, steps.size() - (absent ? 0 : 1));
  }

  @Override
  public boolean absent(Part part) {
    return domain.absent() && part.has(steps.size());
  }

  @Override
  public Text values() {
    BigDecimal example =
        new Range(cut(domain.least(), false), cut(domain.most(), true)).example(domain.whole());
    String least = domain.least() == null ? "" : domain.least().toPlainString();
    String most = domain.most() == null ? "" : domain.most().toPlainString();
    return new Text(
        (domain.whole() ? "whole numbers" : "numbers")
            + (least.isEmpty() ? "" : " from " + least)
            + (most.isEmpty() ? "" : " to " + most)
            + ", for example "
            + example.toPlainString(),
        (domain.whole() ? "bilangan bulat" : "angka")
            + (least.isEmpty() ? "" : " dari " + least)
            + (most.isEmpty() ? "" : " sampai " + most)
            + ", misalnya "
            + example.toPlainString());
  }

  private static @Nullable Cut cut(@Nullable BigDecimal bound, boolean above) {
    return bound == null ? null : new Cut(bound, above);
  }

  @Override
  public @Nullable BigDecimal example(Part part) {
    Part.Span span = (Part.Span) part;
    if (span.from() >= steps.size()) {
      return null;
    }
    Range from = steps.get(span.from());
    Range to = steps.get(Math.min(span.to(), steps.size() - 1));
    return new Range(from.from(), to.to()).example(domain.whole());
  }
}
