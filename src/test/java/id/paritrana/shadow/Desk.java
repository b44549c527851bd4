package id.paritrana.shadow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.evaluation.Rulesets;
import id.paritrana.history.History;
import id.paritrana.impact.Differences;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.publication.Publication;
import id.paritrana.ruleset.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where decisions are made and drafts run along: a journal, its drafts, and one shadow. */
final class Desk implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String REPORT = "sha256:" + "1".repeat(64);

  /** Of all tests, since to check a draft takes seconds: equal files are one draft. */
  private static final Drafts DRAFTS = new Drafts(Path.of("target", "shadow-drafts"));

  private static final Map<List<Typed>, List<RuleFile>> TYPED = new ConcurrentHashMap<>();

  private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;

  final Publication publication;
  final Shadows shadows;
  final Decider decider;
  private final Path folder;
  private final Journal journal;
  private final SubjectKeys keys;

  Desk(Path folder) throws Exception {
    this(folder, differences -> differences::add);
  }

  Desk(Path folder, Function<Differences, Comparing> comparing) throws Exception {
    this.folder = folder;
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    journal = Journal.open(folder.resolve("data"));
    keys = SubjectKeys.open(folder.resolve("data/keys"));
    History history = new History(journal);
    Archive archive = new Archive(journal);
    Current current = Current.of(Shipped.ruleset(), journal, history, archive, NOON);
    publication =
        new Publication(
            DRAFTS,
            current,
            history,
            archive,
            journal,
            (draft, impact) -> impact.equals(REPORT),
            clock);
    shadows = new Shadows(publication, clock, comparing);
    decider =
        new Decider(
            new Evaluator(new Rulesets(current::ruleset, archive, history)),
            journal,
            keys,
            clock,
            () -> UUID.randomUUID().toString(),
            shadows);
  }

  /** A cell of a sheet of a workbook, and what is typed into it. */
  record Typed(String workbook, String sheet, String cell, double number) {}

  static Typed typed(String workbook, String sheet, String cell, double number) {
    return new Typed(workbook + ".xlsx", sheet, cell, number);
  }

  /** The workbooks with some cells typed anew, alone. */
  List<RuleFile> workbooks(Typed... cells) {
    return TYPED.computeIfAbsent(List.of(cells), this::workbooks);
  }

  private List<RuleFile> workbooks(List<Typed> cells) {
    try {
      Path tables = TableEdit.copy(Files.createTempDirectory(folder, "tables"));
      for (Typed one : cells) {
        TableEdit.edit(
            tables.resolve(one.workbook()),
            one.sheet(),
            sheet -> TableEdit.cell(sheet, one.cell()).setCellValue(one.number()));
      }
      List<RuleFile> files = new ArrayList<>();
      for (String name : cells.stream().map(Typed::workbook).distinct().toList()) {
        files.add(new RuleFile(name, Files.readAllBytes(tables.resolve(name))));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The formulas of a file with a rule more. */
  static RuleFile formulas(String file, String more) throws IOException {
    String text = Files.readString(Shipped.RULES.resolve(file)) + more;
    return new RuleFile(file, text.getBytes(UTF_8));
  }

  String submitted(List<RuleFile> files) throws IOException {
    return publication.submit(files, "editor", "a try");
  }

  /** A draft that gives Musi Rawas this many points for its coverage; 60 until now. */
  String coverage(double points) throws IOException {
    return submitted(workbooks(typed("scoring-government", "Cakupan", "I22", points)));
  }

  void publish(String draft) throws Exception {
    publication.approve(draft, "approver", "seen", REPORT, List.of());
    publication.publish(draft, "approver", "now");
  }

  Entry decide(String dossier) throws Exception {
    return decide(dossier, null, null);
  }

  Entry decide(String dossier, @Nullable String ruleset, @Nullable String key) throws Exception {
    return decider.decide(new Request(dossier.getBytes(UTF_8), ruleset, key));
  }

  static String musiRawas(String nominee) throws IOException {
    return Files.readString(Path.of("docs/examples/musi-rawas.json"))
        .replace("\"16.05\"", "\"" + nominee + "\"");
  }

  ObjectNode state() {
    return shadows.state().orElseThrow();
  }

  /** Once so many decisions were compared or could not be. */
  ObjectNode once(int done) throws InterruptedException {
    long start = System.nanoTime();
    ObjectNode state = state();
    while (done(state) < done) {
      assertThat(System.nanoTime() - start).as(state.toString()).isLessThan(PATIENCE_NANOSECONDS);
      Thread.sleep(2);
      state = state();
    }
    assertThat(done(state)).isEqualTo(done);
    return state;
  }

  /** Once it has ended by itself. */
  ObjectNode onceEnded() throws InterruptedException {
    long start = System.nanoTime();
    ObjectNode state = state();
    while (!state.get("state").asString().equals("ENDED")) {
      assertThat(System.nanoTime() - start).as(state.toString()).isLessThan(PATIENCE_NANOSECONDS);
      Thread.sleep(2);
      state = state();
    }
    return state;
  }

  private static long done(JsonNode state) {
    return state.at("/requests/compared").asLong()
        + state.get("notCompared").valueStream().mapToLong(o -> o.get("decisions").asLong()).sum();
  }

  @Override
  public void close() {
    shadows.close();
    keys.close();
    journal.close();
  }
}
