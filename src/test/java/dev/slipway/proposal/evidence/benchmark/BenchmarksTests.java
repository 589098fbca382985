package dev.slipway.proposal.evidence.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.update.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTests {

  private static final Question FILTER =
      Question.effect("filters", 0, dev.slipway.pathway.question.Target.SAFEGUARD);
  private static final Question SAFEGUARD = Question.safeguard("fraud", Access.API);
  private static final Question STEP = Question.stepWith("bio-chem", "success", Measure.CHANCE);

  private final Benchmarks benchmarks = new Benchmarks();

  @Test
  void eachCanCountAndSaysInBothLanguagesWhyNoMore() {
    assertThat(benchmarks.all()).hasSizeGreaterThanOrEqualTo(12);
    for (Locale locale : List.of(Locale.ROOT, Locale.GERMAN)) {
      ResourceBundle words = ResourceBundle.getBundle("messages", locale);
      for (Benchmark each : benchmarks.all()) {
        assertThat(words.containsKey("benchmark." + each.id())).as(each.id()).isTrue();
        assertThat(each.link()).startsWith("https://");
        assertThat(new Field(each.relevance(), each.fieldOdds()).relevance())
            .as("no benchmark is a trial in the field: " + each.id())
            .isLessThanOrEqualTo(0.3);
      }
    }
  }

  @Test
  void speaksOfTheLikeliestQuestionThatIsAsked() {
    Benchmark attacks = benchmarks.find("strongreject").orElseThrow();
    assertThat(attacks.speaksOf(List.of(SAFEGUARD, FILTER))).contains(FILTER);
    assertThat(attacks.speaksOf(List.of(Question.FRICTION, SAFEGUARD))).contains(SAFEGUARD);
    assertThat(attacks.speaksOf(List.of(STEP, SAFEGUARD))).contains(SAFEGUARD);
    Benchmark virology = benchmarks.find("vct").orElseThrow();
    assertThat(virology.speaksOf(List.of(FILTER, STEP))).contains(STEP);
    assertThat(virology.speaksOf(List.of(FILTER, Question.threatRate("bio-chem")))).isEmpty();
    assertThat(benchmarks.find("xstest").orElseThrow().speaksOf(List.of(Question.FRICTION)))
        .contains(Question.FRICTION);
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
