package dev.slipway.stats;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Columns kept from one score to the next. A board scores everything under one seed, and what is
 * made of the seed alone need not be made again; it never changes, so nothing depends on whether it
 * was kept. Forgotten when memory is short.
 */
public final class SharedColumns {

  private static final int SEEDS = 3;

  private static final Map<Key, SoftReference<Columns>> KEPT = new LinkedHashMap<>(8, 0.75f, true);

  private record Key(long seed, int draws) {}

  private SharedColumns() {}

  /**
   * The columns of a seed.
   *
   * @throws IllegalArgumentException if draws is not a positive multiple of 16
   */
  public static synchronized Columns of(long seed, int draws) {
    Key key = new Key(seed, draws);
    SoftReference<Columns> kept = KEPT.get(key);
    Columns known = kept == null ? null : kept.get();
    Columns columns = known == null ? new Columns(seed, draws) : known;
    KEPT.put(key, new SoftReference<>(columns));
    if (KEPT.size() > SEEDS) {
      KEPT.remove(KEPT.keySet().iterator().next());
    }
    return columns;
  }
}
