package id.paritrana.journal;

import id.paritrana.dossier.Text;

/** What an entry says was moved to a file; its place in the chain and its proofs stayed. */
public final class BodyArchived extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String file;

  BodyArchived(String id, String file) {
    super("The body of " + id + " is in the archive " + file);
    this.id = id;
    this.file = file;
  }

  /** Why the body of an archived entry is not to be had. */
  public static BodyArchived of(Entry entry) {
    return new BodyArchived(entry.id(), String.valueOf(entry.archive()));
  }

  /** Where it is, and how to read it. */
  public Text says() {
    return new Text(
        "%1$s was archived in the file %2$s; ask the journal's keeper for that file and read it with `read-archive %2$s %1$s`"
            .formatted(id, file),
        "%1$s sudah diarsipkan dalam berkas %2$s; minta berkas itu kepada pengelola jurnal, lalu baca dengan `read-archive %2$s %1$s`"
            .formatted(id, file));
  }
}
