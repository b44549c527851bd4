package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/**
 * A special award for those who stand first by one indicator.
 *
 * @param ranks how many ranks are honoured
 */
public record RankAwardSet(String award, String by, int ranks) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "the first " + ranks + " by " + by + ": special award " + award,
        ranks + " teratas menurut " + by + ": penghargaan khusus " + award);
  }
}
