package id.paritrana.oracle;

/** Coverage targets by province and assessment year. */
final class PlainTargets {
  private PlainTargets() {}

  static Fraction of(String province, int year) {
    if (year == 2025 && province.equals("Sumatera Selatan")) {
      return Fraction.of("0.50");
    }
    if (year == 2025 && province.equals("Lampung")) {
      return Fraction.of("0.326");
    }
    if (year <= 2025) {
      return Fraction.of("0.3215");
    }
    return switch (year) {
      case 2026 -> Fraction.of("0.3499");
      case 2027 -> Fraction.of("0.3797");
      case 2028 -> Fraction.of("0.4094");
      default -> Fraction.of("0.4392");
    };
  }
}
