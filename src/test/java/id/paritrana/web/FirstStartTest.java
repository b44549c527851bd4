package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.access.Role;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import id.paritrana.cli.CommandLine;
import id.paritrana.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service on a folder where it never was, and on one from before there were tokens. */
@Timeout(240)
class FirstStartTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\n((?: {4}[^\n]*\n)*? {4}curl [^\n]*api/v1/decisions[^\n]*\n(?: {6,}[^\n]*\n)*)");

  @TempDir Path folder;

  @Test
  void givesATokenToEachRoleAndTheReadmesExampleWorks() throws Exception {
    Path data = folder.resolve("data");
    // A journal from before there were tokens.
    Journal.open(data).close();
    Path tokens = data.resolve("tokens");
    try (ServiceProcess service = new ServiceProcess(data)) {
      service.port();
      assertThat(service.log())
          .containsOnlyOnce("a token was made for each role; they lie in " + tokens)
          .containsOnlyOnce("token untuk setiap peran dibuat di " + tokens)
          .doesNotContain("paritrana_");
      assertThat(status(service, tokens, Role.EVALUATOR, "/api/v1/decisions")).isEqualTo(200);
      assertThat(status(service, tokens, Role.EDITOR, "/api/v1/decisions")).isEqualTo(403);
      assertThat(status(service, tokens, Role.AUDITOR, "/api/v1/journal/key")).isEqualTo(200);
      assertThat(status(service, tokens, Role.OPERATOR, "/actuator")).isEqualTo(200);

      assertThat(exampleOfTheReadme(service)).contains("\"outcome\":\"ELIGIBLE\"");

      revokedOnTheCommandLineAtOnce(service, data);
    }
    Path evaluator = tokens.resolve("evaluator");
    String text = Files.readString(evaluator);
    Files.delete(evaluator);
    try (ServiceProcess again = new ServiceProcess(data)) {
      again.port();
      assertThat(evaluator).doesNotExist();
      assertThat(again.log()).doesNotContain("a token was made");
      assertThat(asked(again, text, "/api/v1/decisions")).isEqualTo(200);
    }
  }

  @Test
  void doesNotBeginWhereTheTokensCannotBeWritten() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path inTheWay = Files.createFile(data.resolve("tokens"));
    try (ServiceProcess service = new ServiceProcess(data)) {
      assertThat(service.logAtEnd())
          .contains(inTheWay + ": the tokens of the first start cannot be written here")
          .contains("token untuk pemakaian pertama tidak dapat ditulis di sini")
          .doesNotContain("Exception", "\tat ");
      try (Tokens none = service.tokens()) {
        assertThat(none.list()).isEmpty();
      }
    }
  }

  private static void revokedOnTheCommandLineAtOnce(ServiceProcess service, Path data)
      throws Exception {
    String text = Files.readString(data.resolve("tokens/approver"));
    assertThat(asked(service, text, "/api/v1/decisions")).isEqualTo(200);
    Token token;
    try (Tokens tokens = service.tokens()) {
      token = tokens.find(text.strip(), Instant.EPOCH).orElseThrow();
    }
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    int status =
        new CommandLine(nowhere, nowhere, Clock.systemUTC())
            .run("token", "revoke", token.id(), "--data", data.toString());
    assertThat(status).isZero();
    assertThat(asked(service, text, "/api/v1/decisions")).isEqualTo(401);
  }

  private String exampleOfTheReadme(ServiceProcess service) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "needs curl");
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    String command =
        example
            .group(1)
            .replace("127.0.0.1:8080", "127.0.0.1:" + service.port())
            .replace("$(cat data/", "$(cat " + folder + "/data/");
    Process curl = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    return new String(curl.getInputStream().readAllBytes(), UTF_8);
  }

  private static int status(ServiceProcess service, Path tokens, Role role, String path)
      throws Exception {
    return asked(service, Files.readString(tokens.resolve(role.lowerCase())), path);
  }

  private static int asked(ServiceProcess service, String text, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + service.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + text.strip()).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
