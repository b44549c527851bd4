package id.paritrana.journal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What many bodies say alike: bodies of one ruleset that were unlike any before them, kept once so
 * that later ones only refer to them. A Zstandard dictionary, made ready for packing or unpacking
 * when it is first needed for it, since each takes as much memory again.
 */
final class Texts {
  /** For a body that shares nothing. */
  static final Texts NONE = new Texts(null, null, new byte[0]);

  // Beyond this level a decision shrinks by less than a hundredth and costs twice the time.
  private static final int LEVEL = 3;
  private static final long LARGEST = 64L << 20;

  // A decision says some 20,000 characters and shares all but its figures with one like it.
  private static final int ALIKE = 15;
  private static final int MOST = 400_000;

  private final @Nullable Long id;
  private final @Nullable String ruleset;
  private final byte[] content;
  private @Nullable ZstdDictCompress packing;
  private @Nullable ZstdDictDecompress unpacking;

  /**
   * Texts as they are kept.
   *
   * @param ruleset whose bodies they were taken from
   */
  Texts(@Nullable Long id, @Nullable String ruleset, byte[] content) {
    this.id = id;
    this.ruleset = ruleset;
    this.content = content;
  }

  /** The row these texts are kept in; none for {@link #NONE}. */
  @Nullable Long id() {
    return id;
  }

  /**
   * What later bodies of a ruleset can share with this one, if these texts hold too little of it.
   * Texts of another ruleset are gone on from while there is room; after that it begins its own.
   */
  @Nullable Lesson lesson(String of, byte[] canonical, byte[] packed) {
    boolean own = of.equals(ruleset);
    boolean room = content.length + canonical.length <= MOST;
    return packed.length > canonical.length / ALIKE && (room || !own)
        ? new Lesson(of, NONE.pack(room ? and(canonical) : canonical), own ? id : null)
        : null;
  }

  /** These texts and a body. */
  private byte[] and(byte[] canonical) {
    byte[] both = Arrays.copyOf(content, content.length + canonical.length);
    System.arraycopy(canonical, 0, both, content.length, canonical.length);
    return both;
  }

  byte[] pack(byte[] bytes) {
    return id == null ? Zstd.compress(bytes, LEVEL) : Zstd.compress(bytes, packing());
  }

  private synchronized ZstdDictCompress packing() {
    if (packing == null) {
      packing = new ZstdDictCompress(content, LEVEL);
    }
    return packing;
  }

  private synchronized ZstdDictDecompress unpacking() {
    if (unpacking == null) {
      unpacking = new ZstdDictDecompress(content);
    }
    return unpacking;
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
      return id == null
          ? Zstd.decompress(packed, (int) size)
          : Zstd.decompress(packed, unpacking(), (int) size);
    } catch (ZstdException e) {
      throw new IllegalArgumentException("The packed body is damaged: " + e.getMessage(), e);
    }
  }
}
