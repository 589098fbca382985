package dev.slipway.scoring.json;

import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small work on plain trees: reading and writing quantities. */
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
}
