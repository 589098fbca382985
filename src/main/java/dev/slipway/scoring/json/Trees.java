package dev.slipway.scoring.json;

import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small work on plain trees: copying, reading and writing by path. */
public final class Trees {

  private Trees() {}

  /** A quantity as a scenario document writes it. */
  public static Object quantity(Quantity quantity) {
    if (quantity instanceof Quantity.Percentiles three) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("p05", three.p05());
      tree.put("p50", three.p50());
      tree.put("p95", three.p95());
      return tree;
    }
    return ((Quantity.Exact) quantity).value();
  }

  /** A member that has to be there. */
  public static Object member(Map<String, Object> tree, String name) {
    Object member = tree.get(name);
    if (member == null) {
      throw new IllegalStateException("there is no " + name);
    }
    return member;
  }

  /** A deep copy of one member which is an object. */
  public static Map<String, Object> copyOfObject(Map<String, Object> tree, String name) {
    return object(copy(member(tree, name)));
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?>)) {
      throw new IllegalStateException("not an object: " + tree);
    }
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked")
  public static List<Object> list(@Nullable Object tree) {
    if (!(tree instanceof List<?>)) {
      throw new IllegalStateException("not a list: " + tree);
    }
    return (List<Object>) tree;
  }

  /** A deep copy that can be changed. */
  public static Object copy(Object tree) {
    if (tree instanceof Map<?, ?> members) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      members.forEach((name, value) -> copy.put((String) name, value == null ? null : copy(value)));
      return copy;
    }
    if (tree instanceof List<?> items) {
      List<Object> copy = new ArrayList<>();
      items.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return tree;
  }

  /** Puts a value at a dotted path; objects on the way that are missing are made. */
  public static void put(Map<String, Object> tree, List<String> path, Object value) {
    Map<String, Object> at = tree;
    for (String name : path.subList(0, path.size() - 1)) {
      Object next = at.get(name);
      if (!(next instanceof Map<?, ?>)) {
        next = new LinkedHashMap<String, Object>();
        at.put(name, next);
      }
      at = object(next);
    }
    at.put(path.get(path.size() - 1), value);
  }
}
