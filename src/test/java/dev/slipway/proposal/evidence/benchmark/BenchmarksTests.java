package dev.slipway.proposal.evidence.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.web.FormWorld;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTests {

  private static final Question FILTER =
      Question.effect("filters", 0, dev.slipway.pathway.question.Target.SAFEGUARD);
  private static final Question SAFEGUARD = Question.safeguard("fraud", Access.API);
  private static final Question STEP = Question.stepWith("bio-chem", "success", Measure.CHANCE);

  private final Rubrics rubrics = mock();
  private final Benchmarks benchmarks = new Benchmarks(rubrics);

  @BeforeEach
  void rubric() {
    given(rubrics.current()).willReturn(FormWorld.RUBRIC);
  }

  @Test
  void speaksOfTheLikeliestQuestionThatIsAsked() {
    Benchmark attacks = benchmarks.find("strongreject").orElseThrow();
    assertThat(Benchmarks.speaksOf(attacks, List.of(SAFEGUARD, FILTER))).contains(FILTER);
    assertThat(Benchmarks.speaksOf(attacks, List.of(Question.FRICTION, SAFEGUARD)))
        .contains(SAFEGUARD);
    assertThat(Benchmarks.speaksOf(attacks, List.of(STEP, SAFEGUARD))).contains(SAFEGUARD);
    Benchmark virology = benchmarks.find("vct").orElseThrow();
    assertThat(Benchmarks.speaksOf(virology, List.of(FILTER, STEP))).contains(STEP);
    assertThat(Benchmarks.speaksOf(virology, List.of(FILTER, Question.threatRate("bio-chem"))))
        .isEmpty();
    assertThat(
            Benchmarks.speaksOf(
                benchmarks.find("xstest").orElseThrow(), List.of(Question.FRICTION)))
        .contains(Question.FRICTION);
  }

  @Test
  void isEnteredAsWhatItShows() {
    assertThat(Benchmarks.kind(benchmarks.find("harmbench").orElseThrow()))
        .isEqualTo(EvidenceKind.RED_TEAM);
    assertThat(Benchmarks.kind(benchmarks.find("xstest").orElseThrow()))
        .isEqualTo(EvidenceKind.CAPABILITY_EVALUATION);
  }

  @ParameterizedTest
  @CsvSource({
    "inspect_evals/strong_reject, strongreject",
    "StrongREJECT (full), strongreject",
    "wmdp_bio, wmdp",
    "VCT, vct",
    "vct/text-only, vct",
    "Virology Capabilities Test, vct",
    "cve-bench: zero day, cve-bench",
    "invctor, ",
    "MMLU-Pro, ",
    "'', "
  })
  void isKnownByItsNameInADocument(String given, String id) {
    assertThat(benchmarks.named(given).map(Benchmark::id)).isEqualTo(Optional.ofNullable(id));
  }
}
