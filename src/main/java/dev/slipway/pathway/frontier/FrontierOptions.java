package dev.slipway.pathway.frontier;

/**
 * How to compute a frontier.
 *
 * @param threads how many threads compute; the result is the same to the bit for any number
 * @param exhaustiveUpTo up to so many candidates every allowed subset is scored, at most {@link
 *     #MOST_EXHAUSTIVE}; with more of them the best are searched for
 * @param beamWidth how many subsets of each size the search goes on from
 */
public record FrontierOptions(int threads, int exhaustiveUpTo, int beamWidth) {

  /** 2^16 subsets, beyond which neither time nor memory is worth it. */
  public static final int MOST_EXHAUSTIVE = 16;

  public FrontierOptions {
    if (!(threads >= 1 && exhaustiveUpTo >= 0 && exhaustiveUpTo <= MOST_EXHAUSTIVE)) {
      throw new IllegalArgumentException("threads or size out of range");
    }
    if (!(beamWidth >= 1)) {
      throw new IllegalArgumentException("no beam");
    }
  }

  /** Every subset of up to 14 candidates, on this many threads. */
  public static FrontierOptions standard(int threads) {
    return new FrontierOptions(threads, 14, 24);
  }
}
