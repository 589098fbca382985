package dev.slipway.pathway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map that is filled in a chain and remembers its order. */
final class Tree {
  private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

  Tree put(String name, @Nullable Object value) {
    map.put(name, value instanceof Tree tree ? tree.map : value);
    return this;
  }

  /** At a place in trees within this one, which are made as they are needed. */
  @SuppressWarnings("unchecked") // what stands before the last name is a tree
  Tree put(List<String> path, Object value) {
    Map<String, @Nullable Object> at = map;
    for (String name : path.subList(0, path.size() - 1)) {
      at = (Map<String, @Nullable Object>) at.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }
    at.put(path.get(path.size() - 1), value);
    return this;
  }

  Tree putIfGiven(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  Map<String, @Nullable Object> map() {
    return map;
  }
}
