package id.paritrana.evaluation;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import id.paritrana.journal.search.Cell;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journal that was written once, by Java 17, and is kept in {@code src/test/resources/journal}:
 * whatever becomes of the criteria, the engine and this program, its decisions stay provable. Only
 * where the journal's format changes may it be written anew, with {@code -Djournal.rewrite=true}.
 */
class KeptJournalTest {
  private static final Path KEPT = Path.of("src/test/resources/journal");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<String> NOMINEES =
      List.of(
          "musi-rawas", "desa-tincep-2019", "bank-nagari", "raja-ampat-interview", "pie-kak-mah");

  private static final String KEY = "checkpoint-key.pub.pem";

  @TempDir Path directory;

  @BeforeEach
  void openACopy() throws Exception {
    if (Boolean.getBoolean("journal.rewrite")) {
      rewrite();
    }
    Files.copy(KEPT.resolve("journal.db"), directory.resolve("journal.db"));
    // Enough to read it by; nobody has the other half any more.
    Path keys = Files.createDirectories(directory.resolve("keys"));
    Files.copy(KEPT.resolve(KEY), keys.resolve(KEY));
  }

  @Test
  void itsDecisionsAreTheSameWhenMadeAgain() throws Exception {
    try (Journal journal = Journal.open(directory)) {
      Archive archive = new Archive(journal);
      for (Entry entry : journal.entries(0, 100)) {
        if (entry.kind() == Kind.DECISION) {
          assertThat(Replay.of(entry, archive).differences()).isEmpty();
        }
      }
      assertThat(journal.entries(0, 100)).hasSize(NOMINEES.size() + 1);
    }
  }

  /** It was written when the index was another, and is indexed anew from its bodies. */
  @Test
  void itsDecisionsAreFoundByTheirRowsAndGates() {
    try (Journal journal = Journal.open(directory)) {
      assertThat(found(journal, Facet.GATE, "NO_CATEGORY")).containsExactly("desa-tincep-2019");
      assertThat(found(journal, Facet.ASSESSOR, "A-4")).containsExactly("raja-ampat-interview");
      Query cell =
          new Query(
              null, Map.of(), null, Cell.of("[gates.xlsx]Syarat umum!F17"), null, null, null, null);
      assertThat(ids(journal, cell)).containsExactly("desa-tincep-2019");
      assertThat(journal.count(Query.ALL).decisions()).isEqualTo(NOMINEES.size());
    }
  }

  private static List<String> found(Journal journal, Facet facet, String word) {
    return ids(
        journal, new Query(null, Map.of(facet, Set.of(word)), null, null, null, null, null, null));
  }

  private static List<String> ids(Journal journal, Query query) {
    return journal.search(query, null, 100).entries().stream().map(Entry::id).toList();
  }

  @Test
  void itIsWholeUpToTheCheckpointThatWasKept() throws Exception {
    Verifier key = Verifier.read(KEPT.resolve("checkpoint-key.pub.pem"));
    String note = Files.readString(KEPT.resolve("checkpoint.txt"));
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    try (Journal journal = Journal.open(directory)) {
      journal.export(0, 100, export);
    }
    Verification found =
        new ExportCheck(key, entries -> {})
            .of(new ByteArrayInputStream(export.toByteArray()), List.of(note));
    assertThat(found.flaws()).isEmpty();
    assertThat(found.signed()).isEqualTo(NOMINEES.size() + 1);
  }

  /** The private key is thrown away: nobody can sign for this journal again. */
  private void rewrite() throws Exception {
    Iterator<String> ids = NOMINEES.iterator();
    Path made = Files.createDirectory(directory.resolve("made"));
    try (Journal journal = Journal.open(made);
        SubjectKeys keys = SubjectKeys.open(made.resolve("keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, NOON);
      Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
      Decider decider =
          new Decider(new Evaluator(Shipped.ruleset()), journal, keys, clock, ids::next);
      for (String name : NOMINEES) {
        Path dossier = Path.of("src/test/resources/golden", name + ".dossier.json");
        decider.decide(new Request(Files.readAllBytes(dossier), null, null));
      }
      Files.writeString(KEPT.resolve("checkpoint.txt"), journal.checkpoint(NOON));
    }
    Files.copy(made.resolve("journal.db"), KEPT.resolve("journal.db"), REPLACE_EXISTING);
    Path key = Path.of("checkpoint-key.pub.pem");
    Files.copy(made.resolve("keys").resolve(key), KEPT.resolve(key), REPLACE_EXISTING);
  }
}
