package id.paritrana.dossier.json;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of one line that says something.
 *
 * @param exact whether something is found or compared by it, so that no space may stand around it
 */
record Words(int most, boolean exact) implements Reading<String> {
  static final Words TEXT = new Words(Bounds.TEXT);

  /** Names, ids and places: {@code "Riau "} would be another province than {@code "Riau"}. */
  static final Words NAME = new Words(Bounds.TEXT, true);

  static final Text NOUN = new Text("this value", "isian ini");

  private static final String SPACE = "[\\s\\p{Z}]";
  private static final Pattern SPACED = Pattern.compile("^" + SPACE + "|" + SPACE + "$");

  private static final Text BLANK =
      new Text(
          "the text is blank; write at least one letter or digit",
          "teksnya kosong; tulis sedikitnya satu huruf atau angka");

  Words(int most) {
    this(most, false);
  }

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
    if (Shown.hasControl(words)) {
      return value.refuse(control(value.shown(words)));
    }
    return exact && SPACED.matcher(words).find() ? value.refuse(spaced(value.shown(words))) : words;
  }

  private static Text spaced(Text shown) {
    return new Text(
        shown.en() + " begins or ends with a space; remove the space",
        shown.id() + " diawali atau diakhiri spasi; hapus spasinya");
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

  static Text control(Text shown) {
    return new Text(
        shown.en() + " has a control character, such as a line break or a tab; remove it",
        shown.id() + " memuat karakter kendali, misalnya ganti baris atau tab; hapus karakter itu");
  }
}
