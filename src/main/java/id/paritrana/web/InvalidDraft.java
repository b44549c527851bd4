package id.paritrana.web;

import id.paritrana.dossier.Text;

/** A request to check a draft that holds no draft. */
final class InvalidDraft extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text detail;

  InvalidDraft(String en, String id) {
    super(en);
    this.detail = new Text(en, id);
  }

  Text detail() {
    return detail;
  }
}
