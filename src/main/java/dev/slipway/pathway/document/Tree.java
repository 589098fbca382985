package dev.slipway.pathway.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map that is filled in a chain and remembers its order. */
final class Tree {
  private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

  Tree put(String name, @Nullable Object value) {
    map.put(name, value instanceof Tree tree ? tree.map : value);
    return this;
  }

  Tree putIfGiven(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  Map<String, @Nullable Object> map() {
    return map;
  }
}
