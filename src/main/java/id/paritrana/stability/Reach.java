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

  /** The change that matters: of those who go on where nobody wins, else of the winners. */
  @Nullable Change first(boolean shortlist) {
    return shortlist ? sentUp : winners;
  }

  boolean settled() {
    return winners != null && sentUp != null;
  }
}
