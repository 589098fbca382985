package dev.slipway.pathway.sensitivity;

import dev.slipway.stats.UniformColumns;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns by their key: a number for a fixed one, a name for one of a quantity's own. Which fixed
 * column a name is balanced beside is kept with it, so that it can be drawn likewise again.
 */
final class DrawnColumns implements UniformColumns {

  private final Map<Object, int[]> columns;
  private final Map<Object, Integer> beside;

  private DrawnColumns(Map<Object, int[]> columns, Map<Object, Integer> beside) {
    this.columns = columns;
    this.beside = beside;
  }

  /** The same keys drawn from another set. */
  DrawnColumns from(UniformColumns other) {
    Map<Object, int[]> drawn = new LinkedHashMap<>();
    for (Object key : columns.keySet()) {
      drawn.put(
          key,
          key instanceof Integer number
              ? other.fixed(number)
              : other.named((String) key, beside.get(key)));
    }
    return new DrawnColumns(drawn, beside);
  }

  /** Only the draws of one block. */
  DrawnColumns block(int from, int size) {
    Map<Object, int[]> block = new LinkedHashMap<>();
    columns.forEach((key, column) -> block.put(key, Arrays.copyOfRange(column, from, from + size)));
    return new DrawnColumns(block, beside);
  }

  /** With another column in one place. */
  DrawnColumns with(Object key, int[] column) {
    Map<Object, int[]> swapped = new LinkedHashMap<>(columns);
    swapped.put(key, column);
    return new DrawnColumns(swapped, beside);
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
  public int[] named(String name, @Nullable Integer group) {
    return get(name);
  }

  /** Takes down which columns are asked for: those of quantities that are not known exactly. */
  static final class Recorder implements UniformColumns {

    private final UniformColumns from;
    private final Map<Object, int[]> asked = new LinkedHashMap<>();
    private final Map<Object, Integer> groups = new HashMap<>();

    Recorder(UniformColumns from) {
      this.from = from;
    }

    DrawnColumns asked() {
      return new DrawnColumns(new LinkedHashMap<>(asked), Map.copyOf(groups));
    }

    @Override
    public int[] fixed(int dimension) {
      return asked.computeIfAbsent(dimension, key -> from.fixed(dimension));
    }

    @Override
    public int[] named(String name, @Nullable Integer group) {
      if (group != null) {
        groups.put(name, group);
      }
      return asked.computeIfAbsent(name, key -> from.named(name, group));
    }
  }
}
