package id.paritrana.journal.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkimTest {
  private final Skim skim = new Skim("a", "b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                       | {}",
        "{\"a\":1}                                | {\"a\":1}",
        "{\"x\":1}                                | {}",
        "{\"a\":1,\"x\":2,\"b\":[3,{\"x\":4}]}    | {\"a\":1,\"b\":[3,{}]}",
        "{\"x\":{\"a\":1},\"b\":{\"a\":{\"x\":[]}}} | {\"b\":{\"a\":{}}}",
        "{\"x\":\"}\\\"]\",\"a\":\"{\\\\\"}       | {\"a\":\"{\\\\\"}",
        "{\"aa\":1,\"x\":[[],{}],\"b\":null}      | {\"b\":null}",
        "{\"a\":-1.5e-7,\"b\":true}               | {\"a\":-1.5e-7,\"b\":true}",
        "[]                                       | []",
      })
  void keepsTheMembersOfItsNamesAlone(String json, String kept) {
    assertThat(of(json)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"x\":1}",
        "{\"x\": 1}",
        "{\"x\":1",
        "{\"x\":\"",
        "{\"x\"",
        "{\"x\":}",
        "{x:1}",
        "}"
      })
  void leavesWhatIsNotCanonicalToItsReader(String json) {
    assertThat(of(json)).isEqualTo(json);
  }

  private String of(String json) {
    return new String(skim.of(json.getBytes(UTF_8)), UTF_8);
  }
}
