package dev.slipway.pathway.sampling;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for lately, and no more of it than so many. */
final class Recent<V> extends LinkedHashMap<Object, V> {

  private static final long serialVersionUID = 1;

  private final int most;

  Recent(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
    return size() > most;
  }
}
