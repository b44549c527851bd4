package id.paritrana.journal;

import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a keys folder remembers of its journal: the key, and the newest checkpoint. A copy that is
 * put back must have been signed by the one and hold what the other was signed over.
 */
public final class Remembered {
  private static final String ADVICE_EN =
      "; give a newer copy, or restore it all the same with --accept-loss";
  private static final String ADVICE_ID =
      "; berikan salinan yang lebih baru, atau tetap pulihkan dengan --accept-loss";

  private final Path keys;
  private final Path newest;

  public Remembered(Path keys) {
    this.keys = keys;
    newest = keys.resolve("newest-checkpoint.txt");
  }

  /**
   * Refuses a copy that another key signed than the one in the folder, if there is one.
   *
   * @throws IOException if a key cannot be read
   */
  public void refuseOtherKey(Path backup) throws IOException, NotRestored {
    Path known = key();
    if (known == null) {
      return;
    }
    String expected = Verifier.read(known).origin();
    String found = Verifier.read(backup.resolve(Backup.KEY)).origin();
    if (!found.equals(expected)) {
      throw new NotRestored(
          known,
          "the copy was signed by %s, but the key here is %s; to look at it, restore it with --data into a folder of its own"
              .formatted(found, expected),
          "salinan ditandatangani %s, padahal kunci di sini %s; untuk melihatnya, pulihkan dengan --data ke folder tersendiri"
              .formatted(found, expected));
    }
  }

  /**
   * Refuses a copy that does not hold all that the newest checkpoint was signed over.
   *
   * @param entries how many the checked copy has
   */
  public void refuseLoss(Path backup, long entries) throws IOException, NotRestored {
    if (Files.notExists(newest)) {
      return;
    }
    Checkpoint signed = signed(backup);
    if (signed == null) {
      throw new NotRestored(
          newest,
          "is no checkpoint of this journal, so nothing shows that the copy is all of it"
              + ADVICE_EN,
          "bukan titik periksa jurnal ini sehingga tidak terbukti bahwa salinan ini lengkap"
              + ADVICE_ID);
    }
    long lost = signed.size() - entries;
    if (lost > 0) {
      throw new NotRestored(
          newest,
          "%d entries were signed here, the copy has %d: %d %s would be lost"
                  .formatted(signed.size(), entries, lost, lost == 1 ? "entry" : "entries")
              + ADVICE_EN,
          "%d entri telah ditandatangani di sini, salinan berisi %d: %d entri akan hilang"
                  .formatted(signed.size(), entries, lost)
              + ADVICE_ID);
    }
    List<Flaw> flaws = Backup.check(backup, newest, verifier(backup)).flaws();
    if (!flaws.isEmpty()) {
      throw new NotRestored(
          newest,
          "contradicts the copy: " + flaws.get(0).says().en() + ADVICE_EN,
          "bertentangan dengan salinan: " + flaws.get(0).says().id() + ADVICE_ID);
    }
  }

  /**
   * Where there is no key at all, the open half lets the restored journal be read and verified.
   * Where there is no note, the copy's is the newest there is.
   */
  public void learn(Path backup) throws IOException {
    PrivateFolder.make(keys);
    if (key() == null) {
      Files.copy(backup.resolve(Backup.KEY), keys.resolve(Backup.KEY));
    }
    if (Files.notExists(newest)) {
      Files.copy(backup.resolve(Backup.CHECKPOINT), newest);
    }
  }

  /** Keeps the newest checkpoint under a name of its own: it shows for ever what was lost. */
  public Path setAside(Path backup) throws IOException {
    Checkpoint signed = signed(backup);
    String name = "lost-checkpoint-" + (signed == null ? "unreadable" : signed.size());
    Path aside = keys.resolve(name + ".txt");
    for (int i = 2; Files.exists(aside); i++) {
      aside = keys.resolve(name + "-" + i + ".txt");
    }
    return Files.move(newest, aside);
  }

  private @Nullable Checkpoint signed(Path backup) throws IOException {
    try {
      return verifier(backup).open(Files.readString(newest));
    } catch (BadCheckpoint e) {
      return null;
    }
  }

  private Verifier verifier(Path backup) throws IOException {
    Path known = key();
    return Verifier.read(known == null ? backup.resolve(Backup.KEY) : known);
  }

  /** The file of the private key holds the public one too. */
  private @Nullable Path key() {
    for (String name : List.of(Backup.KEY, "checkpoint-key.pem")) {
      if (Files.exists(keys.resolve(name))) {
        return keys.resolve(name);
      }
    }
    return null;
  }
}
