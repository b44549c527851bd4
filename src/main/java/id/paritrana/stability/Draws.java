package id.paritrana.stability;

/**
 * Equally likely draws that are the same on every machine: SplitMix64, in which each state is the
 * one before plus 9E3779B97F4A7C15, mixed by two multiplications. A draw below a bound takes the
 * remainder, and draws again where that would favour some.
 */
final class Draws {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Draws(long seed) {
    state = seed;
  }

  long next() {
    state += GAMMA;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** 0 to bound − 1. */
  int below(int bound) {
    // The greatest multiple of the bound among all 2^63 halves; what lies beyond is drawn again.
    long most = Long.MAX_VALUE - (Long.MAX_VALUE % bound + 1) % bound;
    long half;
    do {
      half = next() >>> 1;
    } while (half > most);
    return (int) (half % bound);
  }
}
