package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.CellTest;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field's codes: those of its closed list; where there is none, those that the table names and
 * one step for all the others.
 */
final class CodeAxis implements Axis {
  /** Stands for a code that the table does not name. */
  static final String OTHER = "\u2026";

  private static final int NAMED = 5;

  private final int pattern;
  private final String field;
  private final Domain.Codes domain;
  private final List<String> codes;
  private final Map<String, Integer> steps = new HashMap<>();

  CodeAxis(int pattern, String field, Domain.Codes domain, List<CellTest> tests) {
    this.pattern = pattern;
    this.field = field;
    this.domain = domain;
    TreeSet<String> named = new TreeSet<>();
    if (domain.closed() == null) {
      tests.forEach(test -> test.values().forEach(code -> named.add(code.toString())));
    } else {
      named.addAll(domain.closed());
    }
    codes = List.copyOf(named);
    codes.forEach(code -> steps.put(code, steps.size()));
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
    return codes.size() + (domain.closed() == null ? 1 : 0) + (domain.absent() ? 1 : 0);
  }

  @Override
  public Part all() {
    BitSet all = new BitSet();
    all.set(0, size());
    return new Part.Choice(all);
  }

  @Override
  public Part of(List<CellTest> tests) {
    if (tests.isEmpty()) {
      return all();
    }
    BitSet passing = new BitSet();
    passing.set(0, codes.size());
    for (CellTest test : tests) {
      BitSet own = new BitSet();
      test.values().stream()
          .flatMap(code -> Stream.ofNullable(steps.get(code.toString())))
          .forEach(own::set);
      passing.and(own);
    }
    return new Part.Choice(passing);
  }

  @Override
  public List<Part> of(Domain values) {
    BitSet own = new BitSet();
    if (values instanceof Domain.Codes narrowed && narrowed.closed() != null) {
      for (String code : narrowed.closed()) {
        Integer step = steps.get(code);
        if (step != null || domain.closed() == null) {
          own.set(step == null ? codes.size() : step);
        }
      }
    } else {
      own.set(0, size() - (domain.absent() ? 1 : 0));
    }
    if (values.absent() && domain.absent()) {
      own.set(size() - 1);
    }
    return List.of(new Part.Choice(own));
  }

  @Override
  public Domain domain(Part part) {
    List<String> held = codes(part);
    Domain values = held.contains(OTHER) ? Domain.anyCode() : Domain.codes(Set.copyOf(held));
    return absent(part) ? values.orAbsent() : values;
  }

  @Override
  public Part unnamed() {
    BitSet other = new BitSet();
    other.set(codes.size(), domain.closed() == null);
    return new Part.Choice(other);
  }

  @Override
  public Part absent() {
    BitSet absent = new BitSet();
    if (domain.absent()) {
      absent.set(size() - 1);
    }
    return new Part.Choice(absent);
  }

  /** The codes of a part; one that stands for others is {@link #OTHER}. */
  List<String> codes(Part part) {
    Stream<String> named = codes.stream().filter(code -> part.has(steps.getOrDefault(code, -1)));
    return Stream.concat(named, part.meets(unnamed()) ? Stream.of(OTHER) : Stream.of()).toList();
  }

  @Override
  public Text values() {
    String some = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = codes.size() > NAMED ? ", \u2026" : "";
    return new Text("one code, for example " + some + more, "satu kode, misalnya " + some + more);
  }

  @Override
  public @Nullable String example(Part part) {
    int step = part.first();
    if (step < codes.size()) {
      return codes.get(step);
    }
    return domain.closed() == null && step == codes.size() ? OTHER : null;
  }
}
