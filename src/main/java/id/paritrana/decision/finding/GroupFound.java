package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** The group whose weights and points apply. */
public record GroupFound(String group) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "the weights and points of group " + group + " apply",
        "berlaku bobot dan poin kelompok " + group);
  }
}
