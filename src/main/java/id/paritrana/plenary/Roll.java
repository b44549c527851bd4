package id.paritrana.plenary;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Contender.Nominee;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the nominees of one selection are called: by their ids, unless two of them share one. */
final class Roll {
  private final Map<String, Map<String, Nominee>> byId = new HashMap<>();
  private final Map<String, Map<Nominee.Key, Nominee>> names = new HashMap<>();

  /** Of all who may be named, however often each occurs. */
  Roll(Stream<Nominee> nominees) {
    nominees.forEach(
        nominee ->
            byId.computeIfAbsent(nominee.id(), id -> new TreeMap<>())
                .putIfAbsent(nominee.key().province(), nominee));
    for (Map<String, Nominee> same : byId.values()) {
      for (Nominee nominee : same.values()) {
        Nominee called = called(nominee);
        names(called.called()).put(called.key(), called);
        names(called.full()).put(called.key(), called);
      }
    }
  }

  private Map<Nominee.Key, Nominee> names(String name) {
    return names.computeIfAbsent(name, n -> new LinkedHashMap<>());
  }

  Contender called(Contender contender) {
    Nominee nominee = contender.nominee();
    return shared(nominee) ? contender.called(nominee.full()) : contender;
  }

  Nominee called(Nominee nominee) {
    return shared(nominee)
        ? new Nominee(
            nominee.id(), nominee.name(), nominee.kind(), nominee.province(), nominee.full())
        : nominee;
  }

  private boolean shared(Nominee nominee) {
    return byId.getOrDefault(nominee.id(), Map.of()).size() > 1;
  }

  /**
   * Whom a request means.
   *
   * @param none what to say if it is nobody
   */
  Optional<Nominee> find(String said, String pointer, Text none, Collection<Fault> faults) {
    Collection<Nominee> meant = names.getOrDefault(said, Map.of()).values();
    if (meant.size() == 1) {
      return Optional.of(meant.iterator().next());
    }
    Collection<Nominee> possible =
        meant.isEmpty() ? byId.getOrDefault(said, Map.of()).values() : meant;
    faults.add(new Fault(pointer, possible.isEmpty() ? none : several(possible)));
    return Optional.empty();
  }

  private static Text several(Collection<Nominee> possible) {
    String all = possible.stream().map(Nominee::full).sorted().collect(Collectors.joining(", "));
    return new Text(
        "nominees of several provinces have this id; write which one: " + all,
        "calon dari beberapa provinsi memakai id ini; tulis yang mana: " + all);
  }
}
