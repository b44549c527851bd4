package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/**
 * Collects the literal dossiers, and makes three of every edge: just below it, at it and just above
 * it.
 */
final class EdgeDossiers {
  private final List<Dossier> dossiers = new ArrayList<>();

  static List<Dossier> all() {
    EdgeDossiers edges = new EdgeDossiers();
    GovernmentEdges.add(edges);
    EnterpriseEdges.add(edges);
    CommonEdges.add(edges);
    return List.copyOf(edges.dossiers);
  }

  void add(Dossier dossier) {
    dossiers.add(dossier);
  }

  /** One dossier for each edge, one below it (never under zero) and one above it. */
  void around(List<Long> edges, LongFunction<Dossier> dossier) {
    for (long edge : edges) {
      for (long value = Math.max(0, edge - 1); value <= edge + 1; value++) {
        add(dossier.apply(value));
      }
    }
  }

  void aroundOf(Dossier base, List<Long> edges, BiConsumer<Filing, Long> change) {
    around(edges, value -> Filing.changed(base, filing -> change.accept(filing, value)));
  }

  static Dossier large() {
    return Samples.enterprise(Scale.LARGE, Stage.SCREENING);
  }
}
