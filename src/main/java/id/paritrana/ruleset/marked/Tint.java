package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.Contrast;
import java.util.Arrays;

/**
 * The colours of marks: red, yellow and blue, which people who see red and green alike still tell
 * apart, each pale under dark text and deep under light text. They are odd on purpose, so that no
 * author's own colour is mistaken for one.
 */
enum Tint {
  ERROR(0xFFCEBE, 0x8C2E06, "Kesalahan", "error"),
  WARNING(0xFFE58F, 0x6C5304, "Peringatan", "warning"),
  NOTE(0xCDE1FA, 0x1F4F7B, "Catatan", "note"),
  NEAR_ERROR(0xFFEEE7, 0xA8512D, "Terkait kesalahan", "related to an error"),
  NEAR_WARNING(0xFFF7DC, 0x7F6B28, "Terkait peringatan", "related to a warning"),
  NEAR_NOTE(0xECF4FD, 0x45729E, "Terkait catatan", "related to a note"),
  CHANGED(0xFFE68E, 0x6C5403, "Diubah", "changed"),
  ADDED(0xCDE2F9, 0x1F4F7C, "Baris baru", "new row");

  final int pale;
  final int deep;
  final String id;
  final String en;

  Tint(int pale, int deep, String id, String en) {
    this.pale = pale;
    this.deep = deep;
    this.id = id;
    this.en = en;
  }

  static Tint of(Severity severity, boolean related) {
    return switch (severity) {
      case ERROR -> related ? NEAR_ERROR : ERROR;
      case WARNING -> related ? NEAR_WARNING : WARNING;
      case NOTE -> related ? NEAR_NOTE : NOTE;
    };
  }

  /** The one of the two colours on which text of this colour reads better. */
  int under(int text) {
    return Contrast.of(text, pale) >= Contrast.of(text, deep) ? pale : deep;
  }

  static boolean isOne(int rgb) {
    return Arrays.stream(values()).anyMatch(tint -> tint.pale == rgb || tint.deep == rgb);
  }
}
