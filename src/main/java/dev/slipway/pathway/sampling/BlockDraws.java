package dev.slipway.pathway.sampling;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.Shares;
import dev.slipway.stats.UniformColumns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Quantities for a block of draws. What courses have in common is drawn once: arrays are kept by
 * what they were made from, and none of them is ever changed.
 */
public final class BlockDraws {

  private final UniformColumns columns;
  private final Map<Object, Metalog> metalogs;
  private final int from;
  private final int size;
  private final Map<Object, Shares> shares = new HashMap<>();
  private final Map<Object, double[]> arrays = new HashMap<>();
  private final Map<Object, Object> others = new HashMap<>();

  private record Drawn(Column column, Kind kind, Quantity quantity, boolean complement) {}

  /** Records hold arrays equal only if they are the same array, which is what is meant. */
  private record Widened(
      Column column,
      Kind kind,
      Quantity quantity,
      double @Nullable [] spread,
      boolean complement) {}

  private record Fitted(Kind kind, Quantity.Percentiles quantity) {}

  /**
   * A block of draws.
   *
   * @param metalogs kept from block to block, so that each distribution is fitted once
   */
  public BlockDraws(UniformColumns columns, Map<Object, Metalog> metalogs, int from, int size) {
    this.columns = columns;
    this.metalogs = metalogs;
    this.from = from;
    this.size = size;
  }

  public int from() {
    return from;
  }

  public int size() {
    return size;
  }

  double[] value(Column column, Kind kind, Quantity quantity) {
    return kept(
        new Drawn(column, kind, quantity, false), () -> draw(column, kind, quantity, null, false));
  }

  /** One minus a unit quantity, with all its digits. */
  double[] complement(Column column, Quantity quantity) {
    return kept(
        new Drawn(column, Kind.UNIT, quantity, true),
        () -> draw(column, Kind.UNIT, quantity, null, true));
  }

  /**
   * A quantity, or its complement, whose spread is multiplied by the given one, if any; a copy that
   * may be changed.
   */
  double[] widened(
      Column column, Kind kind, Quantity quantity, double @Nullable [] spread, boolean complement) {
    Object key = new Widened(column, kind, quantity, spread, complement);
    return kept(key, () -> draw(column, kind, quantity, spread, complement)).clone();
  }

  private double[] draw(
      Column column, Kind kind, Quantity quantity, double @Nullable [] spread, boolean complement) {
    if (!(quantity instanceof Quantity.Percentiles triple)) {
      double[] result = new double[size];
      double value = quantity.p50();
      Arrays.fill(result, complement ? 1 - value : value);
      return result;
    }
    Metalog metalog =
        metalogs.computeIfAbsent(new Fitted(kind, triple), key -> Metalog.of(kind, triple));
    Shares shares = shares(column);
    return spread == null
        ? metalog.values(shares, size, complement)
        : metalog.values(shares, spread, complement);
  }

  double[] kept(Object key, Supplier<double[]> make) {
    double[] array = arrays.get(key);
    if (array == null) {
      array = make.get();
      arrays.put(key, array);
    }
    return array;
  }

  /** Likewise for anything that is made of arrays. */
  @SuppressWarnings("unchecked") // a key belongs to one type
  <T> T shared(Object key, Supplier<T> make) {
    Object known = others.get(key);
    if (known == null) {
      known = make.get();
      others.put(key, Objects.requireNonNull(known));
    }
    return (T) known;
  }

  /** Forgets what was shared, so that its memory is free for others; quantities stay drawn. */
  public void forgetShared() {
    others.clear();
  }

  private Shares shares(Column column) {
    Shares known = shares.get(column);
    if (known == null) {
      known = makeShares(column);
      shares.put(column, known);
    }
    return known;
  }

  private Shares makeShares(Column column) {
    Dimension dimension = column.dimension();
    String name = column.name();
    Integer number = dimension == null ? null : Integer.valueOf(dimension.ordinal());
    Shares kept = columns.kept(number, name, column.correlation());
    if (kept != null) {
      return kept.from(from);
    }
    if (name == null) {
      return Shares.of(fixed(Objects.requireNonNull(dimension)), from, size);
    }
    if (dimension == null) {
      return Shares.of(columns.named(name), from, size);
    }
    double[] common = kept(dimension, () -> Shares.normal(fixed(dimension), from, size));
    double[] own = Shares.normal(columns.named(name, dimension.ordinal()), from, size);
    return Shares.joined(common, own, column.correlation());
  }

  private int[] fixed(Dimension dimension) {
    return columns.fixed(dimension.ordinal());
  }
}
