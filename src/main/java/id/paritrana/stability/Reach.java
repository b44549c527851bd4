package id.paritrana.stability;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure may move one way before something changes; none where it never does.
 *
 * @param winners the first point at which other nominees win
 * @param sentUp the first point at which others go on
 */
record Reach(@Nullable Change winners, @Nullable Change sentUp) {
  static final Reach ENDLESS = new Reach(null, null);

  /** This, and what is found one step further out. */
  Reach and(Field field, BigDecimal from, BigDecimal to, Standing found) {
    Change won = winners;
    if (won == null && !found.winners().equals(field.now().winners())) {
      won = Change.of(field, from, to, field.now().winners(), found.winners());
    }
    Change sent = sentUp;
    if (sent == null && !found.sentUp().equals(field.now().sentUp())) {
      sent = Change.of(field, from, to, field.now().sentUp(), found.sentUp());
    }
    return won == winners && sent == sentUp ? this : new Reach(won, sent);
  }

  /** The earliest change of either kind; that of the winners if both come at once. */
  @Nullable Change first() {
    return goesOn() ? sentUp : winners;
  }

  /** Whether the earliest change is one of those who go on alone. */
  boolean goesOn() {
    return sentUp != null && (winners == null || sentUp.by().compareTo(winners.by()) < 0);
  }

  boolean settled() {
    return winners != null && sentUp != null;
  }
}
