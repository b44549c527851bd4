package id.paritrana.cli;

import com.github.luben.zstd.ZstdIOException;
import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.ExportSearch;
import java.io.EOFException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads one entry back out of an archive. */
@Command(
    name = "read-archive",
    description = {
      "Prints a decision from a file of archive-journal or export-journal; verify-journal says whether the file can be trusted.",
      "Menampilkan satu putusan dari berkas archive-journal atau export-journal; verify-journal memeriksa keaslian berkas itu."
    })
final class ReadArchiveCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(index = "0", paramLabel = "FILE.ndjson[.zst]")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "ID")
  private String id = "";

  ReadArchiveCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Refused.unlessFile(file);
    try (InputStream in = ExportFile.open(file)) {
      out.println(
          ExportSearch.body(in, id)
              .orElseThrow(
                  () ->
                      Refused.of(
                          id, new Text("is not in this file", "tidak ada dalam berkas ini"))));
    } catch (ZstdIOException | ZipException | EOFException e) {
      throw ExportFile.damaged(file);
    } catch (ExportSearch.Altered e) {
      throw Refused.of(id, new Text("was altered in this file", "telah diubah dalam berkas ini"));
    }
    return 0;
  }
}
