package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Backup;
import id.paritrana.journal.NotRestored;
import id.paritrana.journal.Remembered;
import id.paritrana.journal.proof.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a checked copy of the journal in its place. */
@Command(
    name = "restore-journal",
    description = {
      "Checks a copy made by backup-journal and puts it where no journal is; stop the service first.",
      "Memeriksa salinan dari backup-journal lalu menempatkannya di folder tanpa jurnal; hentikan layanan dahulu."
    })
final class RestoreCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "DIR")
  private Path from = Path.of("");

  @Option(
      names = "--accept-loss",
      description = {
        "restores a copy that lacks entries signed here; their checkpoint is kept as lost-checkpoint-SIZE.txt",
        "memulihkan salinan tanpa entri yang telah ditandatangani di sini; titik periksanya disimpan"
      })
  private boolean acceptLoss;

  @Mixin private Data data = new Data();

  RestoreCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    for (String file : new String[] {"journal.db", "checkpoint.txt", "checkpoint-key.pub.pem"}) {
      Refused.unlessFile(from.resolve(file));
    }
    // A shared one may have tables and no entry yet; that is found out when it is restored.
    if (!data.inTheWay().isEmpty()) {
      throw taken();
    }
    Remembered remembered = new Remembered(data.keys());
    Verification found;
    boolean lost;
    try {
      remembered.refuseOtherKey(from);
      found = checked();
      lost = lost(remembered, found.entries());
    } catch (NotRestored e) {
      throw Refused.of(e.where(), e.says());
    }
    try {
      data.restore(from);
    } catch (FileAlreadyExistsException e) {
      throw taken();
    }
    tellUnsigned(found);
    if (lost) {
      out.println(
          "titik periksanya disimpan sebagai bukti / their checkpoint is kept as a witness: "
              + remembered.setAside(from));
    }
    remembered.learn(from);
    out.printf("%,d entri dipulihkan / entries restored%n", found.entries());
    return 0;
  }

  private Verification checked() throws IOException, Refused {
    Verification found = Backup.check(from, data.keys());
    found
        .flaws()
        .forEach(f -> out.println(f.kind() + ": " + f.says().id() + " / " + f.says().en()));
    if (!found.flaws().isEmpty()) {
      throw Refused.of(
          from, new Text("was altered and is not restored", "telah diubah dan tidak dipulihkan"));
    }
    return found;
  }

  /** With the private key they were held against it; without it, nobody can tell yet. */
  private void tellUnsigned(Verification found) {
    if (found.entries() > found.signed()) {
      out.printf(
          "entri %,d sampai %,d belum ditandatangani; setelah kunci rahasia ada, layanan memeriksa siapa penulisnya"
              + " / entries %1$,d to %2$,d are not signed yet; with the private key the service checks who wrote them%n",
          found.signed() + 1, found.entries());
    }
  }

  /** Whether something is lost, which must have been accepted. */
  private boolean lost(Remembered remembered, long entries) throws IOException, NotRestored {
    try {
      remembered.refuseLoss(from, entries);
      return false;
    } catch (NotRestored e) {
      if (!acceptLoss) {
        throw e;
      }
      return true;
    }
  }

  private Refused taken() throws Refused {
    List<String> files = data.inTheWay();
    return Refused.of(
        data.place(),
        files.isEmpty()
            ? new Text(
                "holds a journal already; move it away first",
                "sudah berisi jurnal; pindahkan dahulu")
            : new Text(
                "holds a journal already, or part of one: move away together "
                    + String.join(", ", files),
                "sudah berisi jurnal atau sebagian darinya: pindahkan bersama-sama "
                    + String.join(", ", files)));
  }
}
