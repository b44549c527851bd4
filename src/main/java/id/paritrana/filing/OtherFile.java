package id.paritrana.filing;

import id.paritrana.dossier.Text;

/** A key was sent with a file that it was not used for; nothing of it was decided. */
public final class OtherFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Text SAYS =
      new Text(
          "nothing was decided: this Idempotency-Key was used for another file, or for this one under another ruleset;"
              + " to go on with that file, send it unchanged; for a changed or new file take a new key",
          "tidak ada yang diputuskan: Idempotency-Key ini sudah dipakai untuk berkas lain, atau untuk berkas ini dengan ruleset lain;"
              + " untuk melanjutkan berkas itu, kirim tanpa perubahan; untuk berkas yang diubah atau baru, pakai kunci baru");

  OtherFile() {
    super(SAYS.en());
  }

  public Text says() {
    return SAYS;
  }
}
