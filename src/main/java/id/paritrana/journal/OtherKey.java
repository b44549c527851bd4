package id.paritrana.journal;

/** A shared journal is signed with another key than the one at hand. */
public final class OtherKey extends RuntimeException {
  private static final long serialVersionUID = 1;

  OtherKey(String expected, String found) {
    super(
        ("this journal is signed with the key %1$s, but %2$s is at hand; copy checkpoint-key.pem and"
                + " checkpoint-key.pub.pem from the keys folder of another replica into that of this one"
                + " / jurnal ini ditandatangani dengan kunci %1$s, tetapi yang ada di sini %2$s; salin checkpoint-key.pem"
                + " dan checkpoint-key.pub.pem dari folder kunci replika lain ke folder kunci replika ini")
            .formatted(expected, found));
  }
}
