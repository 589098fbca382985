package dev.slipway.pathway.sampling;

import dev.slipway.pathway.PooledAnswers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Column;
import dev.slipway.stats.Columns;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.UniformColumns;
import dev.slipway.stats.UniformLogits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Quantities for a block of draws. What courses have in common is drawn once: arrays are kept by
 * what they were made from, and none of them is ever changed.
 */
public final class BlockDraws {

  /** Of a block of 1,024 draws, 3 MiB: neighbours in a frontier take some 300 in turns. */
  private static final int RECENT_ARRAYS = 384;

  /** About the same again, when each holds an array for each of 36 months. */
  private static final int RECENT_OTHERS = 12;

  private final UniformColumns columns;
  private final Map<Object, Metalog> metalogs;
  private final int from;
  private final int size;
  private final Map<Uniforms, UniformLogits> shares = new HashMap<>();
  private final Map<Object, double[]> arrays = new HashMap<>();
  private final Map<Object, int[][]> takers = new HashMap<>();
  private final Map<Scenario, Map<Object, double[]>> ofScenario = new IdentityHashMap<>();
  private final Map<Scenario, Map<Object, double[]>> recent = new IdentityHashMap<>();
  private final Map<Scenario, Map<Object, Object>> others = new IdentityHashMap<>();

  /** What an array was made from, the column of its draws above all. */
  private interface Source {
    Uniforms column();

    /** Whether it stays as it is when a column is another. */
    default boolean isWithout(Column changed) {
      return !column().takes(changed);
    }
  }

  private record Drawn(Uniforms column, Kind kind, Quantity quantity, boolean complement)
      implements Source {}

  /** Records hold arrays equal only if they are the same array, which is what is meant. */
  private record Widened(
      Uniforms column, Kind kind, Quantity quantity, double @Nullable [] spread, boolean complement)
      implements Source {}

  private record Pooled(Uniforms column, Kind kind, PooledAnswers answers, boolean complement)
      implements Source {
    @Override
    public boolean isWithout(Column changed) {
      return Source.super.isWithout(changed) && !changed.equals(Column.REVIEWER);
    }
  }

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

  /**
   * The same draws with another column in one place. What was drawn of the others is taken over.
   *
   * @param columns all of them, the changed one among them
   */
  public BlockDraws with(Column changed, UniformColumns columns) {
    BlockDraws other = new BlockDraws(columns, metalogs, from, size);
    shares.forEach(
        (column, known) -> {
          if (!column.takes(changed)) {
            other.shares.put(column, known);
          }
        });
    arrays.forEach(
        (key, known) -> {
          if (key instanceof Source source && source.isWithout(changed)) {
            other.arrays.put(key, known);
          }
        });
    if (!changed.equals(Column.REVIEWER)) {
      other.takers.putAll(takers);
    }
    return other;
  }

  public int from() {
    return from;
  }

  public int size() {
    return size;
  }

  double[] value(Uniforms column, Kind kind, Quantity quantity) {
    return kept(
        new Drawn(column, kind, quantity, false), () -> draw(column, kind, quantity, null, false));
  }

  /** One minus a unit quantity, with all its digits. */
  double[] complement(Uniforms column, Quantity quantity) {
    return kept(
        new Drawn(column, Kind.UNIT, quantity, true),
        () -> draw(column, Kind.UNIT, quantity, null, true));
  }

  /**
   * A quantity, or its complement, whose spread is multiplied by the given one, if any; a copy that
   * may be changed.
   */
  double[] widened(
      Uniforms column,
      Kind kind,
      Quantity quantity,
      double @Nullable [] spread,
      boolean complement) {
    Object key = new Widened(column, kind, quantity, spread, complement);
    return kept(key, () -> draw(column, kind, quantity, spread, complement)).clone();
  }

  private double[] draw(
      Uniforms column,
      Kind kind,
      Quantity quantity,
      double @Nullable [] spread,
      boolean complement) {
    if (!(quantity instanceof Quantity.Percentiles triple)) {
      double[] result = new double[size];
      double value = quantity.p50();
      Arrays.fill(result, complement ? 1 - value : value);
      return result;
    }
    Metalog metalog = metalog(kind, triple);
    UniformLogits shares = shares(column);
    return spread == null
        ? metalog.values(shares, size, complement)
        : metalog.values(shares, spread, complement);
  }

  private Metalog metalog(Kind kind, Quantity.Percentiles triple) {
    return metalogs.computeIfAbsent(new Fitted(kind, triple), key -> Metalog.of(kind, triple));
  }

  /** Reviewers' answers, or their complements: each for the draws that take that reviewer. */
  double[] pooled(Uniforms column, Kind kind, PooledAnswers answers, boolean complement) {
    Quantity only = answers.only();
    if (only != null) {
      return complement ? complement(column, only) : value(column, kind, only);
    }
    return kept(
        new Pooled(column, kind, answers, complement),
        () -> mixed(column, kind, answers, complement));
  }

  private double[] mixed(Uniforms column, Kind kind, PooledAnswers answers, boolean complement) {
    double[] result = new double[size];
    int[][] taking = takers.computeIfAbsent(answers.choice(), key -> taking(answers));
    for (int reviewer = 0; reviewer < taking.length; reviewer++) {
      int[] draws = taking[reviewer];
      if (draws.length == 0) {
        continue;
      }
      Quantity answer = answers.of(reviewer);
      double[] values =
          answer instanceof Quantity.Percentiles triple
              ? metalog(kind, triple).values(shares(column).at(draws), draws.length, complement)
              : null;
      double exact = complement ? 1 - answer.p50() : answer.p50();
      for (int i = 0; i < draws.length; i++) {
        result[draws[i]] = values == null ? exact : values[i];
      }
    }
    return result;
  }

  /** By reviewer, the draws of this block that take the answer. */
  private int[][] taking(PooledAnswers answers) {
    int[] digits = columns.fixed(Column.REVIEWER.number());
    int[] counts = new int[answers.reviewers()];
    int[] who = new int[size];
    for (int i = 0; i < size; i++) {
      who[i] = answers.pick(Columns.uniform(digits[from + i]));
      counts[who[i]]++;
    }
    int[][] taking = new int[counts.length][];
    for (int reviewer = 0; reviewer < counts.length; reviewer++) {
      taking[reviewer] = new int[counts[reviewer]];
    }
    for (int i = size - 1; i >= 0; i--) {
      taking[who[i]][--counts[who[i]]] = i;
    }
    return taking;
  }

  double[] kept(Object key, Supplier<double[]> make) {
    return known(arrays, key, make);
  }

  /** Likewise for what is made of a scenario's quantities, which its key does not name. */
  double[] kept(Scenario scenario, Object key, Supplier<double[]> make) {
    return known(ofScenario.computeIfAbsent(scenario, one -> new HashMap<>()), key, make);
  }

  /** Likewise; what was not asked for lately is forgotten. */
  double[] recent(Scenario scenario, Object key, Supplier<double[]> make) {
    return known(recent.computeIfAbsent(scenario, one -> new Recent<>(RECENT_ARRAYS)), key, make);
  }

  /** Likewise for anything that is made of many arrays. */
  @SuppressWarnings("unchecked") // a key belongs to one type
  <T> T shared(Scenario scenario, Object key, Supplier<T> make) {
    Map<Object, Object> own = others.computeIfAbsent(scenario, one -> new Recent<>(RECENT_OTHERS));
    return (T) known(own, key, (Supplier<Object>) make);
  }

  private static <V> V known(Map<Object, V> all, Object key, Supplier<V> make) {
    V known = all.get(key);
    if (known == null) {
      known = make.get();
      all.put(key, known);
    }
    return known;
  }

  /** Forgets what was shared, so that its memory is free for others; quantities stay drawn. */
  public void forgetShared() {
    recent.clear();
    others.clear();
  }

  private UniformLogits shares(Uniforms column) {
    UniformLogits known = shares.get(column);
    if (known == null) {
      known = makeShares(column);
      shares.put(column, known);
    }
    return known;
  }

  private UniformLogits makeShares(Uniforms column) {
    Integer number = column.number();
    String name = column.name();
    UniformLogits kept = columns.kept(number, name, column.correlation());
    if (kept != null) {
      return kept.from(from);
    }
    if (name == null) {
      return UniformLogits.of(columns.fixed(Objects.requireNonNull(number)), from, size);
    }
    if (number == null) {
      return UniformLogits.of(columns.named(name), from, size);
    }
    double[] common = kept(number, () -> UniformLogits.normal(columns.fixed(number), from, size));
    double[] own = UniformLogits.normal(columns.named(name, number), from, size);
    return UniformLogits.joined(common, own, column.correlation());
  }
}
