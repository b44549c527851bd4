package id.paritrana.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodyTest {
  private static final List<String> PIECES =
      List.of(
          "null",
          "-1",
          "1e400",
          "1e999999999",
          "1e-99999999999",
          "NaN",
          "\"\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[",
          "}",
          ",",
          "\"",
          "\\u0000",
          "true",
          "0.1234567890123",
          "\"csr\":{},",
          "\u0000",
          "\uFEFF",
          "9".repeat(300),
          "\"x\":1,");

  @ParameterizedTest
  @ValueSource(strings = {Examples.GOVERNMENT, Examples.ENTERPRISE})
  void isReadOrRefusedWithFaultsWhateverIsChangedInIt(String json) {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder changed = new StringBuilder(json);
      for (int change = 0; change <= random.nextInt(4); change++) {
        int from = random.nextInt(changed.length());
        int to = Math.min(changed.length(), from + random.nextInt(6));
        changed.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
      }
      assertPrintable(Filed.faults(changed.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Examples.GOVERNMENT, Examples.ENTERPRISE})
  void isReadOrRefusedWithFaultsWhateverValueStandsInAFieldsPlace(String json) {
    String[] parts = json.split("(?<=: )(?=[\\[{\"0-9tf])");
    for (int i = 1; i < parts.length; i++) {
      for (String value :
          List.of(
              "null", "-1", "1e999999999", "\"x\"", "[]", "{}", "[null]", "{\"\": null}", "true")) {
        String[] changed = parts.clone();
        // The value stays in place under a name of its own, so that the rest is still JSON.
        changed[i] = value + ", \"was" + i + "\": " + changed[i];
        assertPrintable(Filed.faults(String.join("", changed)));
      }
    }
  }

  private static void assertPrintable(List<Fault> faults) {
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(UTF_8.newEncoder().canEncode(fault.pointer())).isTrue();
              assertThat(fault.message().en())
                  .matches("\\P{Cntrl}+[^.]")
                  .doesNotContain("java", "jackson", "Exception");
              assertThat(fault.message().id())
                  .matches("\\P{Cntrl}+[^.]")
                  .isNotEqualTo(fault.message().en());
            });
  }
}
