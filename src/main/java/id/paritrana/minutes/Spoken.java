package id.paritrana.minutes;

import java.util.List;

/** Numbers up to 9999 in Indonesian words, as dates are written in minutes. */
final class Spoken {
  private static final List<String> UNITS =
      List.of(
          "",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas");

  private Spoken() {}

  static String of(int number) {
    if (number < UNITS.size()) {
      return UNITS.get(number);
    } else if (number < 20) {
      return UNITS.get(number - 10) + " belas";
    } else if (number < 100) {
      return joined(UNITS.get(number / 10) + " puluh", number % 10);
    } else if (number < 200) {
      return joined("seratus", number % 100);
    } else if (number < 1000) {
      return joined(UNITS.get(number / 100) + " ratus", number % 100);
    }
    return joined(number < 2000 ? "seribu" : of(number / 1000) + " ribu", number % 1000);
  }

  private static String joined(String before, int rest) {
    return rest == 0 ? before : before + " " + of(rest);
  }
}
