package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.evidence.Question;
import id.paritrana.journal.BodyArchived;
import id.paritrana.journal.Entry;
import java.util.List;

/** A selection of decisions that no pack can be made of. */
final class InvalidSelection extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final int MOST_NAMED = 100;

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

  /** Of a search that finds what is in archives; the first few are named. */
  static InvalidSelection archived(List<Entry> archived) {
    return new InvalidSelection(
        new Text(
            "%,d decision(s) of this search were archived and cannot be packed, see errors; leave them out by `from`"
                .formatted(archived.size()),
            "%,d putusan dari pencarian ini sudah diarsipkan sehingga tidak dapat dipaketkan, lihat errors; kecualikan dengan `from`"
                .formatted(archived.size())),
        archived.stream()
            .limit(MOST_NAMED)
            .map(entry -> new Fault(entry.id(), BodyArchived.of(entry).says()))
            .toList());
  }

  Text detail() {
    return detail;
  }

  List<Fault> faults() {
    return faults;
  }
}
