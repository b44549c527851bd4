package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What starts the service, and what shows help instead. */
class ServiceArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve                       | serve",
        "serve --data=/srv/p         | serve --paritrana.data=/srv/p",
        "serve --data /srv/p         | serve --paritrana.data=/srv/p",
        "--server.port=81 --data=x   | --server.port=81 --paritrana.data=x",
        "--watch                     | --paritrana.watch=true",
        "serve --watch --data=x      | serve --paritrana.watch=true --paritrana.data=x",
      })
  void whereTheDataLieAndWhetherToWatchIsSaidInShort(String given, String taken) {
    assertThat(ServiceArguments.start(given.split(" "))).isTrue();
    assertThat(ServiceArguments.of(given.split(" "))).containsExactly(taken.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"serve --date=/srv/p", "serve here", "serve --data", "serve --watch=yes"})
  void whatTheServiceDoesNotKnowIsRefused(String given) {
    assertThat(ServiceArguments.of(given.split(" "))).isNull();
    assertThat(run(given.split(" "))).startsWith("2 the service does not know these arguments");
  }

  @ParameterizedTest
  @CsvSource({"serve --help", "serve -h", "replay --help", "import --help", "--help"})
  void helpIsShownAndNothingIsStarted(String given) {
    assertThat(ServiceArguments.start(given.split(" "))).isFalse();
    assertThat(run(given.split(" "))).startsWith("0 Usage: java -jar paritrana.jar");
  }

  @Test
  void withoutArgumentsTheServiceStarts() {
    assertThat(ServiceArguments.start()).isTrue();
    assertThat(ServiceArguments.of()).isEmpty();
  }

  private static String run(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    int status = new CommandLine(out, out, Clock.systemUTC()).run(args);
    return status + " " + said.toString(UTF_8);
  }
}
