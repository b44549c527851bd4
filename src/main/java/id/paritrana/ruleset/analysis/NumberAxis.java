package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.CellTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /**
   * @param worlds what kinds of cases hold in the field
   */
  NumberAxis(
      int pattern, String field, Domain.Numbers domain, List<Domain> worlds, List<CellTest> tests) {
    this.pattern = pattern;
    this.field = field;
    this.domain = domain;
    Cut least = cut(domain.least(), false);
    Cut most = cut(domain.most(), true);
    tests.forEach(test -> below.put(Cut.of(test), 0));
    cut(domain);
    worlds.forEach(this::cut);
    Cut from = null;
    for (Map.Entry<Cut, Integer> cut : below.entrySet()) {
      step(new Range(from, cut.getKey()), least, most);
      cut.setValue(steps.size());
      from = cut.getKey();
    }
    step(new Range(from, null), least, most);
  }

  private void cut(Domain values) {
    if (values instanceof Domain.Numbers numbers) {
      Stream.of(
              Optional.ofNullable(cut(numbers.least(), false)),
              Optional.ofNullable(cut(numbers.most(), true)))
          .flatMap(Optional::stream)
          .forEach(end -> below.put(end, 0));
    }
  }

  private void step(Range range, @Nullable Cut least, @Nullable Cut most) {
    boolean inside =
        (least == null || (range.from() != null && range.from().compareTo(least) >= 0))
            && (most == null || (range.to() != null && range.to().compareTo(most) <= 0));
    if (inside && range.holds(domain.grain())) {
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
    return new Part.Span(0, size() - 1);
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
  public List<Part> of(Domain values) {
    List<Part> parts = new ArrayList<>();
    if (values instanceof Domain.Numbers numbers) {
      Cut least = cut(numbers.least(), false);
      Cut most = cut(numbers.most(), true);
      int from = least == null ? 0 : below.getOrDefault(least, 0);
      int to = most == null ? steps.size() : below.getOrDefault(most, 0);
      parts.add(new Part.Span(from, to - 1));
    }
    if (values.absent()) {
      parts.add(absent());
    }
    return parts;
  }

  @Override
  public Domain domain(Part part) {
    Part.Span span = (Part.Span) part.common(new Part.Span(0, steps.size() - 1));
    if (span.empty()) {
      return Domain.none();
    }
    if (!domain.whole()) {
      return domain;
    }
    Cut from = steps.get(span.from()).from();
    Cut to = steps.get(span.to()).to();
    return new Domain.Numbers(
        domain.grain(),
        from == null ? null : domain.grain().least(from),
        to == null ? null : domain.grain().least(to).subtract(BigDecimal.ONE),
        absent(part));
  }

  @Override
  public Part unnamed() {
    return new Part.Span(0, -1);
  }

  @Override
  public Part absent() {
    return new Part.Span(steps.size(), size() - 1);
  }

  @Override
  public Text values() {
    BigDecimal example =
        new Range(cut(domain.least(), false), cut(domain.most(), true)).example(domain.grain());
    String least = domain.least() == null ? "" : domain.least().toPlainString();
    String most = domain.most() == null ? "" : domain.most().toPlainString();
    Text kind =
        switch (domain.grain()) {
          case ANY -> new Text("numbers", "angka");
          case WHOLE -> new Text("whole numbers", "bilangan bulat");
          case MONTHS -> new Text("months", "bulan");
        };
    return new Text(
        kind.en()
            + (least.isEmpty() ? "" : " from " + least)
            + (most.isEmpty() ? "" : " to " + most)
            + ", for example "
            + example.toPlainString(),
        kind.id()
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
    return new Range(from.from(), to.to()).example(domain.grain());
  }
}
