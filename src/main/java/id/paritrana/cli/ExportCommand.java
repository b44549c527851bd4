package id.paritrana.cli;

import com.github.luben.zstd.ZstdOutputStream;
import id.paritrana.dossier.Text;
import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.OtherKey;
import id.paritrana.journal.proof.ExportLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the journal to a file that can be checked anywhere. */
@Command(
    name = "export-journal",
    description = {
      "Writes the journal, with a signed checkpoint, to a file that verify-journal checks anywhere;"
          + " one named .zst is compressed.",
      "Menulis jurnal beserta titik periksa bertanda tangan ke berkas yang dapat diperiksa di mana pun."
    })
final class ExportCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Parameters(paramLabel = "FILE.ndjson[.zst]")
  private Path file = Path.of("");

  @Mixin private Data data = new Data();

  ExportCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    if (Files.exists(file)) {
      throw Refused.of(file, new Text("is there already", "sudah ada"));
    }
    data.refuseWithoutJournal();
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (Journal journal = data.openToRead();
        OutputStream to = open(draft)) {
      write(journal, to);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    out.println(file);
    return 0;
  }

  /** What was altered is exported as well: the checkpoints that are there show it. */
  private void write(Journal journal, OutputStream to) throws IOException {
    String signed;
    try {
      signed = journal.checkpoint(clock.instant());
    } catch (JournalAltered | OtherKey e) {
      err.println(
          e instanceof JournalAltered altered
              ? altered.says().en() + " / " + altered.says().id()
              : e.getMessage());
      for (String note : journal.checkpoints()) {
        to.write(ExportLine.checkpoint(note));
      }
      journal.export(0, Long.MAX_VALUE, to);
      return;
    }
    err.print(signed);
    journal.export(signed, to);
  }

  private OutputStream open(Path draft) throws IOException {
    OutputStream to =
        Files.newOutputStream(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    boolean packed = file.toString().endsWith(".zst");
    return new BufferedOutputStream(packed ? new ZstdOutputStream(to) : to, 1 << 16);
  }
}
