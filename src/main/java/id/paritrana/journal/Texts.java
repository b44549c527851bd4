package id.paritrana.journal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What many bodies say alike: bodies of one ruleset that were unlike any before them, kept once so
 * that later ones only refer to them. A Zstandard dictionary.
 */
final class Texts {
  /** For a body that shares nothing. */
  static final Texts NONE = new Texts(null, new byte[0]);

  // Beyond this level a decision shrinks by less than a hundredth and costs twice the time.
  private static final int LEVEL = 3;
  private static final long LARGEST = 64L << 20;

  // A decision says some 20,000 characters and shares all but its figures with one like it.
  private static final int ALIKE = 15;
  private static final int MOST = 400_000;

  private final @Nullable Long id;
  private final byte[] content;
  private final @Nullable ZstdDictCompress packing;
  private final @Nullable ZstdDictDecompress unpacking;

  Texts(@Nullable Long id, byte[] content) {
    this.id = id;
    this.content = content;
    packing = id == null ? null : new ZstdDictCompress(content, LEVEL);
    unpacking = id == null ? null : new ZstdDictDecompress(content);
  }

  /** The row these texts are kept in; none for {@link #NONE}. */
  @Nullable Long id() {
    return id;
  }

  /** Whether these texts hold too little of a body, and have room for it. */
  boolean lacks(byte[] canonical, byte[] packed) {
    return packed.length > canonical.length / ALIKE && content.length + canonical.length <= MOST;
  }

  /** These texts and a body. */
  byte[] and(byte[] canonical) {
    byte[] both = Arrays.copyOf(content, content.length + canonical.length);
    System.arraycopy(canonical, 0, both, content.length, canonical.length);
    return both;
  }

  byte[] pack(byte[] bytes) {
    return packing == null ? Zstd.compress(bytes, LEVEL) : Zstd.compress(bytes, packing);
  }

  /**
   * The UTF-8 bytes that were packed.
   *
   * @throws IllegalArgumentException if the bytes were not packed with these texts
   */
  byte[] unpack(byte[] packed) {
    long size = packed.length == 0 ? -1 : Zstd.getFrameContentSize(packed);
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
