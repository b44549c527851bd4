package id.paritrana.dossier.json;

import id.paritrana.dossier.Suggestion;
import id.paritrana.dossier.Text;
import java.util.Collection;

/** What is said of a field that is missing, unknown or empty. */
final class FieldFaults {
  static final Text NULL =
      new Text(
          "`null` is no figure; leave the field out when there is no figure",
          "`null` bukan nilai; hilangkan isian ini bila tidak ada nilainya");
  static final Text NULL_REQUIRED =
      new Text(
          "`null` is no answer; this field must be filled in",
          "`null` bukan jawaban; isian ini wajib diisi");

  private FieldFaults() {}

  static Text missing(String name) {
    String shown = Shown.of(name);
    return new Text(
        "the field " + shown + " is missing; it must be filled in",
        "isian " + shown + " belum ada; isian ini wajib diisi");
  }

  static Text unknown(String name, Collection<String> known) {
    String shown = Shown.of(name);
    String meant = Suggestion.of(name, known);
    if (meant != null) {
      return new Text(
          "there is no field " + shown + "; did you mean `" + meant + "`?",
          "tidak ada isian " + shown + "; apakah maksudnya `" + meant + "`?");
    }
    String all = String.join(", ", known);
    return new Text(
        "there is no field " + shown + "; remove it or use one of: " + all,
        "tidak ada isian " + shown + "; hapus atau pakai salah satu dari: " + all);
  }

  /** Said without the name: by its place in the object, counted from 1. */
  static Text unknown(String name, int number, Collection<String> known) {
    Text found =
        new Text(
            "field " + number + " is not known, and not shown since people are named here",
            "isian ke-"
                + number
                + " tidak dikenal, dan tidak ditampilkan karena memuat nama orang");
    String meant = Suggestion.of(name, known);
    if (meant != null) {
      return new Text(
          found.en() + "; did you mean `" + meant + "`?",
          found.id() + "; apakah maksudnya `" + meant + "`?");
    }
    String all = String.join(", ", known);
    return new Text(
        found.en() + "; remove it or use one of: " + all,
        found.id() + "; hapus atau pakai salah satu dari: " + all);
  }

  static Text exceeds(Object value, String whole, Object most) {
    String found = Shown.of(value.toString());
    String limit = Shown.of(most.toString());
    return new Text(
        found
            + " is more than `"
            + whole
            + "`, which is "
            + limit
            + "; a part cannot exceed its whole",
        found
            + " melebihi `"
            + whole
            + "`, yaitu "
            + limit
            + "; bagian tidak boleh melebihi seluruhnya");
  }
}
