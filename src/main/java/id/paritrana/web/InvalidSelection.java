package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.evidence.Question;
import java.util.List;

/** A selection of decisions that no pack can be made of. */
final class InvalidSelection extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text detail;
  private final transient List<Fault> faults;

  InvalidSelection(Text detail, List<Fault> faults) {
    super(detail.en());
    this.detail = detail;
    this.faults = List.copyOf(faults);
  }

  static InvalidSelection ofSize(long found) {
    return new InvalidSelection(
        found == 0
            ? new Text(
                "the search finds no decision; ask for less",
                "pencarian ini tidak menemukan putusan; kurangi syaratnya")
            : new Text(
                "the search finds %,d decisions and a pack holds at most %,d; narrow it, for example by `from` and `to`, `category` or `outcome`"
                    .formatted(found, Question.MOST),
                "pencarian ini menemukan %,d putusan, sedangkan satu paket paling banyak %,d; persempit, misalnya dengan `from` dan `to`, `category`, atau `outcome`"
                    .formatted(found, Question.MOST)),
        List.of());
  }

  Text detail() {
    return detail;
  }

  List<Fault> faults() {
    return faults;
  }
}
