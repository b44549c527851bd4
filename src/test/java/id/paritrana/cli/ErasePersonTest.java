package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Role;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.personal.Person;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasePersonTest {
  @TempDir Path data;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void anAssessorWhoIsAlsoAnOfficial() {
    Journal.open(data).close();
    try (SubjectKeys keys = SubjectKeys.open(data.resolve("keys"))) {
      keys.subjects(
          Set.of(
              Person.of(Role.ASSESSOR, "", "Siti Aminah"),
              Person.of(Role.OFFICIAL, "16.05", "Siti Aminah")),
          Instant.EPOCH);
    }
  }

  @Test
  void withoutYesItOnlyTellsWhatItFound() {
    assertThat(run("--name", "siti aminah")).isZero();
    assertThat(said())
        .containsPattern("(?m)^ASSESSOR [0-9a-f]{32}$")
        .containsPattern("(?m)^OFFICIAL 16\\.05 [0-9a-f]{32}$")
        .endsWith("nothing was erased; add --yes\n");
    assertThat(erasures()).isZero();
  }

  @Test
  void withYesItErasesAndRecords() {
    assertThat(run("--name", "Siti Aminah", "--yes")).isZero();
    assertThat(said()).endsWith("2 dihapus / erased\n");
    assertThat(erasures()).isEqualTo(2);
    assertThat(run("--name", "Siti Aminah")).isEqualTo(1);
    assertThat(said())
        .isEqualTo(
            "erase-person: nobody of this name is known / tidak ada yang dikenal dengan nama ini\n");
  }

  @Test
  void oneRoleOrNomineeCanBeMeant() {
    assertThat(run("--name", "Siti Aminah", "--role", "ASSESSOR", "--yes")).isZero();
    assertThat(said()).endsWith("1 dihapus / erased\n");
    assertThat(run("--name", "Siti Aminah", "--nominee", "16.06")).isEqualTo(1);
    assertThat(run("--name", "Siti Aminah", "--nominee", "16.05")).isZero();
  }

  @Test
  void aNameWithoutQuotesIsNotRepeated() {
    assertThat(run("--name", "Siti", "Aminah")).isEqualTo(2);
    assertThat(run("--nama", "Siti Aminah")).isEqualTo(2);
    assertThat(run("--name", "Siti Aminah", "--role", "Aminah")).isEqualTo(2);
    assertThat(said()).contains("put the name in quotes").doesNotContain("Aminah", "Siti");
  }

  private long erasures() {
    try (Journal journal = Journal.open(data)) {
      return journal.entries(0, 10).stream().filter(e -> e.kind() == Kind.ERASURE).count();
    }
  }

  private int run(String... line) {
    said.reset();
    PrintStream to = new PrintStream(said, true, UTF_8);
    List<String> all =
        new java.util.ArrayList<>(List.of("erase-person", "--data", data.toString()));
    all.addAll(List.of(line));
    return new CommandLine(to, to, Clock.systemUTC()).run(all.toArray(String[]::new));
  }

  private String said() {
    return said.toString(UTF_8);
  }
}
