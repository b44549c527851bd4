package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of entries by what they are asked for. */
record Rows(Readers readers) {
  Optional<Row> row(String id) {
    return readers.read(
        connection -> {
          String sql = "SELECT " + Row.COLUMNS + " FROM entry e WHERE e.id = ?";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            return Optional.ofNullable(Row.first(statement));
          }
        });
  }

  Optional<Row> answered(Idempotency idempotency, Vouching vouching) {
    return readers.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(Keys.SELECT)) {
            return Optional.ofNullable(Keys.earlier(statement, vouching, idempotency));
          }
        });
  }

  List<Row> rows(List<Long> sequences) {
    return readers.read(
        connection -> {
          List<Row> rows = new ArrayList<>(sequences.size());
          String sql = "SELECT " + Row.COLUMNS + " FROM entry e WHERE e.sequence = ?";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long sequence : sequences) {
              statement.setLong(1, sequence);
              Row row = Row.first(statement);
              if (row != null) {
                rows.add(row);
              }
            }
          }
          return rows;
        });
  }

  /** The id of the last one of a kind. */
  Optional<String> newest(Kind kind) {
    // Not a parameter: only of a kind that it knows can PostgreSQL see that the small index will
    // do.
    String sql =
        "SELECT id FROM entry WHERE kind = '" + kind.name() + "' ORDER BY sequence DESC LIMIT 1";
    return readers.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
          }
        });
  }

  /** The last ones of a kind that is no decision, before a sequence. */
  List<Row> newest(Kind kind, long before, int most) {
    // Written out for the same reason as above.
    String sql =
        "SELECT %s FROM entry e WHERE kind = '%s' AND kind <> 'DECISION' AND sequence < ?"
                .formatted(Row.COLUMNS, kind.name())
            + " ORDER BY sequence DESC LIMIT ?";
    return readers.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, before);
            statement.setInt(2, most);
            return Row.all(statement);
          }
        });
  }
}
