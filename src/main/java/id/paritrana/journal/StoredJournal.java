package id.paritrana.journal;

import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.ChainCheck;
import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Proofs;
import id.paritrana.journal.proof.Signer;
import id.paritrana.journal.proof.Stubs;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.search.Counts;
import id.paritrana.journal.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal in a database. */
final class StoredJournal implements Journal {
  private final Database database;
  private final Readers readers;
  private final Rows stored;
  // What an earlier version wrote can be read; to verify it is to say that nobody vouches for it.
  private final Shelf shelf;
  private final Shelf strict;
  private final NewestNote newest;
  private final Grounds grounds;
  private final Signer signer;
  private final Checkpoints checkpoints;
  private final Catalogue catalogue;
  private final Writer writer;

  private StoredJournal(Database database, Readers readers, Limits limits, Path keys, Signer signer)
      throws SQLException {
    this.signer = signer;
    this.database = database;
    this.readers = readers;
    stored = new Rows(readers);
    newest = new NewestNote(keys, signer.verifier());
    grounds = new Grounds(database, readers, signer, newest);
    strict = new Shelf(readers, Vouching.with(signer));
    shelf = grounds.unvouched() ? new Shelf(readers, Vouching.NONE) : strict;
    Witness witness = new Witness(readers, strict, newest);
    checkpoints = new Checkpoints(database, readers, signer, newest, witness, grounds);
    catalogue = new Catalogue(readers);
    writer = new Writer(database, limits, strict, grounds::require);
  }

  static StoredJournal open(Path directory, Path keys, Limits limits) {
    Path file = directory.resolve(Backup.DATABASE);
    try {
      if (Files.notExists(file)) {
        NewestNote.refuseLost(keys);
      }
    } catch (IOException e) {
      throw JournalUnavailable.atStart(directory, e);
    }
    return open(new SqliteDatabase(file, limits.forLock()), keys, directory, limits);
  }

  static StoredJournal open(Server server, Path keys, Limits limits) {
    return open(new PostgresDatabase(server, limits.forLock()), keys, keys, limits);
  }

  static boolean isIn(Server server) {
    try {
      return new PostgresDatabase(server, Limits.USUAL.forLock()).isPrepared();
    } catch (SQLException e) {
      throw new JournalUnavailable(
          "The journal cannot be reached / jurnal tidak terjangkau: " + server, e);
    }
  }

  private static StoredJournal open(Database database, Path keys, Path directory, Limits limits) {
    try {
      PrivateFolder.make(directory);
      PrivateFolder.make(keys);
      database.prepare();
      Signer signer = OneKey.signer(database, keys);
      Readers readers = new Readers(database);
      try {
        return new StoredJournal(database, readers, limits, keys, signer);
      } catch (SQLException | RuntimeException e) {
        readers.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw JournalUnavailable.atStart(database.shared() ? database : directory, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("Interrupted while the journal was opened", e);
    }
  }

  @Override
  public void require() {
    grounds.require();
  }

  @Override
  public TakenOver takeOver(List<String> kept, boolean unseen, Instant now)
      throws NotTakenOver, IOException {
    grounds.requireUnvouched();
    return new TakingOver(database, readers, signer, newest)
        .run(kept, checkpoints.all(), unseen, now);
  }

  @Override
  public Entry append(Submission submission) {
    return writer.append(new Waiting(submission, shelf));
  }

  @Override
  public Optional<Entry> find(String id) {
    return stored.row(id).map(row -> row.entry(shelf));
  }

  @Override
  public Optional<Entry> answered(Idempotency idempotency) {
    return stored.answered(idempotency, shelf.vouching()).map(row -> row.entry(shelf));
  }

  @Override
  public Page search(Query query, @Nullable Long before, int limit) {
    if (limit < 1 || limit > Page.MOST) {
      throw new IllegalArgumentException("A page has 1 to " + Page.MOST + " entries");
    }
    // One more than the page holds, to know whether another follows.
    List<Long> found = catalogue.find(query, before, limit + 1);
    List<Long> page = found.subList(0, Math.min(limit, found.size()));
    return new Page(
        stored.rows(page).stream()
            .map(row -> row.found(shelf))
            .filter(StoredJournal::decided)
            .toList(),
        found.size() > limit ? page.get(limit - 1) : null);
  }

  /** Only a wrong index finds anything else. */
  private static boolean decided(Found found) {
    return !(found instanceof Entry entry) || entry.kind() == Kind.DECISION;
  }

  @Override
  public Counts count(Query query) {
    return catalogue.count(query);
  }

  @Override
  public Optional<String> newest(Kind kind) {
    return stored.newest(kind);
  }

  @Override
  public List<Entry> newest(Kind kind, long before, int most) {
    return stored.newest(kind, before, most).stream().map(row -> row.entry(shelf)).toList();
  }

  @Override
  public boolean shared() {
    return database.shared();
  }

  @Override
  public List<Entry> entries(long after, int most) {
    return readers.after(after, most).stream().map(row -> row.entry(shelf)).toList();
  }

  @Override
  public Verification verify(Stubs stubs) {
    return new Walk(readers, strict, check(), null, stubs).verification();
  }

  private ChainCheck check() {
    ChainCheck check = new ChainCheck(checkpoints.all(), signer.verifier());
    grounds.flaws().forEach(check::add);
    return check;
  }

  @Override
  public Inspection inspect(Stubs stubs) {
    IndexCheck index = new IndexCheck(readers);
    Verification found = new Walk(readers, strict, check(), index, stubs).verification();
    return new Inspection(found, index.end());
  }

  @Override
  public String checkpoint(Instant now) {
    return checkpoints.make(now);
  }

  @Override
  public String newestCheckpoint(Instant now) {
    return checkpoints.newest(now);
  }

  @Override
  public Proof proof(String id, Instant now) {
    Row row = stored.row(id).orElseThrow();
    return proof(row, checkpoints.over(row.sequence(), now));
  }

  @Override
  public Proof proof(String id, long size) {
    return proof(stored.row(id).orElseThrow(), checkpoints.of(size).orElseThrow());
  }

  private Proof proof(Row row, Signed signed) {
    List<byte[]> path =
        readers.read(
            connection -> {
              try (Tree tree = new Tree(connection)) {
                return tree.inclusion(row.sequence() - 1, signed.size());
              }
            });
    Entry entry = row.entry(shelf);
    byte[] leaf = Hashes.leaf(row.hash());
    if (!Proofs.includes(root(signed), signed.size(), row.sequence() - 1, leaf, path)) {
      throw JournalAltered.tree(signed.size());
    }
    return new Proof(entry, row.envelope(shelf), signed.note(), signed.size(), path);
  }

  /** The root that was signed, and with the journal's own key. */
  private byte[] root(Signed signed) {
    try {
      return signer.verifier().open(signed.note()).root();
    } catch (BadCheckpoint e) {
      throw JournalAltered.tree(signed.size());
    }
  }

  @Override
  public List<String> checkpoints() {
    return checkpoints.all();
  }

  @Override
  public void export(long after, long most, OutputStream to) throws IOException {
    new Exporting(readers, shelf).write(after, most, to);
  }

  @Override
  public void export(String checkpoint, OutputStream to) throws IOException {
    long size = signer.signed(checkpoint).orElseThrow().size();
    List<String> notes = checkpoints.kept(-1, size);
    if (!notes.contains(checkpoint)) {
      notes.add(checkpoint);
    }
    new Exporting(readers, shelf).write(notes, size, to);
  }

  @Override
  public void backup(Path to, Instant now) throws IOException {
    // Signed before the copy is made, so that the copy holds all that the checkpoint covers.
    Backup.write(database, to, checkpoint(now), publicKey());
  }

  @Override
  public Archiving archiving(LocalDate before, Path to) {
    return new Archiving(
        this,
        database,
        new Archivable(readers, checkpoints),
        new ArchiveFolder(to, signer.verifier(), publicKey()),
        before);
  }

  @Override
  public byte[] signature(String list) {
    return signer.sign(list);
  }

  @Override
  public String publicKey() {
    return signer.publicKey();
  }

  /** How many transactions were committed. */
  boolean holds(int written, int waiting) {
    return writer.holds(written, waiting);
  }

  long commits() {
    return writer.commits();
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
