package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Archiving;
import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.journal.NotArchived;
import id.paritrana.journal.Span;
import id.paritrana.journal.proof.ArchiveFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves old decisions out of the journal into a file that proves them. */
@Command(
    name = "archive-journal",
    description = {
      "Shows how many decisions are older than a day; with --yes, writes them to a file, checks it, and empties them in the journal.",
      "Menunjukkan berapa putusan yang lebih lama dari suatu hari; dengan --yes, menulisnya ke berkas, memeriksanya, lalu mengosongkannya di jurnal."
    })
final class ArchiveCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = {"the first day, in UTC, that stays", "hari pertama (UTC) yang tetap tinggal"})
  private LocalDate before = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = {"folder of the archives", "folder arsip"})
  private Path to = Path.of("");

  @Option(
      names = "--yes",
      description = {
        "archives; decisions are then read from the file",
        "mengarsipkan; putusan selanjutnya dibaca dari berkas"
      })
  private boolean yes;

  @Mixin private Data data = new Data();

  ArchiveCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    if (before.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      throw Refused.of(
          "--before", new Text("must not be later than today", "paling lambat hari ini"));
    }
    data.refuseWithoutJournal();
    try (Journal journal = data.open()) {
      Archiving archiving = journal.archiving(before, to);
      tell(archiving);
      if (yes) {
        run(archiving);
      } else {
        out.println("belum diarsipkan; tambahkan --yes / nothing was archived; add --yes");
      }
    } catch (NotArchived e) {
      throw Refused.of(to, e.says());
    }
    return 0;
  }

  private void tell(Archiving archiving) {
    if (archiving.unfinished() > 0) {
      out.printf(
          "%,d putusan dari arsip sebelumnya belum dikosongkan"
              + " / %1$,d decisions of an earlier archive are yet to be emptied%n",
          archiving.unfinished());
    }
    Span span = archiving.span();
    if (span.isEmpty()) {
      out.println("tidak ada entri sebelum hari itu / no entries before that day");
    } else {
      out.printf(
          "entri %,d sampai %,d dengan %,d putusan / entries %1$,d to %2$,d with %3$,d decisions%n",
          span.from(), span.upto(), span.decisions());
    }
  }

  private void run(Archiving archiving) throws Exception {
    ArchiveFile written = archiving.run(clock.instant());
    if (written != null) {
      out.println(to.resolve(written.file()));
    }
    err.println("mengembalikan ruang disk / giving back the room on the disk");
    try {
      archiving.compact();
    } catch (JournalUnavailable e) {
      err.println(
          "ruang disk belum dikembalikan; jalankan lagi nanti"
              + " / the room was not given back; run this again later: "
              + e.getCause());
    }
  }
}
