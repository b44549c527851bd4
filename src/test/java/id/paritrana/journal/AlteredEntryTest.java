package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.Verifier;
import id.paritrana.journal.search.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * What is found and exported of three decisions by one nominee, of which the second is no longer
 * what was recorded.
 */
@InEachDatabase
class AlteredEntryTest {
  private static final Query ALL_OF_A =
      new Query("A", Map.of(), null, null, null, null, null, null);

  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private String note;

  @BeforeEach
  void threeDecisions() {
    store = kind.in(directory);
    try (Journal journal = store.open()) {
      for (String id : List.of("d-1", "d-2", "d-3")) {
        journal.append(Sample.decision(id, Sample.body("A", "ELIGIBLE"), null));
      }
      note = journal.checkpoint(Sample.NOON);
    }
  }

  @Test
  void anEditedEntryHasItsPlaceAmongThoseFoundAndSaysNothing() throws Exception {
    edit(store.packed(Sample.body("A", "INELIGIBLE")));
    assertThat(found())
        .containsExactly("d-3 as recorded", "entry 2 (d-2) of the journal", "d-1 as recorded");
    assertThat(counted()).isEqualTo(3);
  }

  @Test
  void anEntryThatCannotBeUnpackedHasItsPlaceToo() throws Exception {
    edit(store.bytes("28b52ffd"));
    assertThat(found())
        .containsExactly("d-3 as recorded", "entry 2 (d-2) of the journal", "d-1 as recorded");
    assertThat(counted()).isEqualTo(3);
  }

  @Test
  void anEmptiedEntryThatIsInNoArchiveHasItsPlaceToo() throws Exception {
    edit(store.bytes(""));
    assertThat(found()).element(1).isEqualTo("entry 2 (d-2) of the journal");
  }

  @Test
  void anEntryOfAKindThatThereIsNotHasItsPlaceToo() throws Exception {
    store.tamper("UPDATE entry SET kind = 'OTHER' WHERE sequence = 2");
    assertThat(found()).element(1).isEqualTo("entry 2 (d-2) of the journal");
  }

  @Test
  void whoeverNeedsAllAsRecordedIsToldWhichIsNot() throws Exception {
    edit(store.packed(Sample.body("A", "INELIGIBLE")));
    try (Journal journal = store.open()) {
      Page page = journal.search(ALL_OF_A, null, 10);
      assertThatThrownBy(page::entries)
          .isInstanceOf(JournalAltered.class)
          .hasMessageStartingWith("entry 2 of the journal is not what was recorded");
    }
  }

  @Test
  void anEditedEntryIsExportedAsItStandsAndNamed() throws Exception {
    edit(store.packed("{\"outcome\":\"INELIGIBLE\"}"));
    assertThat(exported().get(2)).startsWith("{\"entry\":{").contains("\"INELIGIBLE\"");
    assertThat(told(exported())).containsExactly("ALTERED 2");
  }

  @Test
  void anEntryThatCannotBeReadIsExportedWithoutItsBodyAndNamed() throws Exception {
    for (String body : List.of("28b52ffd", "00", "")) {
      store.tamper("UPDATE entry SET kind = 'RULESET' WHERE sequence = 2");
      edit(store.bytes(body));
      assertThat(exported().get(2))
          .startsWith("{\"unreadable\":{\"at\":\"2026-03-01T12:00:00.123Z\",\"id\":\"d-2\",")
          .doesNotContain("body");
      assertThat(told(exported())).as(body).containsExactly("DAMAGED 2");
    }
  }

  @Test
  void noEditedEntryCanPutALineIntoAnExport() throws Exception {
    edit(store.packed("{}\n{\"entry\":{}}"));
    assertThat(exported()).hasSize(4);
    assertThat(told(exported())).containsExactly("DAMAGED 2");
  }

  @Test
  void leavingTheLineOfADamagedEntryOutIsNamed() throws Exception {
    edit(store.bytes("28b52ffd"));
    List<String> lines = new ArrayList<>(exported());
    lines.remove(2);
    assertThat(told(lines)).contains("MISSING 2");
  }

  private void edit(String body) throws Exception {
    store.tamper("UPDATE entry SET body = " + body + " WHERE sequence = 2");
  }

  private List<String> found() {
    try (Journal journal = store.open()) {
      return journal.search(ALL_OF_A, null, 10).found().stream()
          .map(AlteredEntryTest::shown)
          .toList();
    }
  }

  private static String shown(Found found) {
    if (found instanceof AlteredEntry altered) {
      assertThat(altered.says().en())
          .startsWith("entry " + altered.sequence() + " of the journal is not what was recorded");
      assertThat(altered.says().id()).startsWith("entri " + altered.sequence() + " jurnal tidak");
      return "entry " + altered.sequence() + " (" + altered.id() + ") of the journal";
    }
    return ((Entry) found).id() + " as recorded";
  }

  private long counted() {
    try (Journal journal = store.open()) {
      return journal.count(ALL_OF_A).decisions();
    }
  }

  private List<String> exported() throws Exception {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    export.write(ExportLine.checkpoint(note));
    try (Journal journal = store.open()) {
      journal.export(0, Long.MAX_VALUE, export);
    }
    return export.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> told(List<String> lines) throws Exception {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Verifier key = Verifier.read(store.keys().resolve("checkpoint-key.pub.pem"));
    return new ExportCheck(key, entries -> {})
        .of(new ByteArrayInputStream(bytes), List.of()).flaws().stream()
            .map(flaw -> flaw.kind() + " " + flaw.sequence())
            .toList();
  }
}
