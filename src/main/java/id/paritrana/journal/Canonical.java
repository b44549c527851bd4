package id.paritrana.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** RFC 8785, after every number a double cannot carry has become a string of its digits. */
final class Canonical {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Canonical() {}

  static String body(String json) {
    try {
      // Without this check a lone surrogate and a question mark would have the same bytes.
      String canonical = new JsonCanonicalizer(withNumbersCarried(json)).getEncodedString();
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(canonical)) {
        throw new IllegalArgumentException("The body has half a surrogate pair");
      }
      return canonical;
    } catch (JacksonException | IOException e) {
      throw new IllegalArgumentException("The body is not JSON: " + e.getMessage(), e);
    }
  }

  static String text(String value) {
    String array = array(List.of(value));
    return array.substring(1, array.length() - 1);
  }

  static String array(Collection<String> values) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(values)).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("The text cannot be written as JSON", e);
    }
  }

  private static String withNumbersCarried(String json) {
    StringWriter written = new StringWriter(json.length());
    try (JsonParser in = JSON.createParser(json);
        JsonGenerator out = JSON.createGenerator(written)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("The body is not a JSON object");
      }
      for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
        if (token.isNumeric()) {
          CanonicalNumber.write(in.getDecimalValue(), out);
        } else {
          out.copyCurrentEvent(in);
        }
      }
    }
    return written.toString();
  }
}
