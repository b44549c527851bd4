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
import java.util.stream.IntStream;

/** A small table and what its cases can be, made of a seed, over fields of every kind. */
record RandomTable(Table table, List<World> worlds) {
  static final Map<String, Domain> DOMAINS =
      Map.of(
          "any", Domain.numbers(),
          "maybe", Domain.numbers().orAbsent(),
          "bounded", Domain.numbers(BigDecimal.ZERO, BigDecimal.valueOf(3)).orAbsent(),
          "year", Domain.wholeNumbers(0, 4),
          "month", new Domain.Numbers(Grain.WHOLE, null, null, true),
          "kind", Domain.codes(Set.of("A", "B", "C")),
          "group", Domain.codes(Set.of("A", "B")).orAbsent(),
          "line", Domain.anyCode(),
          "trade", Domain.anyCode().orAbsent());

  private static final List<String> GATES = List.of("G/DISQUALIFY", "G/VERIFY", "H/VERIFY");

  private static final List<String> CODES = List.of("A", "B", "C");

  Domains domains() {
    return new Domains() {
      @Override
      public Domain of(String type, String field) {
        return DOMAINS.get(field);
      }

      @Override
      public List<World> worlds(Set<String> fields) {
        return worlds;
      }
    };
  }

  static RandomTable of(long seed) {
    Random random = new Random(seed);
    List<String> fields = new ArrayList<>(DOMAINS.keySet().stream().sorted().toList());
    Collections.shuffle(fields, random);
    fields = fields.subList(0, 1 + random.nextInt(3));
    boolean two = random.nextInt(8) == 0;
    boolean both = random.nextBoolean();
    boolean gates = random.nextBoolean();
    boolean equal = random.nextBoolean();
    int rows = 1 + random.nextInt(6);
    // Half of the tables are made of bands that nearly fit, so that faults are few and telling.
    boolean neat = random.nextBoolean();
    String[] lines = new String[rows];
    for (int r = 0; r < rows; r++) {
      List<String> cells = new ArrayList<>();
      for (String field : fields) {
        boolean number = DOMAINS.get(field) instanceof Domain.Numbers;
        boolean second = two && field.equals(fields.get(0)) && (!both || random.nextBoolean());
        String name = second ? "2." + field : field;
        if (random.nextInt(4) > 0) {
          cells.addAll(number ? bounds(name, neat, random) : codes(name, equal, random));
        }
      }
      lines[r] =
          String.join("; ", cells)
              + " -> "
              + (gates ? GATES.get(random.nextInt(3)) : "" + (1 + random.nextInt(2)))
              + (random.nextInt(6) == 0 ? " | article" : "");
    }
    HitPolicy policy = HitPolicy.values()[random.nextInt(3)];
    Table table = Tables.table(policy, random.nextInt(3) == 0, lines);
    return new RandomTable(
        table, random.nextInt(3) == 0 ? List.of(World.ANY) : worlds(fields, random));
  }

  private static List<World> worlds(List<String> fields, Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(w -> world(fields, random))
        .toList();
  }

  private static World world(List<String> fields, Random random) {
    World world = World.ANY;
    for (String field : fields) {
      if (random.nextInt(3) > 0) {
        world = world.with(field, narrowed(DOMAINS.get(field), random));
      }
    }
    return world;
  }

  private static Domain narrowed(Domain domain, Random random) {
    Domain narrowed;
    if (domain.absent() && random.nextInt(6) == 0) {
      return Domain.none();
    } else if (domain instanceof Domain.Numbers numbers) {
      BigDecimal least = new BigDecimal(halves(random.nextInt(3)));
      BigDecimal most = new BigDecimal(halves(2 + random.nextInt(6)));
      narrowed =
          new Domain.Numbers(
              numbers.grain(),
              random.nextBoolean() ? least : null,
              random.nextBoolean() ? most : null,
              false);
    } else {
      List<String> codes = new ArrayList<>(List.of("A", "B", "C", "D"));
      Set<String> closed = ((Domain.Codes) domain).closed();
      codes.removeIf(code -> closed != null && !closed.contains(code));
      Collections.shuffle(codes, random);
      narrowed = Domain.codes(Set.copyOf(codes.subList(0, 1 + random.nextInt(2))));
    }
    return random.nextBoolean() ? narrowed.orAbsent() : narrowed;
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
