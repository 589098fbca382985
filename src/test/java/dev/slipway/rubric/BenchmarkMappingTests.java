package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.RubricDifference;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.ExternalValidity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which benchmark speaks of which question is a part of a rubric’s document. */
class BenchmarkMappingTests {

  private static final Benchmark OURS =
      new Benchmark(
          "ours",
          "Ours",
          "attacks",
          "ATTACKS_PLAIN",
          "COMPLEMENT",
          List.of("threats.fraud.safeguard", "threats."),
          0.25,
          Quantity.of(2),
          "judgement",
          "");

  private final RubricDocument shipped = RubricDocument.of(document());

  @Test
  void versionWithoutOneTakesThatOfSlipway() {
    assertThat(shipped.text()).doesNotContain("\"benchmarks\"");
    assertThat(shipped.rubric().benchmarks())
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            each -> {
              assertThat(each.link()).startsWith("https://");
              assertThat(new ExternalValidity(each.relevance(), each.fieldOdds()).relevance())
                  .as("no benchmark is a trial in the field: " + each.id())
                  .isLessThanOrEqualTo(0.3);
              assertThat(GERMAN).containsKeys(each.basis());
            });
    assertThat(shipped.rubric().benchmarks())
        .extracting(Benchmark::id)
        .doesNotHaveDuplicates()
        .contains("strongreject", "harmbench", "agentharm", "wmdp", "vct", "lab-bench")
        .contains("cybench", "cve-bench", "xstest", "uplift-study");
  }

  @Test
  void writtenMappingIsReadAsItWas() {
    RubricDocument written = shipped.withBenchmarks(List.of(OURS));
    assertThat(RubricDocument.of(written.text()).rubric().benchmarks()).containsExactly(OURS);
    assertThat(written.rubric().answers().answer(Question.FRICTION))
        .isEqualTo(shipped.rubric().answers().answer(Question.FRICTION));
    RubricDocument none = shipped.withBenchmarks(List.of());
    assertThat(RubricDocument.of(none.text()).rubric().benchmarks()).isEmpty();
  }

  @Test
  void differenceNamesEachThatIsNewGoneOrOther() {
    Benchmark other = shipped.rubric().benchmarks().get(0);
    RubricDocument before = shipped.withBenchmarks(List.of(OURS, other));
    Benchmark weaker =
        new Benchmark(
            OURS.id(),
            OURS.name(),
            OURS.metric(),
            OURS.test(),
            OURS.direction(),
            OURS.questions(),
            0.01,
            OURS.fieldOdds(),
            OURS.basis(),
            OURS.link());
    RubricDifference difference =
        RubricDifference.between(before, shipped.withBenchmarks(List.of(weaker)));
    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.benchmarks()).hasSize(2);
    assertThat(difference.benchmarks().get(0).before()).isEqualTo(OURS);
    assertThat(difference.benchmarks().get(0).after()).isEqualTo(weaker);
    assertThat(difference.benchmarks().get(1).id()).isEqualTo(other.id());
    assertThat(difference.benchmarks().get(1).after()).isNull();
    assertThat(RubricDifference.between(before, before).isEmpty()).isTrue();
  }

  private static final Map<String, String> GERMAN =
      JsonMapper.shared()
          .readValue(read("words/shipped_de.json"), new TypeReference<Map<String, String>>() {});

  private static String document() {
    return read("rubric/rubric-2.json");
  }

  private static String read(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
