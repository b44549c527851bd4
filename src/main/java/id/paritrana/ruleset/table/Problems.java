package id.paritrana.ruleset.table;

import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a set of files, so that all of it is reported at once. Not for use by
 * several threads.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(
      String code,
      String file,
      @Nullable String sheet,
      @Nullable String cell,
      String en,
      String id) {
    found.add(new Problem(code, file, sheet, cell, new Text(en, id)));
  }

  public boolean none() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  /** In the order of their places. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
