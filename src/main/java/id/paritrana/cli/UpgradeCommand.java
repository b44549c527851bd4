package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Journal;
import id.paritrana.journal.NotTakenOver;
import id.paritrana.journal.TakenOver;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the private key vouch for a journal that an earlier version wrote. */
@Command(
    name = "upgrade-journal",
    description = {
      "Has the private key vouch for all entries of a journal that an earlier version wrote; stop the service first."
          + " Whoever runs it says that these are the entries that were recorded.",
      "Membuat kunci rahasia menjamin semua entri jurnal yang ditulis versi lama; hentikan layanan dahulu."
          + " Yang menjalankannya menyatakan bahwa memang itulah entri yang dicatat."
    })
final class UpgradeCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Option(
      names = "--checkpoint",
      paramLabel = "NOTE",
      description = {
        "a checkpoint of this journal that was kept elsewhere; all entries are compared with it",
        "titik periksa jurnal ini yang disimpan di tempat lain; semua entri dibandingkan dengannya"
      })
  private List<Path> checkpoints = new ArrayList<>();

  @Option(
      names = "--unseen",
      description = {
        "vouches also for entries that no such checkpoint covers",
        "menjamin juga entri yang tidak tercakup titik periksa tersebut"
      })
  private boolean unseen;

  @Mixin private Data data = new Data();

  UpgradeCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    data.refuseWithoutJournal();
    if (checkpoints.isEmpty() && !unseen) {
      throw Refused.of(
          data.place(),
          new Text(
              "name a checkpoint that was kept elsewhere with --checkpoint, such as the checkpoint.txt of a copy;"
                  + " without one, say --unseen: then you alone answer for these entries",
              "sebutkan dengan --checkpoint titik periksa yang disimpan di tempat lain, misalnya checkpoint.txt dari suatu salinan;"
                  + " tanpa itu, nyatakan --unseen: maka hanya Anda yang bertanggung jawab atas entri ini"));
    }
    Instant now = clock.instant();
    TakenOver taken;
    try (Journal journal = data.openToRead()) {
      taken = journal.takeOver(notes(), unseen, now);
    } catch (NotTakenOver e) {
      throw Refused.of(data.place(), e.says());
    }
    try (Journal journal = data.open()) {
      journal.checkpoint(now);
    }
    tell(taken);
    return 0;
  }

  private List<String> notes() throws Exception {
    List<String> notes = new ArrayList<>();
    for (Path checkpoint : checkpoints) {
      notes.add(NoteFile.read(checkpoint));
    }
    return notes;
  }

  private void tell(TakenOver taken) {
    out.printf(
        "kunci rahasia kini menjamin %,d entri sampai hash %s / the private key now vouches for the %1$,d entries up to hash %2$s%n",
        taken.entries(), taken.head());
    if (taken.seen() > 0) {
      out.printf(
          "%,d di antaranya telah Anda bandingkan dengan titik periksa yang disimpan di tempat lain"
              + " / you have compared %1$,d of them with a checkpoint kept elsewhere%n",
          taken.seen());
    }
    if (taken.seen() < taken.entries()) {
      out.printf(
          "%,d entri dijamin tanpa dibandingkan dengan apa pun / %1$,d entries are vouched for unseen: nothing was compared with them%n",
          taken.entries() - taken.seen());
    }
  }
}
