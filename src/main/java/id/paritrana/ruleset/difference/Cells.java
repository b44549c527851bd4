package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares cells by what is read of them, never by how they are shown. */
final class Cells {
  private Cells() {}

  /** The cells that differ between two rows, or all of the one row there is. */
  static List<CellDifference> compared(
      @Nullable Written was,
      Written.@Nullable Line before,
      @Nullable Written is,
      Written.@Nullable Line after) {
    return compared(
        was == null || before == null ? null : new Version(was, before),
        is == null || after == null ? null : new Version(is, after));
  }

  /** The cells above two tables that differ. */
  static List<CellDifference> heads(Written was, Written is) {
    return compared(
        new Version(was, new Written.Line("", "", was.heads())),
        new Version(is, new Written.Line("", "", is.heads())));
  }

  private static List<CellDifference> compared(@Nullable Version was, @Nullable Version is) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
        .flatMap(Optional::stream)
        .forEach(version -> keys.addAll(version.line.cells().keySet()));
    List<CellDifference> told = new ArrayList<>();
    for (String key : keys) {
      @Nullable Side old = was == null ? null : was.side(key);
      @Nullable Side now = is == null ? null : is.side(key);
      if (!Objects.equals(value(old), value(now))) {
        Written.Role role =
            Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .flatMap(version -> version.column(key).stream())
                .findFirst()
                .map(Written.Column::role)
                .orElse(Written.Role.REMARK);
        told.add(new CellDifference(key, role, old, now));
      }
    }
    return Told.sorted(told);
  }

  private static @Nullable Object value(@Nullable Side side) {
    return side == null ? null : side.value();
  }

  /** A row of a sheet. */
  private record Version(Written sheet, Written.Line line) {
    Optional<Written.Column> column(String key) {
      return sheet.columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The cell of this column; an empty one has a place, too. */
    @Nullable Side side(String key) {
      Optional<Written.Column> column = column(key);
      String label = column.map(Written.Column::label).orElse(key);
      Written.@Nullable Cell cell = line.cells().get(key);
      if (cell != null) {
        return new Side(place(cell.address()), label, cell.value(), cell.shown());
      }
      return column
          .map(
              one -> one.address().replaceAll("[0-9]", "") + line.address().replaceAll("[A-Z]", ""))
          .map(address -> new Side(place(address), label, null, ""))
          .orElse(null);
    }

    private Place place(String address) {
      return Place.cell(sheet.file(), sheet.sheet(), address);
    }
  }
}
