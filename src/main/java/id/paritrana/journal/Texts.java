package id.paritrana.journal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What many bodies say alike, such as the rules of one ruleset: kept once, so that a body only
 * refers to it. A Zstandard dictionary.
 */
final class Texts {
  /** For a body that shares nothing. */
  static final Texts NONE = new Texts(null, new byte[0]);

  // Beyond this level a decision shrinks by less than a hundredth and costs twice the time.
  private static final int LEVEL = 3;
  private static final long LARGEST = 64L << 20;

  private final @Nullable Long id;
  private final @Nullable ZstdDictCompress packing;
  private final @Nullable ZstdDictDecompress unpacking;

  Texts(@Nullable Long id, byte[] content) {
    this.id = id;
    packing = id == null ? null : new ZstdDictCompress(content, LEVEL);
    unpacking = id == null ? null : new ZstdDictDecompress(content);
  }

  /** The row these texts are kept in; none for {@link #NONE}. */
  @Nullable Long id() {
    return id;
  }

  byte[] pack(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return packing == null ? Zstd.compress(bytes, LEVEL) : Zstd.compress(bytes, packing);
  }

  /**
   * The UTF-8 bytes that were packed.
   *
   * @throws IllegalArgumentException if the bytes were not packed with these texts
   */
  byte[] unpack(byte[] packed) {
    long size = Zstd.getFrameContentSize(packed);
    if (size < 0 || size > LARGEST) {
      throw new IllegalArgumentException("The packed body is damaged");
    }
    try {
      return unpacking == null
          ? Zstd.decompress(packed, (int) size)
          : Zstd.decompress(packed, unpacking, (int) size);
    } catch (ZstdException e) {
      throw new IllegalArgumentException("The packed body is damaged: " + e.getMessage(), e);
    }
  }
}
