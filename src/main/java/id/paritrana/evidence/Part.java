package id.paritrana.evidence;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A member of an entry's body, letter for letter as it stands in what was hashed. */
final class Part {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int IN_BODY = 2;

  private Part() {}

  /**
   * Cuts a member out.
   *
   * @param name of an object in the entry's body
   * @throws IllegalArgumentException if there is none
   */
  static byte[] of(byte[] canonical, String name) {
    int depth = 0;
    try (JsonParser in = JSON.createParser(canonical)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (depth == IN_BODY
            && token == JsonToken.PROPERTY_NAME
            && in.currentName().equals(name)
            && in.nextToken() == JsonToken.START_OBJECT) {
          int from = (int) in.currentTokenLocation().getByteOffset();
          in.skipChildren();
          int to = (int) in.currentLocation().getByteOffset();
          return Arrays.copyOfRange(canonical, from, to);
        }
        token = in.currentToken();
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        }
      }
    }
    throw new IllegalArgumentException("The entry has no " + name);
  }
}
