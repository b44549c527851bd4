package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import id.paritrana.evaluation.Current;
import id.paritrana.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCommandTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aJournal() {
    Journal.open(folder.resolve("data")).close();
  }

  @Test
  void theTokenAloneIsPrintedOnceAndAllElseBesideIt() {
    assertThat(run("issue", "--subject", "Rina Wulandari", "--role", "EDITOR,AUDITOR")).isZero();

    assertThat(out.toString(UTF_8)).matches("paritrana_[0-9a-f]{64}\n");
    String text = out.toString(UTF_8).strip();
    Token token = found(text, NOON);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            token.id()
                + " Rina Wulandari EDITOR,AUDITOR, tanpa batas waktu / never expires\n"
                + "token ini tidak ditampilkan lagi / this token is not shown again\n");
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            token.id()
                + "\tRina Wulandari\tEDITOR,AUDITOR\t2026-03-01T12:00:00Z\tberlaku / valid\n")
        .doesNotContain(text.substring(10));
  }

  @Test
  void aNewFileForTheOwnerAloneTakesItInstead() throws Exception {
    Path file = folder.resolve("siti.token");
    String[] line = {"issue", "--subject", "Siti", "--role", "EDITOR", "--out", file.toString()};
    assertThat(run(line)).isZero();

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String text = Files.readString(file);
    assertThat(found(text.strip(), NOON).subject()).isEqualTo("Siti");

    assertThat(run(line)).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            file
                + ": is there already; name a new file / sudah ada; sebutkan nama berkas yang baru\n");
    assertThat(file).hasContent(text);
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(1);
  }

  @Test
  void aTokenThatWasRefusedLeavesNoFile() {
    Path file = folder.resolve("siti.token");
    assertThat(run("issue", "--subject", "Siti", "--role", "EDITOR")).isZero();

    assertThat(run("issue", "--subject", "SITI", "--role", "APPROVER", "--out", file.toString()))
        .isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("this subject is known as \"Siti\"; write it so");
    assertThat(file).doesNotExist();
  }

  @Test
  void aNameThatPassesForAnotherOrForTheServiceIsRefusedOnOneLine() {
    assertThat(run("issue", "--subject", "S\u0456ti Aminah", "--role", "EDITOR")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .contains("character 2 is \"\u0456\" (U+0456)", "karakter ke-2 adalah");

    String ofTheService = Current.FOLDER.toUpperCase(Locale.ROOT);
    assertThat(run("issue", "--subject", ofTheService, "--role", "APPROVER")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("stands for the service itself").hasLineCount(1);
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90d, 2026-05-30T12:00:00Z",
    "12h, 2026-03-02T00:00:00Z",
    "30m, 2026-03-01T12:30:00Z",
    "2026-03-01, 2026-03-02T00:00:00Z",
    "2027-12-31, 2028-01-01T00:00:00Z"
  })
  void anEndIsASpanOrTheEndOfADay(String expires, Instant end) {
    assertThat(run("issue", "--subject", "S", "--role", "EDITOR", "--expires", expires)).isZero();

    assertThat(found(out.toString(UTF_8).strip(), NOON).expires()).isEqualTo(end);
    assertThat(err.toString(UTF_8)).contains("berlaku sampai / expires " + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90          | must be minutes, hours or days such as 30m
          1y          | harus menit, jam, atau hari
          -1d         | must be minutes
          2026-02-30  | must be minutes
          2026-02-28  | would have expired already
          0d          | sudah kedaluwarsa
          ''          | must be minutes
          """)
  void anEndThatIsNoneIsRefused(String expires, String said) {
    assertThat(run("issue", "--subject", "S", "--role", "EDITOR", "--expires=" + expires))
        .isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains(said).doesNotContain("\tat ");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void aTokenIsRevokedByItsId() {
    run("issue", "--subject", "Siti", "--role", "EDITOR");
    String text = out.toString(UTF_8).strip();
    String id = found(text, NOON).id();

    assertThat(run("revoke", id)).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo(id + " Siti dicabut / revoked 2026-03-01T12:00:00Z\n");
    assertThat(found(text, NOON)).isNull();
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8)).endsWith("\tdicabut / revoked 2026-03-01T12:00:00Z\n");

    assertThat(run("rotate", id)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("this token works no more; issue a new one");
    assertThat(run("revoke", "000000000000")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "000000000000: there is no token of this id; token list shows them"
                + " / tidak ada token dengan id ini; lihat token list\n");
  }

  @Test
  void aTokenIsReplacedAtOnceOrAfterAGrace() {
    run("issue", "--subject", "Siti", "--role", "EDITOR");
    String first = out.toString(UTF_8).strip();

    assertThat(run("rotate", found(first, NOON).id(), "--grace", "1h")).isZero();
    String second = out.toString(UTF_8).strip();
    assertThat(found(first, NOON.plusSeconds(3599))).isNotNull();
    assertThat(found(first, NOON.plusSeconds(3600))).isNull();
    assertThat(found(second, NOON).subject()).isEqualTo("Siti");

    assertThat(run("rotate", found(second, NOON).id())).isZero();
    assertThat(found(second, NOON)).isNull();
    assertThat(found(out.toString(UTF_8).strip(), NOON).subject()).isEqualTo("Siti");
  }

  @Test
  void whatIsMissingOrUnknownIsNotUnderstood() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("write one of issue, list, revoke, rotate");
    assertThat(run("issue", "--role", "EDITOR")).isEqualTo(2);
    assertThat(run("issue", "--subject", "Siti")).isEqualTo(2);
    assertThat(run("issue", "--subject", "Siti", "--role", "KING")).isEqualTo(2);
    assertThat(run("issue", "--subject", "Siti", "--role", "")).isEqualTo(2);
    assertThat(run("show", "x")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).doesNotContain("\tat ");
  }

  @Test
  void aFolderWithoutAJournalGetsNoTokens() {
    List<String> line = List.of("token", "list", "--data", folder.resolve("elsewhere").toString());
    assertThat(command(line)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("there is no journal here");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  private Token found(String text, Instant when) {
    try (Tokens tokens = Tokens.open(folder.resolve("data/keys"))) {
      return tokens.find(text, when).orElse(null);
    }
  }

  private int run(String... line) {
    List<String> all = new ArrayList<>(List.of("token"));
    all.addAll(List.of(line));
    if (line.length > 0) {
      all.addAll(List.of("--data", folder.resolve("data").toString()));
    }
    return command(all);
  }

  private int command(List<String> line) {
    out.reset();
    err.reset();
    return new CommandLine(print(out), print(err), Clock.fixed(NOON, ZoneOffset.UTC))
        .run(line.toArray(String[]::new));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
