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

/**
 * RFC 8785, after every number a double cannot carry has become a string of its digits.
 *
 * @param quoted whether any number had to
 */
record Canonical(String text, boolean quoted) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * The canonical form of a JSON object.
   *
   * @throws IllegalArgumentException if it has none
   */
  static Canonical of(String json) {
    StringWriter carried = new StringWriter(json.length());
    try {
      boolean quoted = carry(json, carried);
      String text = new JsonCanonicalizer(carried.toString()).getEncodedString();
      // Without this check a lone surrogate and a question mark would have the same bytes.
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw new IllegalArgumentException("The body has half a surrogate pair");
      }
      return new Canonical(text, quoted);
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

  private static boolean carry(String json, StringWriter carried) {
    boolean quoted = false;
    try (JsonParser in = JSON.createParser(json);
        JsonGenerator out = JSON.createGenerator(carried)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("The body is not a JSON object");
      }
      for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
        if (token.isNumeric()) {
          quoted |= !CanonicalNumber.write(in.getDecimalValue(), out);
        } else {
          out.copyCurrentEvent(in);
        }
      }
    }
    return quoted;
  }
}
