package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The one encoding of a request; decoded here, since a JSON parser would guess others from the
 * first bytes.
 */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static String text(byte[] bytes) throws MalformedJson {
    if (bytes.length > StrictJson.MOST_BYTES) {
      throw new MalformedJson(
          "",
          new Text(
              "the body has " + bytes.length + " bytes; send at most " + StrictJson.MOST_BYTES,
              "isi permintaan berukuran "
                  + bytes.length
                  + " bita; kirim paling banyak "
                  + StrictJson.MOST_BYTES));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position() + 1;
      throw new MalformedJson(
          "",
          new Text(
              "byte " + at + " is not UTF-8; save the file as UTF-8 and send it again",
              "bita ke-" + at + " bukan UTF-8; simpan berkas sebagai UTF-8 lalu kirim lagi"));
    }
    String text = out.flip().toString();
    // Windows editors put the mark in front; it says nothing.
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
