package id.paritrana.access;

import static id.paritrana.access.Role.APPROVER;
import static id.paritrana.access.Role.AUDITOR;
import static id.paritrana.access.Role.EDITOR;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.journal.Server;
import id.paritrana.postgres.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised of tokens, in each database that they may lie in. */
@ParameterizedClass(name = "in {0}")
@EnumSource(TokensTest.Kind.class)
class TokensTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  enum Kind {
    SQLITE,
    POSTGRESQL
  }

  @Parameter Kind kind;
  @TempDir Path folder;
  private Server server;
  private Tokens tokens;

  @BeforeEach
  void open() {
    server = kind == Kind.SQLITE ? null : new Server(PostgresServer.shared().fresh(), null, null);
    tokens = replica();
  }

  @AfterEach
  void close() {
    tokens.close();
  }

  private Tokens replica() {
    return server == null ? Tokens.open(folder.resolve("keys")) : Tokens.open(server.keys());
  }

  @Test
  void aTokenIsFoundByItsTextAlone() {
    Secret secret = Secret.random();
    Token made = tokens.issue(secret, grant("Siti", EDITOR, AUDITOR), NOON);

    assertThat(tokens.find(secret.text(), NOON)).contains(made);
    assertThat(made.subject()).isEqualTo("Siti");
    assertThat(made.roles()).containsExactlyInAnyOrder(EDITOR, AUDITOR);
    assertThat(tokens.find(Secret.random().text(), NOON)).isEmpty();
    assertThat(tokens.find(secret.text() + "0", NOON)).isEmpty();
    assertThat(tokens.find(made.id(), NOON)).isEmpty();
    assertThat(tokens.find("", NOON)).isEmpty();
  }

  @Test
  void itsTextCanBeSearchedForAndIsKeptNowhere() throws Exception {
    Secret secret = Secret.random();
    tokens.issue(secret, grant("Siti", EDITOR), NOON);

    assertThat(secret.text()).matches("paritrana_[0-9a-f]{64}");
    assertThat(secret).hasToString("secret");
    assertThat(tokens.list().toString()).doesNotContain(secret.text().substring(10));
    if (server == null) {
      try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
        for (Path file : files.toList()) {
          assertThat(new String(Files.readAllBytes(file), US_ASCII)).doesNotContain("paritrana_");
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .isEqualTo("rw-------");
        }
      }
    }
  }

  @Test
  void whatOneReplicaRevokesNoOtherTakesAnyMore() {
    Secret secret = Secret.random();
    Token made = tokens.issue(secret, grant("Siti", EDITOR), NOON);
    try (Tokens other = replica()) {
      assertThat(other.find(secret.text(), NOON)).isPresent();

      assertThat(tokens.revoke(made.id(), NOON).revoked()).isEqualTo(NOON);

      assertThat(other.find(secret.text(), NOON)).isEmpty();
      assertThat(other.find(secret.text(), NOON.minusSeconds(60)))
          .as("by a clock that lags")
          .isEmpty();
      assertThat(other.revoke(made.id(), NOON.plusSeconds(9)).revoked())
          .as("the first time")
          .isEqualTo(NOON);
    }
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> tokens.revoke("none", NOON));
  }

  @Test
  void aTokenEndsAtItsEnd() {
    Secret secret = Secret.random();
    Instant end = NOON.plusSeconds(60);
    tokens.issue(secret, new Grant("Siti", Set.of(EDITOR), end), NOON);

    assertThat(tokens.find(secret.text(), end.minusMillis(1))).isPresent();
    assertThat(tokens.find(secret.text(), end)).isEmpty();
    assertThatExceptionOfType(NotIssued.class)
        .isThrownBy(
            () -> tokens.issue(Secret.random(), new Grant("Siti", Set.of(EDITOR), NOON), NOON))
        .withMessageContaining("would have expired already")
        .withMessageContaining("sudah kedaluwarsa");
  }

  @Test
  void aTokenThatReplacesAnotherHasItsSubjectRolesAndLength() {
    Secret old = Secret.random();
    Secret fresh = Secret.random();
    Instant end = NOON.plus(Duration.ofDays(90));
    Token made = tokens.issue(old, new Grant("Siti", Set.of(EDITOR, AUDITOR), end), NOON);
    Instant later = NOON.plus(Duration.ofDays(80));

    Token replacing = tokens.rotate(made.id(), fresh, Duration.ZERO, later);

    assertThat(tokens.find(old.text(), later)).isEmpty();
    assertThat(tokens.find(fresh.text(), later)).contains(replacing);
    assertThat(replacing.subject()).isEqualTo("Siti");
    assertThat(replacing.roles()).containsExactlyInAnyOrder(EDITOR, AUDITOR);
    assertThat(replacing.expires()).isEqualTo(later.plus(Duration.ofDays(90)));
    assertThatExceptionOfType(NotIssued.class)
        .isThrownBy(() -> tokens.rotate(made.id(), Secret.random(), Duration.ZERO, later))
        .withMessageContaining("works no more");
  }

  @Test
  void aGraceLetsTheOldOneWorkForAWhileButNeverLongerThanItDid() {
    Secret old = Secret.random();
    Token made = tokens.issue(old, grant("Siti", EDITOR), NOON);
    tokens.rotate(made.id(), Secret.random(), Duration.ofHours(1), NOON);

    assertThat(tokens.find(old.text(), NOON.plusSeconds(3599))).isPresent();
    assertThat(tokens.find(old.text(), NOON.plusSeconds(3600))).isEmpty();

    Secret brief = Secret.random();
    Instant end = NOON.plusSeconds(60);
    Token ending = tokens.issue(brief, new Grant("Budi", Set.of(EDITOR), end), NOON);
    tokens.rotate(ending.id(), Secret.random(), Duration.ofHours(1), NOON);
    assertThat(tokens.find(brief.text(), end)).isEmpty();
  }

  @Test
  void oneSubjectHasOneSpelling() {
    tokens.issue(Secret.random(), grant("Rina Wulandari", EDITOR), NOON);

    assertThatExceptionOfType(NotIssued.class)
        .isThrownBy(() -> tokens.issue(Secret.random(), grant("rina wulandari", APPROVER), NOON))
        .withMessageContaining("is known as \"Rina Wulandari\"; write it so")
        .withMessageContaining("sudah dikenal sebagai \"Rina Wulandari\"");
    assertThat(tokens.list()).hasSize(1);
  }

  @Test
  void theFirstStartMakesOneForEachRoleAndNoLaterStartAny() throws Exception {
    Path files = folder.resolve("data/tokens");

    assertThat(tokens.begin(files, NOON)).isTrue();

    assertThat(mode(files)).isEqualTo("rwx------");
    assertThat(names(files))
        .containsExactly("approver", "auditor", "editor", "evaluator", "operator");
    for (Role role : Role.values()) {
      Path file = files.resolve(role.lowerCase());
      assertThat(mode(file)).isEqualTo("rw-------");
      Token found = tokens.find(Files.readString(file).strip(), NOON).orElseThrow();
      assertThat(found.subject()).isEqualTo(role.lowerCase());
      assertThat(found.roles()).containsExactly(role);
      Files.delete(file);
    }
    assertThat(tokens.begin(files, NOON)).isFalse();
    try (Tokens other = replica()) {
      assertThat(other.begin(folder.resolve("other/tokens"), NOON)).isFalse();
    }
    assertThat(names(files)).isEmpty();
    assertThat(folder.resolve("other")).doesNotExist();
    assertThat(tokens.list()).hasSize(5);
  }

  @Test
  void whereATokenWasIssuedBeforeNoneIsMade() {
    tokens.issue(Secret.random(), grant("Siti", EDITOR), NOON);

    assertThat(tokens.begin(folder.resolve("tokens"), NOON)).isFalse();
    assertThat(folder.resolve("tokens")).doesNotExist();
  }

  @Test
  void filesOfAnEarlierTimeOrOfAStartThatWasKilledAreReplaced() throws Exception {
    Path files = Files.createDirectory(folder.resolve("tokens"));
    Files.setPosixFilePermissions(files, PosixFilePermissions.fromString("rwxr-xr-x"));
    String earlier = Secret.random().text();
    Files.writeString(files.resolve("evaluator"), earlier);
    Files.writeString(files.resolve("auditor"), "half a tok");

    assertThat(tokens.begin(files, NOON)).isTrue();

    assertThat(tokens.find(earlier, NOON)).isEmpty();
    assertThat(mode(files)).isEqualTo("rwx------");
    for (Role role : Role.values()) {
      Path file = files.resolve(role.lowerCase());
      assertThat(mode(file)).isEqualTo("rw-------");
      assertThat(tokens.find(Files.readString(file).strip(), NOON)).isPresent();
    }
  }

  @Test
  void filesThatCannotBeWrittenLeaveNoTokenAndNoFile() throws Exception {
    Path files = Files.createDirectory(folder.resolve("tokens"));
    Path inTheWay = Files.createDirectories(files.resolve("operator/full"));

    assertThatExceptionOfType(AccessUnavailable.class)
        .isThrownBy(() -> tokens.begin(files, NOON))
        .withMessageStartingWith(files + ": the tokens of the first start cannot be written here")
        .withMessageContaining("token untuk pemakaian pertama tidak dapat ditulis di sini");

    assertThat(tokens.list()).isEmpty();
    assertThat(names(files)).containsExactly("operator");
    Files.delete(inTheWay);
    Files.delete(files.resolve("operator"));
    assertThat(tokens.begin(files, NOON)).isTrue();
    assertThat(names(files)).hasSize(5);
  }

  @Test
  void ofManyThatStartAtOnceOneMakesThem() throws Exception {
    Path files = folder.resolve("tokens");
    List<Callable<Boolean>> starts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      starts.add(
          () -> {
            try (Tokens one = replica()) {
              return one.begin(files, NOON);
            }
          });
    }
    ExecutorService together = Executors.newFixedThreadPool(starts.size());
    int made = 0;
    for (Future<Boolean> start : together.invokeAll(starts)) {
      made += start.get() ? 1 : 0;
    }
    together.shutdown();

    assertThat(made).isEqualTo(1);
    assertThat(tokens.list()).hasSize(5);
    String text = Files.readString(files.resolve("editor")).strip();
    assertThat(tokens.find(text, NOON)).isPresent();
  }

  private static Grant grant(String subject, Role... roles) {
    return new Grant(subject, Set.of(roles), null);
  }

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
