package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Inspection;
import id.paritrana.journal.Journal;
import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Stubs;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks an exported journal with nothing but the public key, or a journal in its place with its
 * search index.
 */
@Command(
    name = "verify-journal",
    description = {
      "Checks an exported journal with nothing but the public key: that no entry was altered, removed, moved or put in."
          + " Without a file, checks the journal in its place; with --index, its search index too.",
      "Memeriksa jurnal hasil ekspor hanya dengan kunci publik: tidak ada entri yang diubah, dihapus, dipindah, atau disisipkan."
          + " Tanpa berkas, memeriksa jurnal di tempatnya; dengan --index, beserta indeks pencariannya."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int EVERY = 100_000;

  private final PrintStream out;
  private final PrintStream err;
  private final Stubs stubs = new Stubs();

  @Parameters(
      paramLabel = "FILE.ndjson[.zst]",
      arity = "0..1",
      description = {
        "an export; without it, the journal itself is checked in its place",
        "berkas ekspor; tanpa berkas, jurnal diperiksa di tempatnya"
      })
  private @Nullable Path given;

  @Option(
      names = "--key",
      paramLabel = "PEM",
      description = {
        "public key of the journal; needed with FILE",
        "kunci publik jurnal; wajib bersama FILE"
      })
  private @Nullable Path key;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = {
        "a checkpoint that was kept elsewhere",
        "titik periksa yang disimpan di tempat lain"
      })
  private List<Path> checkpoints = new ArrayList<>();

  @Option(
      names = "--index",
      description = {
        "checks the search index too, which takes several times as long",
        "memeriksa indeks pencarian juga, beberapa kali lebih lama"
      })
  private boolean index;

  @Mixin private Data data = new Data();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--archives",
      paramLabel = "DIR",
      description = {
        "folder of the archives that the file tells of, to check them as well",
        "folder arsip yang disebut berkas ini, untuk ikut diperiksa"
      })
  private @Nullable Path archives;

  VerifyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    if (given != null && key != null) {
      return export(given, key);
    }
    if (given != null || key != null || !checkpoints.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "FILE and --key go together; without both, the journal is checked in its place"
              + " / FILE dan --key harus bersama; tanpa keduanya, jurnal diperiksa di tempatnya");
    }
    return inPlace();
  }

  /** With the journal's own key; who does not trust its keeper takes an export. */
  private int inPlace() throws Refused, IOException {
    data.refuseWithoutJournal();
    if (!index) {
      try (Journal journal = data.openToRead()) {
        Verification found = journal.verify(stubs);
        return tell(data.place(), Verifier.read(data.publicKey()), found, found.flaws(), Map.of());
      }
    }
    Inspection found;
    try (Journal journal = data.openToRead()) {
      found = journal.inspect(stubs);
    }
    int status =
        tell(
            data.place(),
            Verifier.read(data.publicKey()),
            found.record(),
            found.record().flaws(),
            Map.of());
    IndexReport.print(found.index(), out);
    return found.index().isRight() ? status : 1;
  }

  private int export(Path file, Path pem) throws Exception {
    Refused.unlessFile(file);
    Verifier verifier = KeyFile.read(pem);
    List<Flaw> flaws = new ArrayList<>();
    Map<String, Checkpoint> kept = kept(verifier, flaws);
    Verification found;
    try (InputStream in = ExportFile.open(file)) {
      found =
          new ExportCheck(verifier, this::progress).of(in, List.copyOf(kept.keySet()), stubs::add);
    }
    flaws.addAll(found.flaws());
    return tell(file, verifier, found, flaws, kept);
  }

  private int tell(
      Object file,
      Verifier verifier,
      Verification found,
      List<Flaw> flaws,
      Map<String, Checkpoint> kept)
      throws IOException, Refused {
    flaws.forEach(flaw -> tell(file, flaw));
    tell(found);
    out.printf(
        "%,d entri sampai %s, %d titik periksa cocok hingga entri %,d"
            + " / %1$,d entries up to %2$s, %3$d checkpoints agree up to entry %4$,d%n",
        found.entries(), found.head(), found.checkpoints(), found.signed());
    boolean signed = found.checkpoints() > 0;
    if (!signed) {
      out.println(
          "tidak ada titik periksa yang cocok: tidak terbukti bahwa jurnal ini lengkap"
              + " / no checkpoint: nothing shows that this journal is whole");
    }
    boolean intact = archivesAreThere(verifier, found) && flaws.isEmpty() && signed;
    boolean whole = beginningIsThere(verifier, found, kept);
    if (intact && !whole) {
      out.printf(
          "utuh sebagai bagian mulai entri %,d, BUKAN sebagai jurnal; entri 1 sampai %,d tidak terbukti"
              + " / intact as the part from entry %1$,d on, NOT as a journal; entries 1 to %2$,d are not proven%n",
          found.after() + 1, found.after());
      return 1;
    } else if (intact && archives == null && found.archived().entries() > 0) {
      out.printf(
          "rantai utuh; isi %,d putusan ada di arsip yang tidak diperiksa, sebutkan foldernya dengan --archives"
              + " / the chain is whole; the bodies of %1$,d decisions are in archives that were not looked at, name their"
              + " folder with --archives%n",
          found.archived().entries());
    } else {
      out.println(intact ? "utuh / intact" : "TIDAK UTUH / NOT INTACT");
    }
    return intact ? 0 : 1;
  }

  /** Whether all is there from the first entry on: what a file says of those before is no proof. */
  private boolean beginningIsThere(
      Verifier verifier, Verification found, Map<String, Checkpoint> kept)
      throws IOException, Refused {
    if (found.after() == 0) {
      return true;
    }
    Text fault =
        archives == null
            ? new Text(
                "name the folder of their archives with --archives",
                "sebutkan folder arsipnya dengan --archives")
            : new ArchivesFolder(archives, verifier).faultBefore(found, kept);
    if (fault == null) {
      out.printf(
          "arsip entri 1 sampai %,d sudah diperiksa / the archives of entries 1 to %1$,d were checked%n",
          found.after());
      return true;
    }
    out.printf(
        "entri 1 sampai %,d: %s / entries 1 to %1$,d: %s%n", found.after(), fault.id(), fault.en());
    kept.values().stream()
        .filter(note -> note.size() < found.after())
        .forEach(
            note ->
                out.printf(
                    "titik periksa atas %,d entri tidak dibandingkan: berkas ini mulai sesudahnya"
                        + " / the checkpoint over %1$,d entries was not compared: this file begins after it%n",
                    note.size()));
    return false;
  }

  private boolean archivesAreThere(Verifier verifier, Verification found)
      throws IOException, Refused {
    if (archives == null) {
      return true;
    }
    boolean there = true;
    for (ArchiveFile told : found.archived().files()) {
      Text fault = new ArchivesFolder(archives, verifier).fault(told, stubs);
      if (fault != null) {
        out.println("FALSE_ARCHIVE: " + told.file() + ": " + fault.id() + " / " + fault.en());
        there = false;
      }
    }
    return there;
  }

  /** The given checkpoints that the key signed; the others are flaws, each named by its file. */
  private Map<String, Checkpoint> kept(Verifier verifier, List<Flaw> flaws)
      throws IOException, Refused {
    Map<String, Checkpoint> kept = new LinkedHashMap<>();
    for (Path checkpoint : checkpoints) {
      String note = NoteFile.read(checkpoint);
      try {
        kept.put(note, verifier.open(note));
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
          "mulai setelah entri %,d; entri sebelumnya tidak ada di berkas ini"
              + " / begins after entry %1$,d; those before are not in this file%n",
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

  private void tell(Object file, Flaw flaw) {
    String where = flaw.kind() == Flaw.Kind.DAMAGED ? file + ": " : "";
    out.println(flaw.kind() + ": " + where + flaw.says().id() + " / " + flaw.says().en());
  }
}
