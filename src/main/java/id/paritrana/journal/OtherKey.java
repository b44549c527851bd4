package id.paritrana.journal;

/** A journal is signed with another key than the one at hand, or its private key is not at hand. */
public final class OtherKey extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final String IN_A_FOLDER =
      "this journal is signed with the key %1$s, but %2$s is at hand; put checkpoint-key.pem and checkpoint-key.pub.pem back into"
          + " the keys folder from where they are kept. If the private key is lost for good, the journal can still be read and"
          + " verified with checkpoint-key.pub.pem alone in that folder; begin a new one in another folder"
          + " / jurnal ini ditandatangani dengan kunci %1$s, tetapi yang ada di sini %2$s; kembalikan checkpoint-key.pem dan"
          + " checkpoint-key.pub.pem ke folder kunci dari tempat penyimpanannya. Jika kunci rahasia hilang selamanya, jurnal tetap"
          + " dapat dibaca dan diperiksa dengan checkpoint-key.pub.pem saja di folder itu; mulailah jurnal baru di folder lain";

  private static final String SHARED =
      "this journal is signed with the key %1$s, but %2$s is at hand; copy checkpoint-key.pem, newest-checkpoint.txt"
          + " and checkpoint-key.pub.pem from the keys folder of another replica into that of this one"
          + " / jurnal ini ditandatangani dengan kunci %1$s, tetapi yang ada di sini %2$s; salin checkpoint-key.pem, newest-checkpoint.txt,"
          + " dan checkpoint-key.pub.pem dari folder kunci replika lain ke folder kunci replika ini";

  private OtherKey(String message) {
    super(message);
  }

  static OtherKey of(String expected, String found, boolean shared) {
    return new OtherKey((shared ? SHARED : IN_A_FOLDER).formatted(expected, found));
  }

  /** Only the open half is there. */
  static OtherKey secretGone(String expected, boolean shared) {
    return of(expected, "its public half alone / hanya bagian publiknya", shared);
  }
}
