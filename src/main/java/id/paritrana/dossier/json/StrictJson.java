package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON by the letter and within limits: no name twice, nothing after the end, every number exact.
 */
final class StrictJson {
  static final int MOST_BYTES = 1 << 20;
  static final int DEPTH = 20;
  static final int STRING = 20_000;
  static final int NUMBER = 400;
  static final int NAME = 200;

  private static final JsonMapper MAPPER = mapper();
  private static final Text EMPTY =
      new Text(
          "the body is empty; send one JSON object",
          "isi permintaan kosong; kirim satu objek JSON");

  private StrictJson() {}

  static JsonNode tree(String text) throws MalformedJson {
    try (JsonParser parser = MAPPER.createParser(text.toCharArray())) {
      return tree(parser, new SyntaxFaults(text, parser));
    }
  }

  private static JsonNode tree(JsonParser parser, SyntaxFaults faults) throws MalformedJson {
    try {
      @Nullable JsonNode tree = MAPPER.readTree(parser);
      if (tree == null || tree.isMissingNode()) {
        throw new MalformedJson("", EMPTY);
      }
      if (parser.nextToken() != null) {
        throw faults.trailing();
      }
      return tree;
    } catch (JacksonException e) {
      throw faults.of(e);
    } catch (NumberFormatException e) {
      // An exponent beyond what a decimal can hold is not reported as a JSON fault by the parser.
      throw faults.number();
    }
  }

  private static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxDocumentLength(MOST_BYTES)
            .maxNestingDepth(DEPTH)
            .maxStringLength(STRING)
            .maxNumberLength(NUMBER)
            .maxNameLength(NAME)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names come from strangers: a shared table of them would only grow, or be made to
            // collide.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        // Checked here instead, to say where.
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
