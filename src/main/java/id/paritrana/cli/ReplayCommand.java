package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Replay;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes recorded decisions again, each under the ruleset it was made under. */
@Command(
    name = "replay",
    description = {
      "Makes recorded decisions again under their own rulesets and tells every difference.",
      "Membuat ulang putusan yang tercatat dengan ruleset aslinya dan menunjukkan setiap perbedaan."
    })
final class ReplayCommand implements Callable<Integer> {
  private static final int STRIDE = 1_000;

  private final PrintStream out;
  private final PrintStream err;
  private long replayed;
  private long different;
  private long archived;

  @Parameters(
      paramLabel = "ID",
      description = {"decisions to replay", "putusan yang diulang"})
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--all",
      description = {"replays every decision", "mengulang semua putusan"})
  private boolean all;

  @Mixin private Data data = new Data();

  ReplayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Exit status: 0 all are the same, 1 some are not or cannot be made again. */
  @Override
  public Integer call() throws Exception {
    if (ids.isEmpty() == !all) {
      throw Refused.of("replay", new Text("name decisions, or --all", "sebut putusan, atau --all"));
    }
    data.refuseWithoutJournal();
    try (Journal journal = data.openToRead()) {
      Archive archive = new Archive(journal);
      for (String id : ids) {
        Entry entry =
            journal
                .find(id)
                .filter(e -> e.kind() == Kind.DECISION)
                .orElseThrow(
                    () ->
                        Refused.of(
                            id,
                            new Text(
                                "there is no decision of this id",
                                "tidak ada putusan dengan id ini")));
        replay(List.of(entry), archive);
      }
      if (all) {
        everything(journal, archive);
      }
    }
    out.printf(
        "%,d putusan diulang, %,d berbeda / %1$,d decisions replayed, %2$,d differ%n",
        replayed, different);
    if (archived > 0) {
      out.printf(
          "%,d putusan sudah diarsipkan dan tidak diulang"
              + " / %1$,d decisions are archived and were not replayed%n",
          archived);
    }
    return different == 0 ? 0 : 1;
  }

  private void everything(Journal journal, Archive archive) {
    List<Entry> entries = journal.entries(0, STRIDE);
    while (!entries.isEmpty()) {
      List<Entry> decisions = entries.stream().filter(e -> e.kind() == Kind.DECISION).toList();
      List<Entry> here = decisions.stream().filter(e -> e.archive() == null).toList();
      archived += decisions.size() - here.size();
      replay(here, archive);
      long last = entries.get(entries.size() - 1).sequence();
      err.printf("%,d entri / entries%n", last);
      entries = journal.entries(last, STRIDE);
    }
  }

  private void replay(List<Entry> decisions, Archive archive) {
    for (String told : decisions.parallelStream().map(e -> told(e, archive)).toList()) {
      replayed++;
      if (!told.isEmpty()) {
        different++;
        out.println(told);
      }
    }
  }

  /** What differs; nothing if the decision is the same. */
  private static String told(Entry entry, Archive archive) {
    try {
      Replay replay = Replay.of(entry, archive);
      StringBuilder told = new StringBuilder();
      replay
          .differences()
          .forEach(
              d -> told.append("%n    %s: %s → %s".formatted(d.pointer(), d.recorded(), d.now())));
      return replay.identical() ? "" : entry.id() + ": berbeda / differs" + told;
    } catch (LostRuleset e) {
      return entry.id() + ": " + e.says().id() + " / " + e.says().en();
    }
  }
}
