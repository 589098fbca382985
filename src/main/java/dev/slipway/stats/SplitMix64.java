package dev.slipway.stats;

/**
 * A stream of 64-bit random numbers from a seed.
 *
 * <p>Source: SplitMix64, G. L. Steele, D. Lea and C. H. Flood, Fast Splittable Pseudorandom Number
 * Generators, OOPSLA 2014.
 */
public final class SplitMix64 {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  public SplitMix64(long state) {
    this.state = state;
  }

  /** A stream of its own for each name and index under one seed. */
  public static SplitMix64 named(long seed, String name, int index) {
    long hash = mixed(seed + GOLDEN);
    for (int i = 0; i < name.length(); i++) {
      hash = mixed((hash ^ name.charAt(i)) + GOLDEN);
    }
    return new SplitMix64(mixed(hash + GOLDEN * (index + 1L)));
  }

  public long next() {
    state += GOLDEN;
    return mixed(state);
  }

  /** A whole number from 0 to below bound; the bias is below bound / 2^32. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  private static long mixed(long x) {
    long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
