package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What a journal's entries are read with: their shared texts, where those went that are gone, and
 * what vouches for them.
 */
final class Shelf {
  private final Source source;
  private final Map<Long, Texts> byId = new ConcurrentHashMap<>();
  private final Map<String, Texts> byRuleset = new ConcurrentHashMap<>();

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
    return id == null ? Texts.NONE : byId.computeIfAbsent(id, i -> read("id = ?", i));
  }

  /** The newest texts of a ruleset. */
  Texts of(@Nullable String ruleset) {
    return ruleset == null
        ? Texts.NONE
        : byRuleset.computeIfAbsent(
            ruleset, name -> read("ruleset = ? ORDER BY id DESC LIMIT 1", name));
  }

  /** There may be newer texts of this ruleset. */
  void outdated(String ruleset) {
    byRuleset.remove(ruleset);
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

  private Texts read(String where, Object value) {
    return source.read(
        connection -> {
          String sql = "SELECT id, content FROM texts WHERE " + where;
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? new Texts(row.getLong(1), Texts.NONE.unpack(row.getBytes(2)))
                  : Texts.NONE;
            }
          }
        });
  }
}
