package id.paritrana.ruleset;

import id.paritrana.dossier.Kind;
import id.paritrana.ruleset.analysis.Derived;
import id.paritrana.ruleset.analysis.Domain;
import id.paritrana.ruleset.analysis.Domains;
import id.paritrana.ruleset.analysis.World;
import id.paritrana.ruleset.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kinds of nominees there can be: what a dossier accepts of each kind, and which category and
 * group the tables then give. Holds as long as no formula makes a subject, a candidate or what they
 * are made of by itself.
 *
 * @param filed by dossiers alone
 * @param classified with category and group; as filed where the tables do not say them simply
 */
record Nominees(List<World> filed, List<World> classified) {
  private static final Pattern MADE =
      Pattern.compile("new\\s+(Subject|Candidate|ScaleFound|CategoryFound|GroupFound)\\b");

  private static final List<World> FILED =
      Arrays.stream(Kind.values()).map(Nominees::filed).toList();

  /** What is known of nominees before any table is read. */
  static Nominees unclassified() {
    return new Nominees(FILED, FILED);
  }

  /** What tables and formulas make of nominees; all of them must have been read without fault. */
  static Nominees of(List<Table> tables, List<Drl> formulas) {
    if (formulas.stream().anyMatch(drl -> MADE.matcher(drl.text()).find())) {
      return new Nominees(List.of(World.ANY), List.of(World.ANY));
    }
    Domains domains = FactModel.domains(unclassified());
    List<World> classified =
        by(FILED, tables, "category", domains)
            .flatMap(worlds -> by(worlds, tables, "group", domains))
            .orElse(FILED);
    return new Nominees(FILED, classified);
  }

  /** The kinds, so far as these fields tell them apart. */
  List<World> by(Set<String> fields) {
    return fields.contains("category") || fields.contains("group") ? classified : filed;
  }

  /** A government has neither sector nor scale and files nothing on its work. */
  private static World filed(Kind kind) {
    World world = new World(Map.of("kind", Domain.codes(Set.of(kind.name()))));
    return kind == Kind.ENTERPRISE
        ? world
        : world
            .with("sector", Domain.none())
            .with("scale", Domain.none())
            .with("work", Domain.none());
  }

  private static Optional<List<World>> by(
      List<World> worlds, List<Table> tables, String slot, Domains domains) {
    List<Table> giving =
        tables.stream()
            .filter(t -> t.rows().stream().anyMatch(row -> row.results().containsKey(slot)))
            .toList();
    return giving.size() == 1 && giving.get(0).patterns().equals(List.of("Subject"))
        ? Derived.worlds(worlds, giving.get(0), slot, domains)
        : Optional.empty();
  }
}
