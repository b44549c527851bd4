package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/**
 * Something mandatory that is not there.
 *
 * @param what PROGRAMME or DOCUMENT
 */
public record Lacking(String what, String name) implements Finding {
  @Override
  public Text says() {
    return new Text(name + " is required and is not there", name + " wajib tetapi tidak ada");
  }
}
