package id.paritrana.draft;

import id.paritrana.filing.form.Paths;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all cases of one sheet are about. */
enum Topic {
  /** One nominee's dossier, to be decided. */
  DOSSIER,

  /** Nominees that compete for the same places. */
  COHORT,

  /** Where nominees come from. */
  ORIGIN;

  /** What a sheet is about: that which its first telling column speaks of. */
  static Topic of(Stream<String> columns) {
    return columns.map(Topic::of).filter(Objects::nonNull).findFirst().orElse(DOSSIER);
  }

  /** What a column speaks of; none when it fits any case or is not known. */
  static @Nullable Topic of(String column) {
    Expectation.Column expected = Expectation.Column.of(column);
    if (expected != null) {
      return expected.kind().topic();
    } else if (Paths.type(column) == null) {
      return null;
    }
    return column.startsWith(Paths.COHORT)
        ? COHORT
        : column.startsWith(Paths.ORIGIN) ? ORIGIN : DOSSIER;
  }
}
