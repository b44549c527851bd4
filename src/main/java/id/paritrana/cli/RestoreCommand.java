package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Backup;
import id.paritrana.journal.proof.Verification;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    Verification found = Backup.check(from);
    found
        .flaws()
        .forEach(f -> out.println(f.kind() + ": " + f.says().id() + " / " + f.says().en()));
    if (!found.flaws().isEmpty()) {
      throw Refused.of(
          from, new Text("was altered and is not restored", "telah diubah dan tidak dipulihkan"));
    }
    try {
      data.restore(from);
    } catch (FileAlreadyExistsException e) {
      throw taken();
    }
    out.printf("%,d entri dipulihkan / entries restored%n", found.entries());
    return 0;
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
