package id.paritrana.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two spellings of one person's name are the same. */
public final class SameName {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SameName() {}

  /** Without unseen characters, capitals, spaces around and more than one space between. */
  public static String of(String written) {
    String seen = UNSEEN.matcher(written).replaceAll("");
    String spaced = SPACE.matcher(seen).replaceAll(" ").strip();
    // To capitals first: some letters have two small forms, such as the Greek sigma.
    String small = spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(small, Normalizer.Form.NFC);
  }
}
