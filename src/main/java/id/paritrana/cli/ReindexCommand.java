package id.paritrana.cli;

import id.paritrana.journal.SearchIndex;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index anew from the decisions. */
@Command(
    name = "reindex-journal",
    description = {
      "Makes the search index right again from the decisions; the record is not touched. Stop the service first,"
          + " unless the journal is shared. Cut off, it is run again.",
      "Memperbaiki indeks pencarian dari putusan; catatan tidak diubah. Hentikan layanan dahulu,"
          + " kecuali jurnalnya dipakai bersama. Bila terputus, jalankan lagi."
    })
final class ReindexCommand implements Callable<Integer> {
  private static final int EVERY = 100_000;

  private final PrintStream out;
  private final PrintStream err;
  private long told;

  @Mixin private Data data = new Data();

  ReindexCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    data.refuseWithoutJournal();
    SearchIndex.Mended mended = data.mendIndex(this::progress);
    out.printf(
        "%,d putusan diperiksa, %,d kartu diperbaiki / %1$,d decisions looked at, %2$,d cards mended%n",
        mended.decisions(), mended.cards());
    return 0;
  }

  private void progress(long entries) {
    if (entries / EVERY > told) {
      told = entries / EVERY;
      err.printf("%,d entri diperiksa / entries looked at%n", entries);
    }
  }
}
