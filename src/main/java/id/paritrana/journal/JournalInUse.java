package id.paritrana.journal;

import id.paritrana.dossier.Text;

/** Something that needs the journal to itself found that somebody else has it open. */
public final class JournalInUse extends Exception {
  private static final long serialVersionUID = 1;

  JournalInUse(Throwable cause) {
    super("The journal is in use", cause);
  }

  public Text says() {
    return new Text(
        "is in use; stop the service and every other command on it first",
        "sedang dipakai; hentikan dahulu layanan dan perintah lain yang memakainya");
  }
}
