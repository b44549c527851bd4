package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Whoever reads the journal slowly gets all of it, however little the server waits elsewhere. */
@TestPropertySource(properties = "spring.mvc.async.request-timeout=100ms")
class SlowReaderTest extends Service {
  private static final int ENTRIES = 600;

  @Test
  void getsEveryEntryOfAJournalThatFitsInNoBuffer() throws Exception {
    for (int i = 0; i < ENTRIES; i++) {
      assertThat(post("/api/v1/decisions", musiRawas("R-1")).statusCode()).isEqualTo(201);
    }
    long entries = journal.verify().entries();
    long lines = 0;
    var answer =
        HttpClient.newHttpClient()
            .send(
                request("/api/v1/journal/entries?limit=10000").build(),
                BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      Thread.sleep(2_000);
      byte[] buffer = new byte[1 << 16];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    assertThat(lines).isEqualTo(entries);
  }
}
