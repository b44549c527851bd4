package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A small table made of a seed, over fields of every kind. */
record RandomTable(Table table) {
  static final Map<String, Domain> DOMAINS =
      Map.of(
          "any", Domain.numbers(),
          "maybe", Domain.numbers().orAbsent(),
          "bounded", Domain.numbers(BigDecimal.ZERO, BigDecimal.valueOf(3)).orAbsent(),
          "year", Domain.wholeNumbers(0, 4),
          "month", new Domain.Numbers(true, null, null, true),
          "kind", Domain.codes(Set.of("A", "B", "C")),
          "group", Domain.codes(Set.of("A", "B")).orAbsent(),
          "line", Domain.anyCode(),
          "trade", Domain.anyCode().orAbsent());

  private static final List<String> CODES = List.of("A", "B", "C");

  static Domains domains() {
    return (type, field) -> DOMAINS.get(field);
  }

  static RandomTable of(long seed) {
    Random random = new Random(seed);
    List<String> fields = new ArrayList<>(DOMAINS.keySet().stream().sorted().toList());
    Collections.shuffle(fields, random);
    fields = fields.subList(0, 1 + random.nextInt(3));
    boolean two = random.nextInt(8) == 0;
    boolean equal = random.nextBoolean();
    int rows = 1 + random.nextInt(6);
    // Half of the tables are made of bands that nearly fit, so that faults are few and telling.
    boolean neat = random.nextBoolean();
    String[] lines = new String[rows];
    for (int r = 0; r < rows; r++) {
      List<String> cells = new ArrayList<>();
      for (String field : fields) {
        boolean number = DOMAINS.get(field) instanceof Domain.Numbers;
        String name = two && field.equals(fields.get(0)) ? "2." + field : field;
        if (random.nextInt(4) > 0) {
          cells.addAll(number ? bounds(name, neat, random) : codes(name, equal, random));
        }
      }
      lines[r] =
          String.join("; ", cells)
              + " -> "
              + (1 + random.nextInt(2))
              + (random.nextInt(6) == 0 ? " | article" : "");
    }
    HitPolicy policy = HitPolicy.values()[random.nextInt(3)];
    return new RandomTable(Tables.table(policy, random.nextInt(3) == 0, lines));
  }

  private static List<String> bounds(String name, boolean neat, Random random) {
    int from = random.nextInt(7);
    int to = neat ? from + 1 + random.nextInt(3) : random.nextInt(7);
    String lower = name + (neat || random.nextBoolean() ? " >= " : " > ") + halves(from);
    String upper = name + (neat || random.nextBoolean() ? " < " : " <= ") + halves(to);
    return switch (random.nextInt(5)) {
      case 0 -> List.of(lower);
      case 1 -> List.of(upper);
      default -> List.of(lower, upper);
    };
  }

  private static String halves(int halves) {
    return BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)).toPlainString();
  }

  private static List<String> codes(String name, boolean equal, Random random) {
    List<String> codes = new ArrayList<>(CODES);
    Collections.shuffle(codes, random);
    if (equal) {
      return List.of(name + " = " + codes.get(0));
    }
    String some = String.join(",", codes.subList(0, 1 + random.nextInt(3)));
    return random.nextInt(6) == 0
        ? List.of(name + " in " + some, name + " = " + codes.get(2))
        : List.of(name + " in " + some);
  }
}
