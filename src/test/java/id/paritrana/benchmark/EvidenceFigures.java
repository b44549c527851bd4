package id.paritrana.benchmark;

import id.paritrana.evidence.EvidencePack;
import id.paritrana.evidence.Question;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Page;
import id.paritrana.journal.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Time, size and memory of packs of many decisions, from a journal that {@link JournalFigures}
 * made.
 */
final class EvidenceFigures {
  private EvidenceFigures() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Path.of(arguments[2]);
    try (Journal journal = Journal.open(Path.of(arguments[0]))) {
      int wanted = Integer.parseInt(arguments[1]);
      List<String> ids = new ArrayList<>();
      Query all = Query.ALL;
      Long before = null;
      while (ids.size() < wanted) {
        Page page = journal.search(all, before, Math.min(Page.MOST, wanted - ids.size()));
        page.entries().forEach(entry -> ids.add(entry.id()));
        before = page.next();
      }
      for (int run = 0; run < 2; run++) {
        long start = System.nanoTime();
        try (OutputStream to = Files.newOutputStream(pack)) {
          new EvidencePack(journal).write(new Question(List.of(), ids), Instant.EPOCH, to);
        }
        System.out.printf(
            "%,d decisions: %,d ms, %,d bytes%n",
            ids.size(), (System.nanoTime() - start) / 1_000_000, Files.size(pack));
      }
    }
  }
}
