package dev.slipway.pathway.sensitivity;

import dev.slipway.stats.UniformColumns;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Columns by their key: a number for a fixed one, a name for one of a quantity's own. */
final class DrawnColumns implements UniformColumns {

  private final Map<Object, int[]> columns;

  private DrawnColumns(Map<Object, int[]> columns) {
    this.columns = columns;
  }

  /** The same keys drawn from another set. */
  DrawnColumns from(UniformColumns other) {
    Map<Object, int[]> drawn = new LinkedHashMap<>();
    for (Object key : columns.keySet()) {
      drawn.put(
          key, key instanceof Integer number ? other.fixed(number) : other.named((String) key));
    }
    return new DrawnColumns(drawn);
  }

  /** Only the draws of one block. */
  DrawnColumns block(int from, int size) {
    Map<Object, int[]> block = new LinkedHashMap<>();
    columns.forEach((key, column) -> block.put(key, Arrays.copyOfRange(column, from, from + size)));
    return new DrawnColumns(block);
  }

  /** With another column in one place. */
  DrawnColumns with(Object key, int[] column) {
    Map<Object, int[]> swapped = new LinkedHashMap<>(columns);
    swapped.put(key, column);
    return new DrawnColumns(swapped);
  }

  int[] get(Object key) {
    return Objects.requireNonNull(columns.get(key), () -> "no column " + key);
  }

  boolean holds(Object key) {
    return columns.containsKey(key);
  }

  Iterable<Object> keys() {
    return Collections.unmodifiableSet(columns.keySet());
  }

  @Override
  public int[] fixed(int dimension) {
    return get(dimension);
  }

  @Override
  public int[] named(String name) {
    return get(name);
  }

  /** Takes down which columns are asked for: those of quantities that are not known exactly. */
  static final class Recorder implements UniformColumns {

    private final UniformColumns from;
    private final Map<Object, int[]> asked = new LinkedHashMap<>();

    Recorder(UniformColumns from) {
      this.from = from;
    }

    DrawnColumns asked() {
      return new DrawnColumns(new LinkedHashMap<>(asked));
    }

    @Override
    public int[] fixed(int dimension) {
      return asked.computeIfAbsent(dimension, key -> from.fixed(dimension));
    }

    @Override
    public int[] named(String name) {
      return asked.computeIfAbsent(name, key -> from.named(name));
    }
  }
}
