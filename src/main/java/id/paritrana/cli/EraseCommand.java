package id.paritrana.cli;

import id.paritrana.dossier.Role;
import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Erasing;
import id.paritrana.journal.Journal;
import id.paritrana.personal.Known;
import id.paritrana.personal.SubjectKeys;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a person's name unreadable in every decision there is. */
@Command(
    name = EraseCommand.NAME,
    description = {
      "Shows what is kept of a person; with --yes, makes the name unreadable in every decision, for good.",
      "Menunjukkan apa yang disimpan tentang seseorang; dengan --yes, nama itu tidak terbaca lagi untuk selamanya."
    })
final class EraseCommand implements Callable<Integer> {
  static final String NAME = "erase-person";
  static final String NOT_UNDERSTOOD =
      "the command was not understood; put the name in quotes"
          + " / perintah tidak dipahami; tulis nama dalam tanda kutip";

  private final PrintStream out;
  private final Clock clock;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = {"the name, in any spelling of capitals", "nama, huruf besar atau kecil sama"})
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "only as ASSESSOR, OFFICIAL, SOURCE or PANELIST",
        "hanya sebagai penilai (ASSESSOR), pejabat (OFFICIAL), sumber (SOURCE), atau anggota panel (PANELIST)"
      })
  private @Nullable Role role;

  @Option(
      names = "--nominee",
      paramLabel = "ID",
      description = {"only as an official of this nominee", "hanya sebagai pejabat calon ini"})
  private @Nullable String nominee;

  @Option(
      names = "--yes",
      description = {"erases; there is no way back", "menghapus; tidak dapat dibatalkan"})
  private boolean yes;

  @Mixin private Data data = new Data();

  EraseCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    data.refuseWithoutJournal();
    try (Journal journal = data.open();
        SubjectKeys keys = data.subjects()) {
      Erasing erasing = new Erasing(keys, journal, clock);
      erasing.finish();
      List<Known> found = erasing.find(name, role, nominee);
      if (found.isEmpty()) {
        throw Refused.of(
            NAME,
            new Text("nobody of this name is known", "tidak ada yang dikenal dengan nama ini"));
      }
      found.forEach(this::tell);
      if (yes) {
        erasing.erase(found);
      }
      out.println(
          yes
              ? found.size() + " dihapus / erased"
              : "belum dihapus; tambahkan --yes / nothing was erased; add --yes");
    }
    return 0;
  }

  private void tell(Known known) {
    out.println((known.role() + " " + known.nominee()).strip() + " " + known.id());
  }
}
