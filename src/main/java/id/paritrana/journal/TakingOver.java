package id.paritrana.journal;

import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.ChainCheck;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Signer;
import id.paritrana.journal.proof.Verification;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Vouches for a journal whose entries an earlier version wrote. Nothing in its database or beside
 * the key can show that they are the ones it wrote: a checkpoint that was kept elsewhere can, or
 * somebody takes it upon himself.
 */
final class TakingOver {
  private static final int STRIDE = 1_000;

  private final Database database;
  private final Readers readers;
  private final Signer signer;
  private final Vouching vouching;
  private final NewestNote newest;
  // Nothing vouches for these rows yet.
  private final Shelf shelf;

  TakingOver(Database database, Readers readers, Signer signer, NewestNote newest) {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
    this.newest = newest;
    vouching = Vouching.with(signer);
    shelf = new Shelf(readers, Vouching.NONE);
  }

  /**
   * Holds the journal against all notes, signs it, and keeps with each row what vouches for it; all
   * of it or nothing.
   *
   * @param kept checkpoints that were kept elsewhere
   * @param known those of the journal itself
   * @param unseen whether entries may be vouched for that no kept checkpoint covers
   */
  TakenOver run(List<String> kept, List<String> known, boolean unseen, Instant now)
      throws NotTakenOver, IOException {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      database.begin(control);
      List<String> notes = new ArrayList<>(known);
      kept.stream().filter(note -> !known.contains(note)).forEach(notes::add);
      Verification found =
          new Walk(readers, shelf, new ChainCheck(notes, signer.verifier())).verification();
      refuse(found.flaws());
      long seen =
          kept.stream()
              .flatMap(n -> signer.signed(n).stream())
              .mapToLong(Checkpoint::size)
              .max()
              .orElse(0);
      if (seen < found.entries() && !unseen) {
        throw tooFew(seen, found.entries());
      }
      Beginning tree = new Hashing(readers, shelf, Beginning.START).upTo(found.entries());
      String note = signed(tree, now);
      control.execute(database.unguarded());
      vouchForEntries(connection);
      vouchForAnswers(connection);
      control.execute(database.guarded());
      newest.keep(note, tree);
      control.execute("COMMIT");
      return new TakenOver(found.entries(), found.head(), seen);
    } catch (SQLException e) {
      throw new JournalUnavailable("The journal could not be vouched for", e);
    }
  }

  private static void refuse(List<Flaw> flaws) throws NotTakenOver {
    if (!flaws.isEmpty()) {
      Text why = flaws.get(0).says();
      throw new NotTakenOver(
          new Text(
              "the journal is not what was recorded, so nothing is vouched for: " + why.en(),
              "jurnal tidak sama dengan yang dicatat sehingga tidak ada yang dijamin: "
                  + why.id()));
    }
  }

  private static NotTakenOver tooFew(long seen, long entries) {
    return new NotTakenOver(
        new Text(
            "the checkpoints given cover %d of %d entries; give one that was kept elsewhere and covers all with --checkpoint, or vouch for the others unseen with --unseen"
                .formatted(seen, entries),
            "titik periksa yang diberikan mencakup %d dari %d entri; berikan dengan --checkpoint satu yang disimpan di tempat lain dan mencakup semuanya, atau jamin sisanya tanpa dilihat dengan --unseen"
                .formatted(seen, entries)));
  }

  private String signed(Beginning tree, Instant now) {
    return newest
        .note()
        .filter(note -> note.size() == tree.after())
        .map(Signed::note)
        .orElseGet(
            () ->
                signer.sign(
                    tree.after(),
                    tree.root(),
                    Chain.text(tree.head()),
                    now.truncatedTo(ChronoUnit.MILLIS)));
  }

  private void vouchForEntries(Connection connection) throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(Readers.NEXT);
        PreparedStatement write =
            connection.prepareStatement("UPDATE entry SET mac = ? WHERE sequence = ?")) {
      List<Row> rows = next(read, 0);
      while (!rows.isEmpty()) {
        for (Row row : rows) {
          Row.set(write, vouching.of(row.claim(), row.hash()), row.sequence());
          write.addBatch();
        }
        write.executeBatch();
        rows = next(read, rows.get(rows.size() - 1).sequence());
      }
    }
  }

  private static List<Row> next(PreparedStatement read, long after) throws SQLException {
    Row.set(read, after, STRIDE);
    return Row.all(read);
  }

  private void vouchForAnswers(Connection connection) throws SQLException {
    try (PreparedStatement read =
            connection.prepareStatement(
                "SELECT i.key, i.request_hash, e.hash FROM idempotency i"
                    + " JOIN entry e ON e.sequence = i.sequence WHERE i.key > ? ORDER BY i.key LIMIT "
                    + STRIDE);
        PreparedStatement write =
            connection.prepareStatement("UPDATE idempotency SET mac = ? WHERE key = ?")) {
      for (String last = ""; last != null; ) {
        read.setString(1, last);
        last = null;
        try (ResultSet row = read.executeQuery()) {
          while (row.next()) {
            last = row.getString(1);
            Idempotency request = new Idempotency(last, row.getString(2));
            Row.set(write, vouching.of(request, row.getBytes(3)), last);
            write.addBatch();
          }
        }
        write.executeBatch();
      }
    }
  }
}
