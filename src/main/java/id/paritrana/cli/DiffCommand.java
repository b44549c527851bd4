package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.draft.DifferenceWriter;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.difference.DifferenceText;
import id.paritrana.ruleset.difference.MarkedDifference;
import id.paritrana.ruleset.difference.RulesetDifference;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of the criteria, in folders or in the journal. */
@Command(
    name = "diff",
    description = {
      "Tells what changed between two versions of the criteria.",
      "Menunjukkan apa yang berubah antara dua versi kriteria."
    })
final class DiffCommand implements Callable<Integer> {
  private enum Language {
    en,
    id
  }

  private final PrintStream out;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = {
        "folder that holds rules and decision-tables, or a ruleset id of the journal",
        "folder yang berisi rules dan decision-tables, atau id ruleset di jurnal"
      })
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = {"the same for the newer version", "sama, untuk versi yang baru"})
  private String now = "";

  @Option(
      names = "--json",
      description = {"as JSON", "sebagai JSON"})
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|id",
      description = {"language of the text", "bahasa teks"})
  private Language language = Language.en;

  @Option(
      names = "--marked",
      paramLabel = "DIR",
      description = {
        "folder for the newer workbooks with the changes marked in them",
        "folder untuk buku kerja baru dengan tanda pada perubahannya"
      })
  private @Nullable Path marked;

  @Mixin private Data data = new Data();

  DiffCommand(PrintStream out) {
    this.out = out;
  }

  /** Exit status: 0 whether they differ or not. */
  @Override
  public Integer call() throws Exception {
    List<RuleFile> newer = files(now);
    RulesetDifference difference = RulesetDifference.of(old, files(old), now, newer);
    if (json) {
      out.println(Answers.text(DifferenceWriter.write(difference)));
    } else {
      out.print(DifferenceText.of(difference, language == Language.id));
    }
    if (marked != null) {
      mark(difference, newer, marked);
    }
    return 0;
  }

  private List<RuleFile> files(String version)
      throws IOException, InvalidRuleset, LostRuleset, Refused {
    if (!version.startsWith("sha256:")) {
      Path folder = Path.of(version);
      if (!Files.isDirectory(folder)) {
        throw Refused.of(
            version,
            new Text("is neither a folder nor a ruleset id", "bukan folder dan bukan id ruleset"));
      }
      return RulesetFolder.files(folder.resolve("rules"), folder.resolve("decision-tables"));
    }
    data.refuseWithoutJournal();
    try (Journal journal = data.openToRead()) {
      return new Archive(journal).files(version);
    }
  }

  private void mark(RulesetDifference difference, List<RuleFile> newer, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (RuleFile file : newer) {
      Optional<byte[]> copy =
          difference.workbooks().contains(file.name())
              ? MarkedDifference.of(difference, file)
              : Optional.empty();
      if (copy.isPresent()) {
        Path target = folder.resolve(file.name());
        Files.write(target, copy.get());
        if (!json) {
          out.println(target + ": ditandai / marked");
        }
      }
    }
  }
}
