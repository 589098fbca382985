package dev.slipway.desk.web.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Estimate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

  @ParameterizedTest
  @CsvSource({
    // bad, good, both: figures both, bad only, good only, neither
    "0.0219, 0.2026, 0.006, 1, 1, 19, 79",
    "0.017, 0.18, 0.003, 0, 2, 18, 80",
    "0.002, 0.05, 0.0001, 0, 0, 5, 95",
    "0, 0, 0, 0, 0, 0, 100",
    "0.9, 0.8, 0.75, 75, 15, 5, 5",
    "1, 1, 1, 100, 0, 0, 0",
    "0.505, 0.505, 0.01, 2, 49, 49, 0"
  })
  void drawsAHundredThatAgreeWithTheLikelihoods(
      double bad,
      double good,
      double both,
      int figuresBoth,
      int figuresBad,
      int figuresGood,
      int neither) {
    Figures figures = Figures.of(assessment(bad, good, both));
    assertThat(figures).isEqualTo(new Figures(figuresBoth, figuresBad, figuresGood, neither));
    assertThat(figures.all()).hasSize(100);
  }

  private static Assessment assessment(double bad, double good, double both) {
    double either = bad + good - both;
    return new Assessment(
        exactly(bad),
        exactly(good),
        exactly(either),
        exactly(both),
        exactly(1 - either),
        new BadOutcomeRoutes(bad, 0, 0, 0, 0),
        Map.of(),
        0,
        null,
        null,
        null);
  }

  private static Estimate exactly(double likelihood) {
    return new Estimate(likelihood, likelihood, likelihood, likelihood, 0);
  }
}
