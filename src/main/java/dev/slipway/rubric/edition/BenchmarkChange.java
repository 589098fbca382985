package dev.slipway.rubric.edition;

import dev.slipway.rubric.benchmark.Benchmark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two rubrics say of a benchmark.
 *
 * @param before null where the one does not have it
 * @param after null where the other does not have it
 */
public record BenchmarkChange(String id, @Nullable Benchmark before, @Nullable Benchmark after) {

  static List<BenchmarkChange> between(List<Benchmark> before, List<Benchmark> after) {
    Map<String, Benchmark> old = new LinkedHashMap<>();
    before.forEach(each -> old.put(each.id(), each));
    List<BenchmarkChange> changes = new ArrayList<>();
    for (Benchmark now : after) {
      Benchmark then = old.remove(now.id());
      if (!now.equals(then)) {
        changes.add(new BenchmarkChange(now.id(), then, now));
      }
    }
    old.values().forEach(gone -> changes.add(new BenchmarkChange(gone.id(), gone, null)));
    return List.copyOf(changes);
  }
}
