package id.paritrana.journal;

import id.paritrana.journal.search.Counts;
import id.paritrana.journal.search.Postings;
import id.paritrana.journal.search.Query;
import id.paritrana.journal.search.Term;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All cards of a journal in memory. It is brought up to date before each question, so that what was
 * answered is found, whoever wrote it. Safe for many threads.
 */
final class Catalogue {
  private static final int STRIDE = 20_000;
  // A card that somebody put in for an entry to come must not hide those that do come.
  private static final String NEWER =
      "sequence > ? AND sequence <= (SELECT max(sequence) FROM entry)";

  private final Readers readers;
  private final Postings postings = new Postings();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private long newest;

  Catalogue(Readers readers) {
    this.readers = readers;
  }

  /** The sequences of decisions found, newest first. */
  List<Long> find(Query query, @Nullable Long before, int most) {
    RoaringBitmap nominee = nominee(query.nominee());
    return asked(() -> postings.find(query, nominee, before, most));
  }

  Counts count(Query query) {
    RoaringBitmap nominee = nominee(query.nominee());
    return asked(() -> postings.count(query, nominee));
  }

  /** Reads the cards that are new; the first time, all of them. */
  void catchUp() {
    while (behind()) {
      lock.writeLock().lock();
      try {
        readers.read(this::stride);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  private <T> T asked(Supplier<T> question) {
    catchUp();
    lock.readLock().lock();
    try {
      return question.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean behind() {
    lock.readLock().lock();
    try {
      return readers.read(
          connection -> {
            try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM card WHERE " + NEWER + " LIMIT 1")) {
              statement.setLong(1, newest);
              try (ResultSet row = statement.executeQuery()) {
                return row.next();
              }
            }
          });
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Cards before words: a card's words were kept with it or before it. */
  private int stride(Connection connection) throws SQLException {
    try (PreparedStatement cards =
            connection.prepareStatement(
                "SELECT sequence, at, total, terms FROM card WHERE "
                    + NEWER
                    + " ORDER BY sequence LIMIT ?");
        PreparedStatement words = connection.prepareStatement(Words.NEWER)) {
      Row.set(cards, newest, STRIDE);
      int read = 0;
      try (ResultSet card = cards.executeQuery()) {
        while (card.next()) {
          List<Integer> terms = Words.unpacked(card.getBytes("terms"));
          if (!terms.isEmpty() && terms.get(terms.size() - 1) > postings.terms()) {
            learn(words);
          }
          long sequence = card.getLong("sequence");
          long at = card.getLong("at");
          int total = card.getInt("total");
          postings.add(sequence, at, card.wasNull() ? null : total, terms);
          newest = sequence;
          read++;
        }
      }
      return read;
    }
  }

  private void learn(PreparedStatement words) throws SQLException {
    words.setInt(1, postings.terms());
    try (ResultSet word = words.executeQuery()) {
      while (word.next()) {
        Term term = Words.term(word);
        if (term != null) {
          postings.term(word.getInt("id"), term);
        }
      }
    }
  }

  private @Nullable RoaringBitmap nominee(@Nullable String nominee) {
    return nominee == null
        ? null
        : readers.read(
            connection -> {
              try (PreparedStatement statement =
                  connection.prepareStatement("SELECT sequence FROM card WHERE nominee = ?")) {
                statement.setString(1, nominee);
                RoaringBitmap sequences = new RoaringBitmap();
                try (ResultSet row = statement.executeQuery()) {
                  while (row.next()) {
                    sequences.add(Math.toIntExact(row.getLong(1)));
                  }
                }
                return sequences;
              }
            });
  }
}
