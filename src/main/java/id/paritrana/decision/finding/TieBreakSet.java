package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/**
 * What decides between equal totals: more of it stands above.
 *
 * @param order from 1; lower orders are asked first
 * @param by an aspect, whose points count, or an indicator
 */
public record TieBreakSet(int order, String by) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "equal totals: " + order + ". by " + by, "nilai total sama: " + order + ". menurut " + by);
  }
}
