package id.paritrana.dossier;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The allowed word that a person probably meant. */
public final class Suggestion {
  private static final int FARTHEST = 2;

  private Suggestion() {}

  /**
   * The word that an Indonesian one stands for, else the nearest, or {@code null} when none is
   * near; capitals make no difference.
   */
  public static @Nullable String of(String written, Collection<String> words) {
    String meant = Glossary.code(written);
    if (meant != null && words.contains(meant)) {
      return meant;
    }
    String nearest = null;
    int least = FARTHEST + 1;
    for (String word : words) {
      // A word of two letters is two edits away from every other one, so short words must be
      // nearer.
      int farthest = Math.min(FARTHEST, word.length() / 2);
      int distance =
          distance(written.toUpperCase(Locale.ROOT), word.toUpperCase(Locale.ROOT), farthest);
      if (distance <= farthest && distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance, or anything above the farthest when it is farther than that. */
  private static int distance(String a, String b, int farthest) {
    if (Math.abs(a.length() - b.length()) > farthest) {
      return farthest + 1;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
