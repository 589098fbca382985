package dev.slipway.bench;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.document.ScenarioReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios that the table is about. */
final class Scenarios {

  static final Path LARGE = Path.of("src/bench/scenario-12x8.json");
  static final Path EXAMPLE = Path.of("src/test/resources/scenario-example.json");

  private Scenarios() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> tree(Path file) {
    try {
      return new JsonMapper().readValue(Files.readString(file), LinkedHashMap.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario read(Map<String, Object> tree) {
    ScenarioReading reading = ScenarioDocument.read(tree);
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new IllegalStateException(reading.faults().toString());
    }
    return scenario;
  }

  static Scenario large() {
    return read(tree(LARGE));
  }

  static Scenario example(long seed, int draws) {
    Map<String, Object> tree = tree(EXAMPLE);
    tree.put("seed", seed);
    tree.put("draws", draws);
    return read(tree);
  }

  /** The large scenario with every triple replaced by its middle value: nothing is drawn. */
  @SuppressWarnings("unchecked")
  static Scenario certain() {
    Map<String, Object> tree = (Map<String, Object>) Objects.requireNonNull(middle(tree(LARGE)));
    tree.put("draws", 16);
    return read(tree);
  }

  private static @Nullable Object middle(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      if (map.containsKey("p50")) {
        return map.get("p50");
      }
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, middle(value)));
      return result;
    }
    return tree instanceof List<?> list ? list.stream().map(Scenarios::middle).toList() : tree;
  }

  /** Two more candidates than the large scenario has, so that there are 2^14 subsets. */
  static Scenario fourteenCandidates() {
    Map<String, Object> tree = tree(LARGE);
    @SuppressWarnings("unchecked")
    List<Object> modifications = (List<Object>) tree.get("modifications");
    Map<String, Object> law =
        Map.of("target", "THREAT_RATE", "value", Map.of("p05", 0.6, "p50", 0.8, "p95", 0.95));
    Map<String, Object> watch =
        Map.of("target", "SAFEGUARD", "value", Map.of("p05", 0.1, "p50", 0.2, "p95", 0.4));
    modifications.add(Map.of("id", "wide-law", "effects", List.of(law)));
    modifications.add(Map.of("id", "second-watch", "effects", List.of(watch)));
    return read(tree);
  }
}
