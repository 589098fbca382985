package dev.slipway.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The member of a rubric's document that says which benchmark speaks of which question. A version
 * that has none takes the mapping that comes with Slipway.
 */
public final class BenchmarkMapping {

  /** The name of the member. */
  public static final String MEMBER = "benchmarks";

  private static final List<Benchmark> SHIPPED = shipped();

  private BenchmarkMapping() {}

  static List<Benchmark> of(Tree rubric) {
    return rubric.maybe(MEMBER).isPresent() ? read(rubric) : SHIPPED;
  }

  /** As a rubric's document has it. */
  public static List<Map<String, Object>> tree(List<Benchmark> benchmarks) {
    return benchmarks.stream().map(BenchmarkMapping::tree).toList();
  }

  private static List<Benchmark> read(Tree rubric) {
    return rubric.children(MEMBER).stream().map(BenchmarkMapping::benchmark).toList();
  }

  private static Benchmark benchmark(Tree tree) {
    return new Benchmark(
        tree.text("id"),
        tree.text("name"),
        tree.text("metric"),
        tree.text("test"),
        tree.text("direction"),
        tree.list("questions"),
        tree.number("relevance"),
        tree.quantity(List.of("fieldOdds")),
        tree.text("basis"),
        tree.text("link"));
  }

  private static Map<String, Object> tree(Benchmark benchmark) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", benchmark.id());
    tree.put("name", benchmark.name());
    tree.put("metric", benchmark.metric());
    tree.put("test", benchmark.test());
    tree.put("direction", benchmark.direction());
    tree.put("questions", benchmark.questions());
    tree.put("relevance", benchmark.relevance());
    tree.put("fieldOdds", odds(benchmark.fieldOdds()));
    tree.put("basis", benchmark.basis());
    tree.put("link", benchmark.link());
    return tree;
  }

  private static Object odds(Quantity odds) {
    return odds instanceof Quantity.Percentiles three
        ? Map.of("p05", three.p05(), "p50", three.p50(), "p95", three.p95())
        : odds.p50();
  }

  private static List<Benchmark> shipped() {
    try (InputStream in = new ClassPathResource("rubric/benchmarks-1.json").getInputStream()) {
      return read(
          Tree.of(JsonMapper.shared().readValue(in, new TypeReference<Map<String, Object>>() {})));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
