package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.access.Grant;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.Tokens;
import id.paritrana.evaluation.Criteria;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of criteria on the command line, by two people with a token each. */
class PublicationCommandsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path workbook;

  @BeforeEach
  void begin() throws Exception {
    try (Journal journal = Journal.open(data())) {
      Criteria.recorded(Shipped.ruleset(), journal, NOON);
    }
    try (Tokens tokens = Tokens.open(data().resolve("keys"))) {
      token(tokens, "editor", Role.EDITOR);
      token(tokens, "approver", Role.APPROVER);
    }
    Path tables = TableEdit.copy(folder.resolve("tables"));
    workbook = tables.resolve("scoring-government.xlsx");
    TableEdit.edit(
        workbook,
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(0.85);
          TableEdit.cell(sheet, "F22").setCellValue(0.85);
        });
  }

  @Test
  void aDraftComesIntoForceAndAnEarlierRulesetAgain() throws Exception {
    assertThat(run("editor", "moved", "submit", workbook.toString())).isZero();
    String draft = said().substring(0, 64);
    String impact = said().replaceFirst("(?s).*--impact ([0-9a-f]{64}).*", "$1");
    assertThat(said()).contains(draft + " SUBMITTED").contains("0 dari 0 putusan berubah");

    assertThat(run("approver", "too early", "publish", draft)).isEqualTo(1);
    assertThat(complained()).contains("the draft is SUBMITTED; this needs one that is APPROVED");
    assertThat(run("editor", "mine", "approve", draft, "--impact", impact)).isEqualTo(1);
    assertThat(complained()).contains("ini memerlukan salah satu peran APPROVER");
    assertThat(run("approver", "seen", "approve", draft, "--impact", "0".repeat(64))).isEqualTo(1);
    assertThat(complained()).contains("there is no finished impact report");
    assertThat(run("approver", "seen", "approve", draft, "--impact", impact)).isZero();
    assertThat(run("approver", "for 2026", "publish", draft)).isZero();
    assertThat(run("approver", "wrong", "restore-criteria", Shipped.ruleset().id())).isZero();

    try (Journal journal = Journal.open(data())) {
      assertThat(new History(journal).steps())
          .extracting(step -> step.act() + " " + step.by() + ": " + step.why())
          .containsExactly(
              "SUBMITTED editor: moved",
              "ASSESSED editor: 0 of 0 decisions would change",
              "APPROVED approver: seen",
              "PUBLISHED approver: for 2026",
              "RESTORED approver: wrong");
      assertThat(new History(journal).inForce().orElseThrow().ruleset())
          .isEqualTo(Shipped.ruleset().id());
    }
  }

  @Test
  void nobodyActsWithoutAReasonOrATokenThatIsValid() throws Exception {
    assertThat(run("editor", "  ", "submit", workbook.toString())).isEqualTo(1);
    assertThat(complained()).contains("say why");
    assertThat(run("editor", "moved\u202Enow\u0007", "submit", workbook.toString())).isEqualTo(1);
    assertThat(complained())
        .contains("--why: `moved?now?` has a control character", "memuat karakter kendali");
    Files.writeString(data().resolve("nobody"), "paritrana_" + "0".repeat(64));
    assertThat(run("nobody", "moved", "submit", workbook.toString())).isEqualTo(1);
    assertThat(complained()).contains("tidak berisi token yang berlaku di sini");
    assertThat(run("missing", "moved", "submit", workbook.toString())).isEqualTo(1);
    assertThat(run("approver", "x", "publish", "0".repeat(64))).isEqualTo(1);
    assertThat(complained()).contains("unknown / tidak dikenal");
    try (Journal journal = Journal.open(data())) {
      assertThat(new History(journal).steps()).extracting(Step::act).isEmpty();
    }
  }

  private void token(Tokens tokens, String subject, Role role) throws Exception {
    Secret secret = Secret.random();
    tokens.issue(secret, new Grant(subject, Set.of(role), null), NOON);
    Files.writeString(data().resolve(subject), secret.text());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private int run(String subject, String why, String... command) {
    out.reset();
    err.reset();
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(
        List.of(
            "--token",
            data().resolve(subject).toString(),
            "--why",
            why,
            "--data",
            data().toString()));
    return new CommandLine(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Clock.fixed(NOON, ZoneOffset.UTC))
        .run(line.toArray(String[]::new));
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private String complained() {
    return err.toString(UTF_8);
  }
}
