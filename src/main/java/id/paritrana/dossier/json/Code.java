package id.paritrana.dossier.json;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A code staff may invent, in a fixed spelling. */
record Code(Pattern spelling, Text rule) implements Reading<String> {
  static final Code DOCUMENT =
      new Code(
          Bounds.CODE,
          new Text(
              "is not a document code; use up to 64 capitals, digits and _, a capital first, as in `BUDGET_COPY`",
              "bukan kode dokumen; pakai paling banyak 64 huruf kapital, angka, dan _, diawali huruf, seperti `BUDGET_COPY`"));
  static final Code CATEGORY =
      new Code(
          Bounds.CODE,
          new Text(
              "is not a category code; use capitals, digits and _, as in `REGENCY_CITY`",
              "bukan kode kategori; pakai huruf kapital, angka, dan _, seperti `REGENCY_CITY`"));
  static final Code INDICATOR =
      new Code(
          Bounds.INDICATOR,
          new Text(
              "is not an indicator code; join two to five parts with dots, the first in small letters, as in `coverage.ratio`",
              "bukan kode indikator; hubungkan dua sampai lima bagian dengan titik, yang pertama berhuruf kecil, "
                  + "seperti `coverage.ratio`"));

  @Override
  public @Nullable String of(Value value) {
    if (!value.node().isString()) {
      return value.refuse(Form.TEXT.not(value, Words.NOUN));
    }
    String code = value.node().stringValue();
    if (spelling.matcher(code).matches()) {
      return code;
    }
    Text shown = value.shown(code);
    return value.refuse(new Text(shown.en() + " " + rule.en(), shown.id() + " " + rule.id()));
  }
}
