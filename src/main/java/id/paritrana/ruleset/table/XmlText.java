package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two encodings spreadsheet programs write. In any other, one reader could see markup where
 * another sees text.
 */
final class XmlText {
  private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16", "US-ASCII");

  private XmlText() {}

  /** The text; reading fails where the bytes are not of its encoding. */
  static Reader of(byte[] xml) {
    if (marked(xml, 0xfe, 0xff)) {
      return new InputStreamReader(after(xml, 2), UTF_16BE.newDecoder());
    }
    if (marked(xml, 0xff, 0xfe)) {
      return new InputStreamReader(after(xml, 2), UTF_16LE.newDecoder());
    }
    return new InputStreamReader(after(xml, marked(xml, 0xef, 0xbb) ? 3 : 0), UTF_8.newDecoder());
  }

  /** Whether a part may say that it is written so. */
  static boolean encoding(@Nullable String declared) {
    return declared == null || ENCODINGS.contains(declared.toUpperCase(Locale.ROOT));
  }

  private static boolean marked(byte[] xml, int first, int second) {
    return xml.length > 2 && (xml[0] & 0xff) == first && (xml[1] & 0xff) == second;
  }

  private static ByteArrayInputStream after(byte[] xml, int mark) {
    return new ByteArrayInputStream(xml, mark, xml.length - mark);
  }
}
