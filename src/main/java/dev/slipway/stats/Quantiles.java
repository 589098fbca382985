package dev.slipway.stats;

import java.util.Arrays;

/**
 * Percentiles of many numbers by linear interpolation between order statistics (h = (n − 1) p),
 * without sorting all of them: numbers are counted into buckets by their leading digits, and only
 * the bucket that holds the wanted one is looked into. Keeps its scratch space; not for several
 * threads.
 */
public final class Quantiles {

  private static final int BUCKETS = 2048;
  private static final int FEW = 64;

  private final int[] counts = new int[BUCKETS];
  private final int[] inner = new int[BUCKETS];
  private long[] keys = new long[0];
  private long[] inBucket = new long[0];
  private long least;
  private int shift;

  /** Ranks of what stands sorted in {@link #inBucket}. */
  private int sortedFrom;

  private int sortedTo;

  /**
   * The percentiles of the first size numbers, in the order in which they are asked for.
   *
   * @param values numbers, none of them NaN
   * @param shares between 0 and 1
   */
  public double[] of(double[] values, int size, double... shares) {
    load(values, size);
    count(keys, size, counts);
    double[] result = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      double h = (size - 1) * shares[i];
      int rank = (int) h;
      double low = at(size, rank);
      double part = h - rank;
      result[i] = part == 0 ? low : low + part * (next(size, rank) - low);
    }
    return result;
  }

  /** Numbers become whole numbers that are ordered alike; −0 becomes 0. */
  private void load(double[] values, int size) {
    if (keys.length < size) {
      keys = new long[size];
      inBucket = new long[size];
    }
    for (int i = 0; i < size; i++) {
      long bits = Double.doubleToRawLongBits(values[i] + 0.0);
      keys[i] = bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
  }

  private double at(int size, int rank) {
    long first = least;
    int digits = shift;
    int bucket = 0;
    int below = 0;
    while (below + counts[bucket] <= rank) {
      below += counts[bucket++];
    }
    int found = gather(keys, size, bucket);
    long key = select(found, rank - below);
    least = first;
    shift = digits;
    sortedFrom = below;
    sortedTo = found > FEW ? below : below + found;
    return value(key);
  }

  /** The one after it, which mostly stands beside it in the same bucket. */
  private double next(int size, int rank) {
    boolean known = sortedFrom <= rank + 1 && rank + 1 < sortedTo;
    return known ? value(inBucket[rank + 1 - sortedFrom]) : at(size, rank + 1);
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key ^ ((key >> 63) & Long.MAX_VALUE));
  }

  /** The number of this rank among those in the bucket, by narrowing it down. */
  private long select(int found, int wanted) {
    int size = found;
    int rank = wanted;
    while (size > FEW) {
      count(inBucket, size, inner);
      if (inner[0] == size) {
        break;
      }
      int bucket = 0;
      while (rank >= inner[bucket]) {
        rank -= inner[bucket++];
      }
      size = gather(inBucket, size, bucket);
    }
    Arrays.sort(inBucket, 0, size);
    return inBucket[rank];
  }

  private void count(long[] from, int size, int[] into) {
    long lowest = Long.MAX_VALUE;
    long highest = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      lowest = Math.min(lowest, from[i]);
      highest = Math.max(highest, from[i]);
    }
    least = lowest;
    shift = Math.max(0, 53 - Long.numberOfLeadingZeros(highest - lowest));
    Arrays.fill(into, 0);
    for (int i = 0; i < size; i++) {
      into[(int) ((from[i] - lowest) >>> shift)]++;
    }
  }

  private int gather(long[] from, int size, int bucket) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      long key = from[i];
      if ((int) ((key - least) >>> shift) == bucket) {
        inBucket[found++] = key;
      }
    }
    return found;
  }
}
