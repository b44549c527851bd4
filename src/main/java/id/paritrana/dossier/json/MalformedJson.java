package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;

/** The body is not JSON that can be read any further. */
final class MalformedJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  MalformedJson(String pointer, Text message) {
    super(message.en(), null, false, false);
    this.fault = new Fault(pointer, message);
  }

  Fault fault() {
    return fault;
  }
}
