package id.paritrana.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack answers: the words it was asked with, and the decisions found.
 *
 * @param words each as {@code name: value}; none where decisions were named one by one
 * @param decisions ids of decisions in the journal, 1 to {@link #MOST}, none twice
 * @param selection the ranking that these decisions are all of; none where nothing was ranked
 */
public record Question(List<String> words, List<String> decisions, @Nullable String selection) {
  /** More make a file that nobody can open with patience. */
  public static final int MOST = 10_000;

  public Question(List<String> words, List<String> decisions) {
    this(words, decisions, null);
  }

  public Question {
    words = List.copyOf(words);
    decisions = List.copyOf(decisions);
    if (decisions.isEmpty() || decisions.size() > MOST) {
      throw new IllegalArgumentException("A pack holds 1 to " + MOST + " decisions");
    }
  }
}
