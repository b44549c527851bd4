package id.paritrana.access;

import id.paritrana.dossier.Text;
import java.util.Locale;
import java.util.Set;

/**
 * The names that a subject may have. Who wrote a draft is told apart from who approves it by name,
 * so no two names may look the same: letters of other scripts, accents and spaces of other kinds
 * are refused.
 */
final class Subject {
  private static final int LONGEST = 100;
  private static final String SIGNS = ".,'@_-";

  /** Under which the service itself puts the criteria of a start in force. */
  private static final Set<String> RESERVED = Set.of("folder");

  private Subject() {}

  /**
   * Lets a sound name pass.
   *
   * @throws NotIssued with what was found and where
   */
  static void check(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw refused(
          "%,d characters were found".formatted(name.length()),
          "ditemukan %,d karakter".formatted(name.length()));
    }
    int place = 1;
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      int character = name.codePointAt(at);
      boolean edge = at == 0 || at + Character.charCount(character) == name.length();
      boolean again = character == ' ' && at > 0 && name.charAt(at - 1) == ' ';
      if (!isPlain(character) && (edge || again || !isBetween(character))) {
        String found = shown(character);
        throw refused(
            "character %d is %s".formatted(place, found),
            "karakter ke-%d adalah %s".formatted(place, found));
      }
      place++;
    }
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new NotIssued(
          new Text(
              "the name \"" + name + "\" stands for the service itself; choose another",
              "nama \"" + name + "\" dipakai untuk layanan sendiri; pilih nama lain"));
    }
  }

  private static boolean isPlain(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9';
  }

  private static boolean isBetween(int character) {
    return character == ' ' || SIGNS.indexOf(character) >= 0;
  }

  /** By its number, since it may look like another one or like nothing. */
  private static String shown(int character) {
    String number = "U+%04X".formatted(character);
    if (character == ' ') {
      return number;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          number;
      default -> "\"" + Character.toString(character) + "\" (" + number + ")";
    };
  }

  private static NotIssued refused(String en, String id) {
    return new NotIssued(
        new Text(
            "a subject is 1 to 100 of the letters A to Z, a to z and the digits 0 to 9; single spaces and . , ' @ _ - may"
                + " stand between them; "
                + en,
            "nama subjek terdiri atas 1 sampai 100 huruf A sampai Z, a sampai z, dan angka 0 sampai 9; di antaranya boleh"
                + " ada spasi tunggal dan . , ' @ _ -; "
                + id));
  }
}
