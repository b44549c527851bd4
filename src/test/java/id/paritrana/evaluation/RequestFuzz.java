package id.paritrana.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.paritrana.Shipped;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.DossierWriter;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Any body is decided, or refused with faults that point into it. */
public final class RequestFuzz {
  private static final DossierReader READER = new DossierReader();
  private static final DossierWriter WRITER = new DossierWriter();
  private static final Evaluator EVALUATOR = new Evaluator(Shipped.ruleset());
  private static final String FILED = filed();
  private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[0-9.]+|[\\[\\]{}:,]");
  private static final List<String> TOKENS =
      List.of(
          "null",
          "true",
          "0",
          "-0",
          "-1",
          "1.5",
          "0.1",
          "1e400",
          "1e-400",
          "1e999999999",
          "99999999999999999999",
          "\"\"",
          "\"SCREENING\"",
          "\"ENTERPRISE\"",
          "\"VILLAGE\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"a/b~c\"",
          "[]",
          "{}",
          "[null]",
          "{\"\":{}}",
          "[",
          "]",
          "{",
          "}",
          ",",
          ":",
          "NaN",
          "'x'",
          "//",
          "{\"changes\":null}",
          "\"changes\"",
          "\"indicators\"",
          "\"coverage.ratio\"",
          "\ufeff");

  private RequestFuzz() {}

  /** What is slow only the first time. */
  public static void fuzzerInitialize() throws InvalidDossier {
    EVALUATOR.evaluate(new Request(FILED.getBytes(UTF_8), null, null));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    byte[] body = data.consumeInt(0, 9) == 0 ? data.consumeBytes(200) : changed(data);
    try {
      Dossier dossier = READER.read(body);
      if (!READER.read(WRITER.write(dossier)).equals(dossier)) {
        throw new AssertionError("written and read again it is another dossier");
      }
    } catch (InvalidDossier refused) {
      check(body, refused.faults());
    }
    try {
      EVALUATOR.evaluate(new Request(body, null, null));
    } catch (InvalidDossier refused) {
      check(null, refused.faults());
    }
  }

  private static byte[] changed(FuzzedDataProvider data) {
    StringBuilder json = new StringBuilder(FILED);
    for (int changes = data.consumeInt(1, 4); changes > 0; changes--) {
      Matcher token = TOKEN.matcher(json);
      if (token.find(data.consumeInt(0, json.length() - 1))) {
        String with =
            switch (data.consumeInt(0, 5)) {
              case 0 -> data.consumeString(6);
              case 1 -> String.valueOf(data.consumeLong(-1_000, 1_000_000));
              case 2 -> token.group() + data.pickValue(TOKENS);
              default -> data.pickValue(TOKENS);
            };
        json.replace(token.start(), token.end(), with);
      }
    }
    return json.toString().getBytes(UTF_8);
  }

  private static void check(byte[] body, List<Fault> faults) {
    if (faults.isEmpty()) {
      throw new AssertionError("refused without a fault");
    }
    JsonNode tree = body == null ? null : tree(body);
    for (Fault fault : faults) {
      JsonPointer pointer = JsonPointer.compile(fault.pointer());
      // A missing field is pointed at where it belongs, so what it belongs to is there.
      if (tree != null && pointer.head() != null && tree.at(pointer.head()).isMissingNode()) {
        throw new AssertionError(fault + " points nowhere");
      }
    }
  }

  private static JsonNode tree(byte[] body) {
    try {
      return READER.parse(body);
    } catch (InvalidDossier e) {
      return null;
    }
  }

  private static String filed() {
    try {
      return Files.readString(Path.of("docs/examples/musi-rawas.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
