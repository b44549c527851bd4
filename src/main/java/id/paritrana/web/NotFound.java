package id.paritrana.web;

import id.paritrana.dossier.Text;

/** There is nothing of this id. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text detail;

  private NotFound(Text detail) {
    super(detail.en());
    this.detail = detail;
  }

  static NotFound decision() {
    return new NotFound(
        new Text("there is no decision of this id", "tidak ada putusan dengan id ini"));
  }

  static NotFound person() {
    return new NotFound(
        new Text(
            "nobody of this name is known in this role; it may have been erased already",
            "tidak ada yang dikenal dengan nama ini dalam peran ini; mungkin sudah dihapus"));
  }

  static NotFound selection() {
    return new NotFound(
        new Text("there is no selection of this id", "tidak ada seleksi dengan id ini"));
  }

  static NotFound ruleset(String id) {
    return new NotFound(new Text("there is no ruleset " + id, "tidak ada ruleset " + id));
  }

  static NotFound table() {
    return new NotFound(
        new Text(
            "the ruleset has no workbook of this name",
            "ruleset ini tidak memiliki buku kerja dengan nama itu"));
  }

  static NotFound draft() {
    return new NotFound(new Text("there is no draft of this id", "tidak ada draf dengan id ini"));
  }

  static NotFound impact() {
    return new NotFound(
        new Text(
            "this service has no impact report on the draft; ask for one by POST (another replica may have one of its own)",
            "layanan ini tidak mempunyai laporan dampak draf itu; minta dengan POST (replika lain mungkin mempunyainya)"));
  }

  static NotFound shadow() {
    return new NotFound(
        new Text(
            "no draft has run along in this service since its start; begin by PUT (another replica may have one of its own)",
            "belum ada draf yang ikut berjalan sejak layanan ini dimulai; mulai dengan PUT (replika lain mungkin mempunyainya)"));
  }

  Text detail() {
    return detail;
  }
}
