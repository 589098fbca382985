package dev.slipway.proposal.evidence.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The benchmarks that are shipped beside the rubric. */
@Component
public class Benchmarks {

  private static final String SHIPPED = "rubric/benchmarks-1.json";

  private final List<Benchmark> all = read();

  public List<Benchmark> all() {
    return all;
  }

  public Optional<Benchmark> find(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The one that goes by a name in a document, such as {@code inspect_evals/strong_reject}. */
  public Optional<Benchmark> named(String name) {
    return all.stream()
        .filter(each -> each.isNamed(name))
        .max(Comparator.comparingInt(each -> each.id().length()));
  }

  private static List<Benchmark> read() {
    try (InputStream in = new ClassPathResource(SHIPPED).getInputStream()) {
      return List.copyOf(
          JsonMapper.builder().build().readValue(in, new TypeReference<List<Benchmark>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
