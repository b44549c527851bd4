package id.paritrana.filing;

import id.paritrana.dossier.SameName;
import id.paritrana.dossier.Text;
import id.paritrana.journal.Journal;
import id.paritrana.journal.search.Query;
import id.paritrana.ruleset.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds employers of assessors that are no nominee. Most are outside firms, but a nominee spelled
 * otherwise would be a conflict of interest that nobody sees. What the cell holds is not repeated.
 */
final class Employers {
  private static final Text SAYS =
      new Text(
          "this employer is no nominee of the file or the journal, so no conflict of interest follows from it;"
              + " leave it if it is an outside firm, else type the id or the full name of the nominee",
          "tempat kerja ini bukan calon dalam berkas atau jurnal, sehingga tidak dianggap konflik kepentingan;"
              + " biarkan bila memang perusahaan lain, selain itu ketik nomor atau nama lengkap calonnya");

  private final Journal journal;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Boolean> asked = new HashMap<>();

  private Employers(Cohort cohort, Journal journal) {
    this.journal = journal;
    for (Cohort.Filed row : cohort.nominees()) {
      known.add(SameName.of(row.nominee()));
      known.add(SameName.of(row.name()));
    }
  }

  /** A note for each cell with one, in the order of the file. */
  static List<Note> unknown(Cohort cohort, Journal journal) {
    Employers employers = new Employers(cohort, journal);
    List<Note> notes = new ArrayList<>();
    for (Cohort.Filed row : cohort.nominees()) {
      for (Map.Entry<Place, String> one : row.employers().entrySet()) {
        if (!employers.knows(one.getValue())) {
          notes.add(new Note("EMPLOYER_UNKNOWN", one.getKey(), row.nominee(), SAYS));
        }
      }
    }
    return notes;
  }

  private boolean knows(String employer) {
    return known.contains(SameName.of(employer))
        || asked.computeIfAbsent(
            employer, id -> !journal.search(of(id), null, 1).entries().isEmpty());
  }

  private static Query of(String nominee) {
    return new Query(nominee, Map.of(), null, null, null, null, null, null);
  }
}
