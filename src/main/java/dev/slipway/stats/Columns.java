package dev.slipway.stats;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The uniform numbers behind all draws of one score, a column for each quantity. Draw d belongs to
 * randomisation d mod {@link #RANDOMISATIONS}; the randomisations are independent, so that their
 * means tell the error that sampling leaves.
 *
 * <p>A fixed column is one dimension of scrambled Sobol' points. A named column is a stratified
 * sample in random order ({@link Strata}), seeded by its name: adding one leaves all others as they
 * were. Columns are kept as 32 binary digits and made when they are first asked for, and with them
 * what is made of them alone: logits and normal scores depend on the seed, not on the scenario. For
 * any number of threads.
 */
public final class Columns implements UniformColumns {

  /** How many independent randomisations the draws are split into. */
  public static final int RANDOMISATIONS = 16;

  /** Shares of all draws are kept up to so many draws; of more they are made block by block. */
  private static final int MOST_KEPT = 16_384;

  /** Names are given by users: past so many columns all that was kept is forgotten. */
  private static final int MOST_COLUMNS = 400;

  /** How many fixed columns there are. */
  public static final int FIXED = Sobol.DIMENSIONS;

  private final long seed;
  private final int draws;
  private final Map<Object, int[]> columns = new ConcurrentHashMap<>();
  private final Map<Object, double[]> normals = new ConcurrentHashMap<>();
  private final Map<Named, UniformLogits> shares = new ConcurrentHashMap<>();

  private record Named(@Nullable Integer dimension, @Nullable String name, double correlation) {}

  /**
   * Columns under one seed.
   *
   * @throws IllegalArgumentException if draws is not a positive multiple of 16
   */
  public Columns(long seed, int draws) {
    if (!(draws > 0 && draws % RANDOMISATIONS == 0)) {
      throw new IllegalArgumentException("not a positive multiple of 16: " + draws);
    }
    this.seed = seed;
    this.draws = draws;
  }

  public int draws() {
    return draws;
  }

  @Override
  public int[] fixed(int dimension) {
    return columns.computeIfAbsent(dimension, key -> makeFixed(dimension));
  }

  @Override
  public int[] named(String name, @Nullable Integer beside) {
    int[] other = beside == null ? null : fixed(beside);
    return columns.computeIfAbsent(new Named(beside, name, 0), key -> makeNamed(name, other));
  }

  @Override
  public @Nullable UniformLogits kept(
      @Nullable Integer dimension, @Nullable String name, double correlation) {
    if (draws > MOST_KEPT) {
      return null;
    }
    if (shares.size() > MOST_COLUMNS) {
      shares.clear();
      normals.clear();
      columns.clear();
    }
    return shares.computeIfAbsent(
        new Named(dimension, name, correlation), key -> makeShares(dimension, name, correlation));
  }

  private UniformLogits makeShares(
      @Nullable Integer dimension, @Nullable String name, double correlation) {
    if (name == null) {
      return UniformLogits.of(fixed(Objects.requireNonNull(dimension)), 0, draws);
    }
    if (dimension == null) {
      return UniformLogits.of(named(name), 0, draws);
    }
    double[] common =
        normals.computeIfAbsent(dimension, key -> UniformLogits.normal(fixed(dimension), 0, draws));
    double[] own =
        normals.computeIfAbsent(
            new Named(dimension, name, 0),
            key -> UniformLogits.normal(named(name, dimension), 0, draws));
    return UniformLogits.joined(common, own, correlation);
  }

  /** The uniform number of some digits, strictly between 0 and 1. */
  public static double uniform(int digits) {
    return ((digits & 0xffffffffL) + 0.5) * 0x1p-32;
  }

  private int[] makeFixed(int dimension) {
    int[] column = new int[draws];
    for (int r = 0; r < RANDOMISATIONS; r++) {
      SplitMix64 random = SplitMix64.named(seed, "dimension " + dimension, r);
      Sobol.fill(dimension, random, column, r, RANDOMISATIONS);
    }
    return column;
  }

  private int[] makeNamed(String name, int @Nullable [] beside) {
    int[] column = new int[draws];
    for (int r = 0; r < RANDOMISATIONS; r++) {
      Strata.fill(beside, SplitMix64.named(seed, "name " + name, r), column, r, RANDOMISATIONS);
    }
    return column;
  }
}
