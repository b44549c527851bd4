package id.paritrana.ruleset.table;

/** How far two colours stand apart, as the accessibility guidelines of the web reckon it. */
public final class Contrast {
  private Contrast() {}

  /** From 1, none, to 21, black on white; colours as 0xRRGGBB. */
  public static double of(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
  }

  private static double light(int value) {
    double share = (value & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
