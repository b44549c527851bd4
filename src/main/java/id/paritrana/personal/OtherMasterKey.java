package id.paritrana.personal;

import java.nio.file.Path;

/** The keys that replicas share are sealed under another key than the one at hand. */
public final class OtherMasterKey extends RuntimeException {
  private static final long serialVersionUID = 1;

  private OtherMasterKey(String message) {
    super(message);
  }

  static OtherMasterKey missing(Path file) {
    return new OtherMasterKey(
        ("%1$s is missing, and the names that this database's keys seal are not read without it; copy subjects.key"
                + " from the keys folder of another replica there"
                + " / %1$s tidak ada, padahal nama yang disegel dengan kunci di basis data ini tidak terbaca tanpanya;"
                + " salin subjects.key dari folder kunci replika lain ke sana")
            .formatted(file));
  }

  static OtherMasterKey other(Path file) {
    return new OtherMasterKey(
        ("%1$s is not the key of this database's personal data; copy subjects.key from the keys folder of another"
                + " replica there"
                + " / %1$s bukan kunci data pribadi di basis data ini; salin subjects.key dari folder kunci replika"
                + " lain ke sana")
            .formatted(file));
  }
}
