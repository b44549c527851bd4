package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an auditor is told of an export that was tampered with. The export is two checkpoints, over
 * three and six entries, and six entries.
 */
class TamperTest {
  private static final int NOTES = 2;

  @TempDir Path directory;
  private Verifier key;
  private List<String> lines;
  private String kept;

  @BeforeEach
  void sixEntriesAndTwoCheckpoints() throws IOException {
    lines = export(directory, "n");
    key = Verifier.read(directory.resolve("keys/checkpoint-key.pub.pem"));
    kept = note(directory);
  }

  @Test
  void anExportLeftAloneIsWhole() throws IOException {
    Verification found = check(lines);
    assertThat(found.flaws()).isEmpty();
    assertThat(found.entries()).isEqualTo(6);
    assertThat(found.checkpoints()).isEqualTo(2);
    assertThat(found.signed()).isEqualTo(6);
  }

  @Test
  void anEditedEntryIsNamed() throws IOException {
    lines.set(NOTES + 2, lines.get(NOTES + 2).replace("\"n\":3", "\"n\":4"));
    assertThat(told(lines)).containsExactly("ALTERED 3");
  }

  @Test
  void severalEditedEntriesAreToldTogether() throws IOException {
    for (int i : new int[] {1, 2, 3}) {
      lines.set(NOTES + i, lines.get(NOTES + i).replace("ELIGIBLE", "NOT_ELIGIBLE"));
    }
    assertThat(check(lines).flaws())
        .singleElement()
        .extracting(flaw -> flaw.says().en())
        .isEqualTo(
            "entries 2 to 4 were altered: their content no longer has the hashes it was kept with");
  }

  @Test
  void aRemovedEntryIsNamed() throws IOException {
    lines.remove(NOTES + 2);
    lines.remove(NOTES + 2);
    assertThat(check(lines).flaws())
        .extracting(flaw -> flaw.kind() + ": " + flaw.says().en())
        .contains("MISSING: entries 3 to 4 are missing");
  }

  @Test
  void exchangedEntriesAreNamed() throws IOException {
    String third = lines.get(NOTES + 2);
    lines.set(NOTES + 2, lines.get(NOTES + 3));
    lines.set(NOTES + 3, third);
    assertThat(told(lines)).contains("MISSING 3", "MISPLACED 3");
  }

  @Test
  void anEntryPutInTwiceIsNamed() throws IOException {
    lines.add(NOTES + 3, lines.get(NOTES + 2));
    assertThat(told(lines)).contains("MISPLACED 3");
  }

  @Test
  void anEntryOfAnotherJournalPutInIsNamed() throws IOException {
    List<String> other = export(Files.createDirectory(directory.resolve("other")), "m");
    lines.set(NOTES + 3, other.get(NOTES + 3));
    assertThat(told(lines)).containsExactly("MISPLACED 4", "MISPLACED 5", "REWRITTEN 6");
  }

  @Test
  void aTailCutOffIsNamedByTheCheckpointsInTheExport() throws IOException {
    assertThat(told(lines.subList(0, NOTES + 4))).containsExactly("CUT_OFF 6");
  }

  @Test
  void aTailCutOffWithItsCheckpointIsNamedByOneKeptElsewhere() throws IOException {
    List<String> cut = new ArrayList<>(lines.subList(0, NOTES + 4));
    cut.remove(1);
    assertThat(told(cut)).containsExactly("UNSIGNED 4");
    assertThat(told(cut, kept)).containsExactly("CUT_OFF 6");
    assertThat(told(cut.subList(0, 1 + 3))).isEmpty();
    assertThat(told(cut.subList(0, 1 + 3), kept)).containsExactly("CUT_OFF 6");
  }

  @Test
  void anEntryPutAfterTheLastThatWasSignedIsNamed() throws IOException {
    lines.add(Sample.forged(7, Sample.hash(lines.get(NOTES + 5)), "{\"outcome\":\"ELIGIBLE\"}"));
    assertThat(told(lines)).containsExactly("UNSIGNED 7");
    assertThat(told(lines, kept)).containsExactly("UNSIGNED 7");
    assertThat(check(lines).flaws().get(0).says().en())
        .isEqualTo("entry 7 is not signed by any checkpoint, so anybody can have written it");
  }

  @Test
  void allThatWasWrittenAnewAfterTheSmallestCheckpointIsNamedWhenTheOthersAreGone()
      throws IOException {
    List<String> anew = new ArrayList<>(lines.subList(0, 1));
    anew.addAll(lines.subList(NOTES, NOTES + 3));
    for (int i = 4; i <= 6; i++) {
      String last = Sample.hash(anew.get(anew.size() - 1));
      anew.add(Sample.forged(i, last, "{\"outcome\":\"NOT_ELIGIBLE\"}"));
    }
    assertThat(told(anew)).containsExactly("UNSIGNED 4");
    assertThat(check(anew).flaws().get(0).says().en())
        .startsWith("entries 4 to 6 are not signed by any checkpoint");
    assertThat(told(anew, kept)).containsExactly("REWRITTEN 6");
  }

  @Test
  void entriesWithoutAnyCheckpointAreNamed() throws IOException {
    assertThat(told(lines.subList(NOTES, lines.size()))).containsExactly("UNSIGNED 1");
  }

  @Test
  void aWholeNewChainUnderANewKeyIsNamed() throws IOException {
    List<String> other = export(Files.createDirectory(directory.resolve("other")), "m");
    assertThat(told(other))
        .containsExactly("FALSE_CHECKPOINT 0", "FALSE_CHECKPOINT 0", "UNSIGNED 1");
    assertThat(told(other, kept)).contains("REWRITTEN 6");
  }

  @Test
  void aWholeNewChainUnderTheOldCheckpointsIsNamed() throws IOException {
    List<String> other = export(Files.createDirectory(directory.resolve("other")), "m");
    List<String> mixed = new ArrayList<>(lines.subList(0, NOTES));
    mixed.addAll(other.subList(NOTES, other.size()));
    assertThat(told(mixed)).containsExactly("REWRITTEN 3", "REWRITTEN 6");
  }

  @Test
  void anEditedCheckpointIsNamed() throws IOException {
    lines.set(0, lines.get(0).replace("\\n3\\n", "\\n2\\n"));
    assertThat(told(lines)).containsExactly("FALSE_CHECKPOINT 0");
  }

  @Test
  void aLineThatIsNoEntryIsNamed() throws IOException {
    for (String line :
        new String[] {"", "{}", "{\"entry\":{}}", lines.get(NOTES + 2).substring(1), "\u0000"}) {
      List<String> spoilt = new ArrayList<>(lines);
      spoilt.set(NOTES + 2, line);
      assertThat(told(spoilt)).describedAs(line).startsWith("DAMAGED 3").contains("CUT_OFF 6");
    }
  }

  @Test
  void everyChangedByteOfAnEntryIsNamed() throws IOException {
    String entry = lines.get(NOTES + 4);
    for (int i = 0; i < entry.length(); i++) {
      List<String> spoilt = new ArrayList<>(lines);
      char other = entry.charAt(i) == '0' ? '1' : '0';
      spoilt.set(NOTES + 4, entry.substring(0, i) + other + entry.substring(i + 1));
      assertThat(told(spoilt)).describedAs("byte %s", i).isNotEmpty();
    }
  }

  private List<String> told(List<String> export, String... notes) throws IOException {
    return check(export, notes).flaws().stream()
        .map(flaw -> flaw.kind() + " " + flaw.sequence())
        .toList();
  }

  private Verification check(List<String> export, String... notes) throws IOException {
    byte[] bytes = (String.join("\n", export) + "\n").getBytes(StandardCharsets.UTF_8);
    return new ExportCheck(key, entries -> {}).of(new ByteArrayInputStream(bytes), List.of(notes));
  }

  private static List<String> export(Path directory, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Journal journal = Journal.open(directory)) {
      for (int i = 1; i <= 6; i++) {
        String body = "{\"outcome\":\"ELIGIBLE\",\"" + name + "\":" + i + "}";
        journal.append(Sample.decision("d-" + i, body, null));
        if (i % 3 == 0) {
          journal.checkpoint(Sample.NOON);
        }
      }
      for (String note : journal.checkpoints()) {
        out.write(ExportLine.checkpoint(note));
      }
      journal.export(0, Long.MAX_VALUE, out);
    }
    return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static String note(Path directory) {
    try (Journal journal = Journal.open(directory)) {
      return journal.checkpoint(Sample.NOON);
    }
  }
}
