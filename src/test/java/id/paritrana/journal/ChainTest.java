package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTest {
  private static final String BODY =
      "{\"total\": 71.250, \"capital\": 9007199254740993, \"nominee\": \"Kabupaten Musi Rawas\"}";

  @TempDir Path directory;

  @Test
  void theWorkedExampleOfTheFormatHoldsAndLinks() {
    try (Journal journal = Journal.open(directory)) {
      Instant at = Instant.parse("2026-03-01T12:00:00.5Z");
      Entry first = journal.append(Sample.decision("d-1", at, BODY, null));
      assertThat(first.sequence()).isEqualTo(1);
      assertThat(first.previous()).isEqualTo("sha256:" + "0".repeat(64));
      assertThat(first.hash())
          .isEqualTo("sha256:240b23de0c5f43b9cbf8bf1dc9d0dd279af6ac796c8e9c0180e8702664eee644");
      Entry second = journal.append(new Submission("r-1", at, Kind.RULESET, "{}", null));
      assertThat(second.sequence()).isEqualTo(2);
      assertThat(second.previous()).isEqualTo(first.hash());
    }
  }

  @Test
  void theHashIsThatOfTheWholeEntryMadeCanonicalAtOnce() throws Exception {
    String entry =
        "{\"sequence\":7,\"previous\":\"sha256:"
            + "0b".repeat(32)
            + "\",\"at\":\"2026-03-01T12:00:00.500Z\",\"id\":\"a\\\"b\\\\c\","
            + "\"kind\":\"DECISION\",\"body\":{\"z\":1.0,\"a\":[\"ö\",1e-7]}}";
    byte[] canonical =
        new JsonCanonicalizer(entry).getEncodedString().getBytes(StandardCharsets.UTF_8);
    String expected =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    byte[] previous = new byte[32];
    Arrays.fill(previous, (byte) 0x0b);
    byte[] body =
        Canonical.of("{\"z\":1.0,\"a\":[\"ö\",1e-7]}").text().getBytes(StandardCharsets.UTF_8);
    byte[] hash =
        Chain.hash(
            Chain.envelope(7, previous, "2026-03-01T12:00:00.500Z", "a\"b\\c", "DECISION", body));
    assertThat(Chain.text(hash)).isEqualTo("sha256:" + expected);
  }
}
