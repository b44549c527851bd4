package id.paritrana.journal;

import id.paritrana.dossier.Text;
import id.paritrana.journal.JournalUnavailable.Why;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Signer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold before anything more is recorded in a journal, or signed over it. */
final class Grounds {
  private final Database database;
  private final Readers readers;
  private final Signer signer;
  private final NewestNote newest;
  private final boolean unvouched;
  private final List<String> unknown;

  Grounds(Database database, Readers readers, Signer signer, NewestNote newest)
      throws SQLException {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
    this.newest = newest;
    unknown = database.unknownParts();
    unvouched = signer.signs() && isUnvouched(readers);
  }

  /** Whether there are entries, and nothing of this version vouches for any of them. */
  boolean unvouched() {
    return unvouched;
  }

  /**
   * Refuses to go on.
   *
   * @throws OtherKey if the private key is not at hand
   * @throws JournalAltered if nobody vouches for the journal, or it is not the one signed last
   */
  void require() {
    requireToSign();
    newest.require(readers);
  }

  /** The same without a look at the entries, which are hashed before anything is signed. */
  void requireToSign() {
    if (!signer.signs()) {
      throw OtherKey.secretGone(signer.verifier().origin(), database.shared());
    }
    requireKnownParts();
    if (unvouched) {
      throw JournalAltered.unvouched();
    }
    newest.require();
  }

  /**
   * Refuses to vouch where there is no need, or no key.
   *
   * @throws NotTakenOver if this version vouches for the entries already
   */
  void requireUnvouched() throws NotTakenOver {
    if (!signer.signs()) {
      throw OtherKey.secretGone(signer.verifier().origin(), database.shared());
    }
    requireKnownParts();
    if (!unvouched) {
      throw new NotTakenOver(
          new Text(
              "the journal needs no upgrade: this version vouches for its entries",
              "jurnal ini tidak perlu ditingkatkan: entrinya sudah dijamin versi ini"));
    }
  }

  /** Refuses a database with parts that this program did not make. */
  private void requireKnownParts() {
    if (!unknown.isEmpty()) {
      throw JournalAltered.parts(unknown);
    }
  }

  /** The flaws of what stands beside the entries, as it is now. */
  List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    try {
      database.unknownParts().forEach(part -> flaws.add(Flaw.unknownPart(part)));
    } catch (SQLException e) {
      throw new JournalUnavailable("The journal cannot be read", Why.UNREADABLE, e);
    }
    if (signer.signs() && newest.read().isEmpty()) {
      flaws.add(Flaw.unwitnessed());
    }
    return flaws;
  }

  /** What cannot be read is not taken for the work of an earlier version. */
  private static boolean isUnvouched(Readers readers) {
    try {
      return readers.read(
          connection -> {
            try (PreparedStatement any =
                    connection.prepareStatement("SELECT 1 FROM entry LIMIT 1");
                PreparedStatement vouched =
                    connection.prepareStatement(
                        "SELECT 1 FROM entry WHERE length(mac) = ? LIMIT 1")) {
              vouched.setInt(1, Vouching.LENGTH);
              try (ResultSet entry = any.executeQuery();
                  ResultSet ours = vouched.executeQuery()) {
                return entry.next() && !ours.next();
              }
            }
          });
    } catch (JournalUnavailable e) {
      return false;
    }
  }
}
