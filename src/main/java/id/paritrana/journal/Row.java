package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as its row, which names the entry before by place alone. */
record Row(
    long sequence,
    String id,
    long at,
    String kind,
    byte[] body,
    @Nullable Long texts,
    byte @Nullable [] written,
    byte[] previous,
    byte[] hash,
    byte[] mac) {
  /** What to ask for of {@code entry e}. */
  static final String COLUMNS =
      "e.*, (SELECT p.hash FROM entry p WHERE p.sequence = e.sequence - 1) AS previous";

  private static final String MAC = "mac";
  private static final byte[] NONE = new byte[0];

  static Row of(ResultSet row) throws SQLException {
    long texts = row.getLong("texts");
    Long shared = row.wasNull() ? null : texts;
    byte[] previous = row.getBytes("previous");
    return new Row(
        row.getLong("sequence"),
        row.getString("id"),
        row.getLong("at"),
        row.getString("kind"),
        row.getBytes("body"),
        shared,
        row.getBytes("written"),
        previous == null ? Chain.ZERO : previous,
        row.getBytes("hash"),
        has(row, MAC) ? row.getBytes(MAC) : NONE);
  }

  /** A copy that was made by an earlier version is read as it is. */
  private static boolean has(ResultSet row, String column) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    for (int i = columns.getColumnCount(); i > 0; i--) {
      if (columns.getColumnName(i).equals(column)) {
        return true;
      }
    }
    return false;
  }

  static List<Row> all(PreparedStatement query) throws SQLException {
    List<Row> all = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        all.add(of(row));
      }
    }
    return all;
  }

  static @Nullable Row first(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? of(row) : null;
    }
  }

  /** Whether it is a decision whose body is not here, though perhaps in an archive. */
  boolean emptied() {
    return body.length == 0 && kind.equals(Kind.DECISION.name());
  }

  /**
   * The entry, if it is still what was recorded.
   *
   * @throws JournalAltered if it is not
   */
  Entry entry(Shelf shelf) {
    if (sequence < 1 || !isProven(previous, shelf)) {
      throw JournalAltered.entry(sequence);
    }
    if (!isVouchedFor(shelf)) {
      throw JournalAltered.foreign(sequence);
    }
    String archive = emptied() ? shelf.archive(sequence) : null;
    if (archive != null) {
      return entry("", archive);
    }
    byte[] text = written == null ? canonical(shelf) : Texts.NONE.unpack(written);
    return entry(new String(text, StandardCharsets.UTF_8), null);
  }

  /** The entry, or its place alone if it is not what was recorded. */
  Found found(Shelf shelf) {
    try {
      return entry(shelf);
    } catch (JournalAltered e) {
      return new AlteredEntry(sequence, id, e.says());
    }
  }

  /** Whether the hash is that of what stands here; of an archived entry it can only be believed. */
  boolean isProven(byte[] previous, Shelf shelf) {
    if (emptied() && shelf.archive(sequence) != null) {
      return true;
    }
    return hasHash(computed(previous, shelf));
  }

  boolean hasHash(byte @Nullable [] computed) {
    return computed != null && Arrays.equals(computed, hash);
  }

  /** Whether a holder of the journal's key wrote it. */
  boolean isVouchedFor(Shelf shelf) {
    return shelf.vouching().covers(claim(), hash, mac);
  }

  /**
   * The hash of what stands here, were the entry before it the given one; none if it cannot be
   * read, and one that fits nothing if what is shown says something else than what is hashed.
   */
  byte @Nullable [] computed(byte[] previous, Shelf shelf) {
    return computed(previous, readable(shelf));
  }

  /** The canonical body that stands here; none if it cannot be read. */
  byte @Nullable [] readable(Shelf shelf) {
    try {
      return canonical(shelf);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** As {@link #computed(byte[], Shelf)}, of the body that was read. */
  byte @Nullable [] computed(byte[] previous, byte @Nullable [] canonical) {
    if (canonical == null) {
      return null;
    }
    try {
      return written == null || Arrays.equals(shown(written).bytes(), canonical)
          ? Chain.hash(envelope(previous, canonical))
          : Chain.ZERO;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Body shown(byte[] written) {
    return Body.of(new String(Texts.NONE.unpack(written), StandardCharsets.UTF_8));
  }

  private Entry entry(String json, @Nullable String archive) {
    return new Entry(
        sequence,
        id,
        Instant.ofEpochMilli(at),
        Kind.valueOf(kind),
        json,
        Chain.text(previous),
        Chain.text(hash),
        archive);
  }

  /**
   * The canonical body, as it is hashed.
   *
   * @throws BodyArchived if it is elsewhere
   */
  byte[] canonical(Shelf shelf) {
    String archive = emptied() ? shelf.archive(sequence) : null;
    if (archive != null) {
      throw new BodyArchived(id, archive);
    }
    return shelf.at(texts).unpack(body);
  }

  /** The canonical JSON whose hash this row should have, were the entry before it the given one. */
  byte[] envelope(byte[] previous, Shelf shelf) {
    return envelope(previous, canonical(shelf));
  }

  private byte[] envelope(byte[] previous, byte[] canonical) {
    String moment = Moment.text(Instant.ofEpochMilli(at));
    return Chain.envelope(sequence, previous, moment, id, kind, canonical);
  }

  byte[] envelope(Shelf shelf) {
    return envelope(previous, shelf);
  }

  /**
   * The same, as it stands, on one line; none if the body cannot be read. A line's end in it was
   * never recorded, and would pass what follows it for another entry.
   */
  byte @Nullable [] line(Shelf shelf) {
    try {
      byte[] envelope = envelope(shelf);
      return new String(envelope, StandardCharsets.ISO_8859_1).indexOf('\n') < 0 ? envelope : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What vouches for it says this too: once the body is archived, the hash cannot. */
  byte[] claim() {
    return Chain.claim(sequence, Moment.text(Instant.ofEpochMilli(at)), id, kind);
  }

  /** The same without the body. */
  byte[] stub() {
    String moment = Moment.text(Instant.ofEpochMilli(at));
    return Chain.stub(sequence, previous, moment, id, kind);
  }

  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
