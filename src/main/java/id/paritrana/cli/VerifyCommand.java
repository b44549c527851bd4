package id.paritrana.cli;

import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
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
    Verifier verifier = KeyFile.read(key);
    List<Flaw> flaws = new ArrayList<>();
    List<String> kept = kept(verifier, flaws);
    Verification found;
    try (InputStream in = ExportFile.open(file)) {
      found = new ExportCheck(verifier, this::progress).of(in, kept);
    }
    flaws.addAll(found.flaws());
    flaws.forEach(this::tell);
    tell(found);
    out.printf(
        "%,d entri sampai %s, %d titik periksa cocok hingga entri %,d"
            + " / %1$,d entries up to %2$s, %3$d checkpoints agree up to entry %4$,d%n",
        found.entries(), found.head(), found.checkpoints(), found.signed());
    if (flaws.isEmpty() && found.checkpoints() == 0) {
      out.println(
          "tidak ada titik periksa: tidak terbukti bahwa jurnal ini lengkap"
              + " / no checkpoint: nothing shows that this journal is whole");
      return 1;
    }
    out.println(flaws.isEmpty() ? "utuh / intact" : "TIDAK UTUH / NOT INTACT");
    return flaws.isEmpty() ? 0 : 1;
  }

  /** The given checkpoints that the key signed; the others are flaws, each named by its file. */
  private List<String> kept(Verifier verifier, List<Flaw> flaws) throws IOException, Refused {
    List<String> kept = new ArrayList<>();
    for (Path checkpoint : checkpoints) {
      String note = NoteFile.read(checkpoint);
      try {
        verifier.open(note);
        kept.add(note);
      } catch (BadCheckpoint e) {
        flaws.add(Flaw.falseCheckpoint(checkpoint.toString(), e));
      }
    }
    return kept;
  }

  private void progress(long entries) {
    if (entries % EVERY == 0) {
      err.printf("%,d entri diperiksa / entries checked%n", entries);
    }
  }

  /** What another file has to show. */
  private void tell(Verification found) {
    if (found.after() > 0) {
      out.printf(
          "mulai setelah entri %,d; entri sebelumnya ada di arsip sebelumnya"
              + " / begins after entry %1$,d; those before are in an earlier archive%n",
          found.after());
    }
    if (found.archived().entries() > 0) {
      out.printf(
          "isi %,d putusan ada di arsip berikut; periksa juga berkas itu"
              + " / the bodies of %1$,d decisions are in these archives; verify those files as well%n",
          found.archived().entries());
      for (ArchiveFile archive : found.archived().files()) {
        out.printf(
            "    %s sha256:%s (%,d-%,d)%n",
            archive.file(), archive.sha256(), archive.from(), archive.upto());
      }
    }
  }

  private void tell(Flaw flaw) {
    String where = flaw.kind() == Flaw.Kind.DAMAGED ? file + ": " : "";
    out.println(flaw.kind() + ": " + where + flaw.says().id() + " / " + flaw.says().en());
  }
}
