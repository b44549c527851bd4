package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What a journal's entries are read with: their shared texts, where those went that are gone, and
 * what vouches for them.
 */
final class Shelf {
  // Half a megabyte each, and as much again outside the heap; a ruleset that decides has a few.
  private static final int READ = 32;
  private static final int WRITTEN = 8;

  private final Source source;
  private final Recent<Long> byId = new Recent<>(READ);
  private final Recent<String> byRuleset = new Recent<>(WRITTEN);

  private final NavigableMap<Long, String> archives = new ConcurrentSkipListMap<>();

  private final Vouching vouching;

  Shelf(Source source, Vouching vouching) {
    this.source = source;
    this.vouching = vouching;
  }

  /** What tells whose the entries are. */
  Vouching vouching() {
    return vouching;
  }

  /** The texts of one row; those that are gone share nothing, and unpacking says so. */
  Texts at(@Nullable Long id) {
    return id == null ? Texts.NONE : byId.get(id, i -> read("WHERE id = ?", i).orElse(Texts.NONE));
  }

  /**
   * The newest texts of a ruleset. One that has none yet begins with the newest of another: it says
   * nearly the same.
   */
  Texts of(@Nullable String ruleset) {
    return ruleset == null ? Texts.NONE : byRuleset.get(ruleset, this::newest);
  }

  private Texts newest(String ruleset) {
    return read("WHERE ruleset = ? ORDER BY id DESC LIMIT 1", ruleset)
        .or(() -> read("ORDER BY id DESC LIMIT 1"))
        .orElse(Texts.NONE);
  }

  /** There may be newer texts of this ruleset. */
  void outdated(String ruleset) {
    byRuleset.forget(ruleset);
  }

  /** The file that the body of a decision went to, if any. */
  @Nullable String archive(long sequence) {
    var known = archives.ceilingEntry(sequence);
    if (known == null) {
      for (Archives.Kept kept : source.read(Archives::all)) {
        archives.put(kept.upto(), kept.file());
      }
      known = archives.ceilingEntry(sequence);
    }
    return known == null ? null : known.getValue();
  }

  private Optional<Texts> read(String which, Object... values) {
    return source.read(
        connection -> {
          String sql = "SELECT id, ruleset, content FROM texts " + which;
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Row.set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new Texts(
                          row.getLong("id"),
                          row.getString("ruleset"),
                          Texts.NONE.unpack(row.getBytes("content"))))
                  : Optional.empty();
            }
          }
        });
  }
}
