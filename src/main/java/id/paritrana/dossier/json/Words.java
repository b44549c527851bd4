package id.paritrana.dossier.json;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;

/** A text of one line that says something. */
record Words(int most) implements Reading<String> {
  static final Words TEXT = new Words(Bounds.TEXT);
  static final Text NOUN = new Text("this value", "isian ini");

  private static final Text BLANK =
      new Text(
          "the text is blank; write at least one letter or digit",
          "teksnya kosong; tulis sedikitnya satu huruf atau angka");

  @Override
  public @Nullable String of(Value value) {
    if (!value.node().isString()) {
      return value.refuse(Form.TEXT.not(value, NOUN));
    }
    String words = value.node().stringValue();
    if (words.isBlank()) {
      return value.refuse(BLANK);
    }
    if (words.length() > most) {
      return value.refuse(tooLong(words, value.shown(words)));
    }
    return Shown.hasControl(words) ? value.refuse(control(value.shown(words))) : words;
  }

  private Text tooLong(String words, Text shown) {
    return new Text(
        shown.en() + " has " + words.length() + " characters; shorten it to at most " + most,
        shown.id()
            + " terdiri atas "
            + words.length()
            + " karakter; persingkat menjadi paling banyak "
            + most);
  }

  private static Text control(Text shown) {
    return new Text(
        shown.en() + " has a control character, such as a line break or a tab; remove it",
        shown.id() + " memuat karakter kendali, misalnya ganti baris atau tab; hapus karakter itu");
  }
}
