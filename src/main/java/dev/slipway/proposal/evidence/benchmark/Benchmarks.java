package dev.slipway.proposal.evidence.benchmark;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The benchmarks that the rubric in force knows, and what their results are as evidence. */
@Component
public class Benchmarks {

  private final Rubrics rubrics;

  Benchmarks(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  public List<Benchmark> all() {
    return rubrics.current().benchmarks();
  }

  public Optional<Benchmark> find(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The one that goes by a name in a document, such as {@code inspect_evals/strong_reject}. */
  public Optional<Benchmark> named(String name) {
    return all().stream()
        .filter(each -> each.isNamed(name))
        .max(Comparator.comparingInt(each -> each.id().length()));
  }

  /** As what its result is entered: what is no red team and no incident shows a capability. */
  public static EvidenceKind kind(Benchmark benchmark) {
    EvidenceKind kind = test(benchmark).evidenceKind();
    return kind == EvidenceKind.OTHER ? EvidenceKind.CAPABILITY_EVALUATION : kind;
  }

  /**
   * The likeliest question of a proposal that a benchmark speaks of, of several the first of which
   * such a test usually speaks; nothing if there is none.
   */
  public static Optional<Question> speaksOf(Benchmark benchmark, List<Question> measurable) {
    TestKind test = test(benchmark);
    return benchmark.questions().stream()
        .flatMap(
            start ->
                measurable.stream()
                    .filter(test::speaksOf)
                    .filter(question -> question.key().startsWith(start))
                    .sorted(Comparator.comparing(question -> !test.usuallySpeaksOf(question))))
        .findFirst();
  }

  private static TestKind test(Benchmark benchmark) {
    return TestKind.valueOf(benchmark.test());
  }
}
