package id.paritrana.cli;

import com.github.luben.zstd.ZstdInputStream;
import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an exported journal with nothing but the public key. */
@Command(
    name = "verify-journal",
    description = {
      "Checks an exported journal with nothing but the public key: that no entry was altered, removed, moved or put in.",
      "Memeriksa jurnal hasil ekspor hanya dengan kunci publik: tidak ada entri yang diubah, dihapus, dipindah, atau disisipkan."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int EVERY = 100_000;

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "FILE.ndjson[.zst]")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "PEM",
      description = {"public key of the journal", "kunci publik jurnal"})
  private Path key = Path.of("");

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = {
        "a checkpoint that was kept elsewhere",
        "titik periksa yang disimpan di tempat lain"
      })
  private List<Path> checkpoints = new ArrayList<>();

  VerifyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Refused.unlessFile(file);
    Refused.unlessFile(key);
    List<String> kept = new ArrayList<>();
    for (Path checkpoint : checkpoints) {
      Refused.unlessFile(checkpoint);
      kept.add(Files.readString(checkpoint));
    }
    Verification found;
    try (InputStream in = open()) {
      found = new ExportCheck(verifier(), this::progress).of(in, kept);
    }
    found.flaws().forEach(this::tell);
    out.printf(
        "%,d entri sampai %s, %d titik periksa cocok hingga entri %,d"
            + " / %1$,d entries up to %2$s, %3$d checkpoints agree up to entry %4$,d%n",
        found.entries(), found.head(), found.checkpoints(), found.signed());
    if (found.flaws().isEmpty() && found.checkpoints() == 0) {
      out.println(
          "tidak ada titik periksa: tidak terbukti bahwa jurnal ini lengkap"
              + " / no checkpoint: nothing shows that this journal is whole");
      return 1;
    }
    out.println(found.flaws().isEmpty() ? "utuh / intact" : "TIDAK UTUH / NOT INTACT");
    return found.flaws().isEmpty() ? 0 : 1;
  }

  private Verifier verifier() throws Refused {
    try {
      return Verifier.read(key);
    } catch (IOException e) {
      throw Refused.of(
          key, new Text("is not the public key of a journal", "bukan kunci publik jurnal"));
    }
  }

  private InputStream open() throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".zst") ? new ZstdInputStream(in) : in;
  }

  private void progress(long entries) {
    if (entries % EVERY == 0) {
      err.printf("%,d entri diperiksa / entries checked%n", entries);
    }
  }

  private void tell(Flaw flaw) {
    out.println(flaw.kind() + ": " + flaw.says().id() + " / " + flaw.says().en());
  }
}
