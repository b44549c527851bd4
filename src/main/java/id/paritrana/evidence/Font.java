package id.paritrana.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters of the PDF; come with its library, and are those of Indonesia and Europe. */
final class Font {
  static final String NAME = "Report";

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Font() {}

  static InputStream read() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE));
  }

  /** Whether it has every letter of a text; where it has none the PDF shows {@code #}. */
  static boolean shows(String text) {
    try (InputStream in = read();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup letters = font.getUnicodeCmapLookup();
      return text.codePoints()
          .filter(c -> !Character.isISOControl(c))
          .allMatch(c -> letters.getGlyphId(c) != 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
