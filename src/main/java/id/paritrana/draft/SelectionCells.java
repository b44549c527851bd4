package id.paritrana.draft;

import id.paritrana.dossier.Kind;
import id.paritrana.filing.form.Leaf;
import id.paritrana.ruleset.table.CaseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The filled cells of a case about a cohort or an origin. */
record SelectionCells(Topic topic, CaseTable.Case filed, List<Leaf> leaves) {
  /** Where a dossier has what its nominee's cohort and origin have too. */
  private static final Map<String, List<String>> IN_DOSSIER =
      Map.of(
          "kind", List.of("nominee", "kind"),
          "province", List.of("nominee", "province"),
          "assessmentYear", List.of("assessmentYear"),
          "stage", List.of("stage"));

  /** Every dossier has one, if only in name. */
  private static final String ANY = Kind.PROVINCE.name();

  /** The cell of a field; none when it is empty. */
  @Nullable Leaf of(String field) {
    return leaves.stream()
        .filter(leaf -> leaf.names().get(1).equals(field))
        .findFirst()
        .orElse(null);
  }

  /** What a nominee of the cohort or origin files. */
  List<Leaf> dossier() {
    List<Leaf> dossier = new ArrayList<>();
    IN_DOSSIER.forEach(
        (field, names) -> {
          Leaf leaf = of(field);
          if (leaf != null) {
            dossier.add(new Leaf(names, leaf.value(), leaf.place()));
          }
        });
    String free = topic == Topic.ORIGIN ? "kind" : "province";
    if (of(free) == null) {
      List<String> names = Objects.requireNonNull(IN_DOSSIER.get(free));
      dossier.add(new Leaf(names, JsonNodeFactory.instance.stringNode(ANY), filed.place()));
    }
    return dossier;
  }
}
