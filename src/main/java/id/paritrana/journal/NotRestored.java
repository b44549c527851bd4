package id.paritrana.journal;

import id.paritrana.dossier.Text;
import java.nio.file.Path;

/** A copy is not what was signed where it is to be restored. */
public final class NotRestored extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Path where;
  private final transient Text says;

  NotRestored(Path where, String en, String id) {
    super(en);
    this.where = where;
    says = new Text(en, id);
  }

  /** The file that contradicts the copy. */
  public Path where() {
    return where;
  }

  public Text says() {
    return says;
  }
}
