package id.paritrana.stability;

/**
 * How the panel's marks are moved.
 *
 * @param halves by how many half points a mark moves at most, either way
 * @param rounds how often
 * @param seed where the draws begin; the same gives the same
 */
public record Question(int halves, int rounds, long seed) {
  public static final int MOST_HALVES = 20;
  public static final int MOST_ROUNDS = 10_000;
  public static final Question USUAL = new Question(2, 1_000, 20_240_101L);

  public Question {
    if (halves < 1 || halves > MOST_HALVES || rounds < 1 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException(halves + " half points, " + rounds + " rounds");
    }
  }
}
