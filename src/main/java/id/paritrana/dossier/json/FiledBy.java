package id.paritrana.dossier.json;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Text;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of nominee may file a section, and which kind this one is.
 *
 * @param kind {@code null} when the nominee's own kind is at fault; its sections are then read
 *     whatever they are
 */
record FiledBy(Set<Kind> kinds, @Nullable Kind kind) {

  static FiledBy governments(@Nullable Kind kind) {
    return new FiledBy(EnumSet.of(Kind.PROVINCE, Kind.REGENCY_CITY, Kind.VILLAGE), kind);
  }

  static FiledBy authoritiesWithMembers(@Nullable Kind kind) {
    return new FiledBy(EnumSet.of(Kind.PROVINCE, Kind.REGENCY_CITY), kind);
  }

  static FiledBy enterprises(@Nullable Kind kind) {
    return new FiledBy(EnumSet.of(Kind.ENTERPRISE), kind);
  }

  /** Reads the section, or refuses all of it at once when this kind may not file it. */
  <T> Reading<T> only(Reading<T> reading) {
    return kind == null || kinds.contains(kind)
        ? reading
        : value -> value.refuse(notFiled(value.place().name()));
  }

  private Text notFiled(String section) {
    String who = kinds.stream().map(Kind::name).collect(Collectors.joining(", "));
    return new Text(
        "`"
            + section
            + "` is not filed by the kind "
            + kind
            + "; leave it out (filed by: "
            + who
            + ")",
        "`"
            + section
            + "` tidak diisi oleh jenis "
            + kind
            + "; hapus bagian ini (diisi oleh: "
            + who
            + ")");
  }
}
