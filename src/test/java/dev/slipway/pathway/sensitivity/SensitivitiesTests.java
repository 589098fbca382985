package dev.slipway.pathway.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.sensitivity.PlannedTest;
import dev.slipway.stats.sensitivity.SobolIndex;
import dev.slipway.stats.sensitivity.SobolIndices;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters for the example, against nested loops with many draws. */
class SensitivitiesTests {

  private static final double RATIO = 14;
  private static final int VALUES = 32;

  private static final Map<String, Double> PARAMETERS =
      Map.of("p05", 1e10, "p50", 5e10, "p95", 2.5e11);

  private static final Sensitivities EXAMPLE =
      Sensitivities.of(scenario(4096), SensitivityOptions.of(2, RATIO));

  @ParameterizedTest
  @CsvSource({
    "copy.lagMonths, POSITIVE",
    "copy.openHalfLifeMonths, POSITIVE",
    "copy.exposure, UNIT",
    "readiness.ceiling, UNIT",
    "readiness.halfTimeMonths, POSITIVE",
    "friction, UNIT",
    "parameters, POSITIVE"
  })
  void agreesWithNestedLoops(String question, Kind kind) {
    Nested nested = Nested.of(question, kind);
    QuestionSensitivity found = find(question);
    agree(found.bad(), nested.bad);
    agree(found.good(), nested.good);
    agree(found.net(), nested.net);
    assertThat(found.worth().net()).isCloseTo(nested.worth, within(0.0008));
    assertThat(found.worth().changesDecision()).isCloseTo(nested.change, within(0.06));
  }

  private static void agree(SobolIndices found, double[] nested) {
    assertThat(found.firstOrder().value()).isCloseTo(nested[0], within(0.04));
    assertThat(found.total().value()).isCloseTo(nested[1], within(0.03));
  }

  @Test
  void worthOfARateIsThatOfItsAnswerWithWhatItTellsOfOthers() {
    Nested nested = Nested.ofRate(1);
    QuestionSensitivity found = find("threats.fraud.ratePerYear");
    assertThat(found.worth().net()).isCloseTo(nested.worth, within(0.15 * nested.worth));
    // Both options are nearly as good as one another here: over seeds it varies by 0.06.
    assertThat(found.worth().changesDecision()).isCloseTo(nested.change, within(0.12));
    assertThat(nested.worth).isPositive();
  }

  @Test
  void questionsAreThoseThatAreOpenAndBearOnThePlan() {
    List<String> keys = EXAMPLE.questions().stream().map(one -> one.column().key()).toList();
    assertThat(keys)
        .doesNotHaveDuplicates()
        .contains(
            "copy.lagMonths",
            "reach.misuse",
            "threats.ratePerYear.common",
            "threats.fraud.ratePerYear",
            "threats.fraud.safeguard",
            "threats.safeguard.common",
            "benefits.creative.ratePerYear",
            "benefits.ratePerYear.common")
        // Known exactly, not relative, and drawn by nothing here.
        .doesNotContain("threats.fraud.builtInSafeguard", "scaleExponent.copyLag", "reviewer");
  }

  /**
   * Of friction anything from 0 to 1 is as likely: after k of n it is (1 + k) / (2 + n) on average.
   * The gain is nearly linear in it, so two scenarios that know it tell where the decision turns.
   */
  @Test
  void aTestIsWorthWhatBetaAndBinomialSay() {
    Map<String, Object> tree = Examples.set(Examples.certainTree(), "draws", 4096);
    Outcome free = margin(tree, 0.1, 0);
    Outcome hindered = margin(tree, 0.6, 0);
    double turn = 0.35;
    double ratio =
        (free.net() + hindered.net())
            / 2
            / (margin(tree, 0.1, 0).net() - margin(tree, 0.1, 1).net());
    TestedQuestion asked =
        new TestedQuestion(
            dev.slipway.pathway.question.Question.FRICTION,
            60,
            Direction.EVENT,
            ExternalValidity.SAME);

    Scenario open =
        Examples.read(Examples.set(tree, "friction", Map.of("p05", 0.05, "p50", 0.5, "p95", 0.95)));
    Sensitivities ranked =
        Sensitivities.of(open, SensitivityOptions.of(1, ratio), List.of(asked), Workers.ALONE);
    PlannedTest test = ranked.tests().get(0);
    TestOutlook outlook = TestOutlook.of(open, SensitivityOptions.of(1, ratio), Workers.ALONE);
    assertThat(outlook.of(asked)).as("without ranking questions").isEqualTo(test);
    assertThat(outlook.perfect(List.of(asked.question())))
        .containsExactly(ranked.questions().get(0).worth());
    assertThat(outlook.better()).isFalse();

    long edge = (long) Math.ceil(turn * 62 - 1);
    assertThat(test.bands()).hasSize(2);
    assertThat(test.bands().get(0).better()).isTrue();
    assertThat(test.bands().get(1).from()).isBetween(edge - 1, edge + 1);
    assertThat(test.worth().changesDecision()).isCloseTo(edge / 61.0, within(0.03));
    double slope = (free.net() - hindered.net()) / 0.5;
    double below = edge / 61.0 * (turn - ((edge - 1) / 2.0 + 1) / 62);
    assertThat(test.worth().net()).isCloseTo(slope * below, within(0.05 * slope * below));
    assertThat(test.leastTrials()).isEqualTo(1);
  }

  private static Outcome margin(Map<String, Object> tree, double friction, double ratio) {
    Scenario known = Examples.read(Examples.set(tree, "friction", friction));
    return Sensitivities.of(known, SensitivityOptions.of(1, ratio)).mean();
  }

  @Test
  void constantsAreNoQuestions() {
    Scenario certain = Examples.read(Examples.set(Examples.certainTree(), "draws", 16));
    assertThat(Sensitivities.of(certain, SensitivityOptions.of(1, 10)).questions()).isEmpty();
  }

  private static Scenario reviewed(Map<String, Object> tree, double share, Object... answers) {
    List<Object> reviewers = new java.util.ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      reviewers.add(
          Map.of("id", "r" + i, "weight", i == 0 ? share : 1 - share, "answers", answers[i]));
    }
    return Examples.read(Examples.set(tree, "reviewers", reviewers));
  }

  @Test
  void whoseJudgementOneTakesIsTheOnlyQuestionWhereAllIsExact() {
    Map<String, Object> tree = Examples.set(Examples.certainTree(), "draws", 1024);
    Map<String, Object> calm = Map.of("threats.fraud.ratePerYear", 0.0001, "friction", 0.1);
    Map<String, Object> alarmed = Map.of("threats.fraud.ratePerYear", 3, "friction", 0.2);
    Sensitivities calmAlone = exact(calm);
    Sensitivities alarmedAlone = exact(alarmed);

    Sensitivities found =
        Sensitivities.of(reviewed(tree, 0.75, calm, alarmed), SensitivityOptions.of(1, RATIO));

    assertThat(found.questions()).hasSize(1);
    QuestionSensitivity reviewer = found.questions().get(0);
    assertThat(reviewer.column().key()).isEqualTo("reviewer");
    assertThat(reviewer.bad().total().value()).isCloseTo(1, within(0.1));
    assertThat(reviewer.bad().firstOrder().value()).isCloseTo(1, within(0.1));
    assertThat(reviewer.swing().low().bad()).isCloseTo(calmAlone.mean().bad(), within(1e-12));
    assertThat(reviewer.swing().high().bad()).isCloseTo(alarmedAlone.mean().bad(), within(1e-12));
    assertThat(found.mean().bad())
        .isCloseTo(0.75 * calmAlone.mean().bad() + 0.25 * alarmedAlone.mean().bad(), within(1e-12));
    double calmNet = calmAlone.mean().net();
    double alarmedNet = alarmedAlone.mean().net();
    double better = 0.75 * Math.max(0, calmNet) + 0.25 * Math.max(0, alarmedNet);
    assertThat(calmNet * alarmedNet).as("they would decide otherwise").isNegative();
    assertThat(reviewer.worth().net())
        .isCloseTo(better - Math.max(0, 0.75 * calmNet + 0.25 * alarmedNet), within(1e-12));
    boolean release = 0.75 * calmNet + 0.25 * alarmedNet > 0;
    assertThat(reviewer.worth().changesDecision()).isEqualTo(release ? 0.25 : 0.75);
  }

  private static Sensitivities exact(Map<String, Object> answers) {
    Map<String, Object> tree = Examples.set(Examples.certainTree(), "draws", 1024);
    return Sensitivities.of(reviewed(tree, 1, answers), SensitivityOptions.of(1, RATIO));
  }

  @Test
  void aQuestionAnsweredByOneAloneNeedsNobodyChosen() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 256);
    Scenario scenario = reviewed(tree, 0.5, Map.of("friction", 0.1), Map.of("copy.exposure", 0.4));
    List<String> keys =
        Sensitivities.of(scenario, SensitivityOptions.of(1, 10)).questions().stream()
            .map(one -> one.column().key())
            .toList();
    assertThat(keys).doesNotContain("reviewer", "friction", "copy.exposure");
    assertThat(keys).contains("copy.lagMonths");
  }

  @Test
  void answersThatDifferAreOneQuestionBesideWhoseTheyAre() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 1024);
    Map<String, Object> wide = Map.of("p05", 0.0001, "p50", 0.01, "p95", 0.6);
    Map<String, Object> narrow = Map.of("p05", 0.2, "p50", 0.25, "p95", 0.3);
    Scenario scenario =
        reviewed(
            tree,
            0.5,
            Map.of("threats.fraud.ratePerYear", wide, "copy.lagMonths", 3),
            Map.of("threats.fraud.ratePerYear", narrow, "copy.lagMonths", 20));
    Sensitivities found = Sensitivities.of(scenario, SensitivityOptions.of(2, 10));

    List<String> keys = found.questions().stream().map(one -> one.column().key()).toList();
    assertThat(keys)
        .doesNotHaveDuplicates()
        .contains("reviewer", "threats.fraud.ratePerYear", "threats.ratePerYear.common")
        .doesNotContain("copy.lagMonths");
    found.questions().forEach(question -> inside(question.bad().total()));
    assertThat(Sensitivities.of(scenario, SensitivityOptions.of(1, 10))).isEqualTo(found);
  }

  @Test
  void withoutCorrelationNothingIsCommon() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "correlation.threats", 0.0);
    Scenario scenario = Examples.read(Examples.set(tree, "draws", 256));
    List<String> keys =
        Sensitivities.of(scenario, SensitivityOptions.of(1, 10)).questions().stream()
            .map(one -> one.column().key())
            .toList();
    assertThat(keys).doesNotContain("threats.ratePerYear.common");
    assertThat(keys).contains("threats.fraud.ratePerYear", "threats.safeguard.common");
  }

  @Test
  void sameBitsForAnyNumberOfThreads() {
    Scenario scenario = scenario(1040);
    Sensitivities alone = Sensitivities.of(scenario, SensitivityOptions.of(1, RATIO));
    assertThat(Sensitivities.of(scenario, SensitivityOptions.of(2, RATIO))).isEqualTo(alone);
    assertThat(Sensitivities.of(scenario, SensitivityOptions.of(7, RATIO))).isEqualTo(alone);
  }

  @Test
  void everyIndexLiesBetweenZeroAndOneInItsInterval() {
    for (QuestionSensitivity question : EXAMPLE.questions()) {
      Stream.of(question.bad(), question.good(), question.net())
          .flatMap(indices -> Stream.of(indices.firstOrder(), indices.total()))
          .forEach(SensitivitiesTests::inside);
      assertThat(question.worth().net()).isGreaterThanOrEqualTo(0);
      assertThat(question.worth().changesDecision()).isBetween(0.0, 1.0);
    }
  }

  private static void inside(SobolIndex index) {
    assertThat(index.low()).isBetween(0.0, index.value());
    assertThat(index.high()).isBetween(index.value(), 1.0);
  }

  @Test
  void fewestDrawsAndMostOfThemGiveNumbers() {
    Sensitivities few = Sensitivities.of(scenario(16), SensitivityOptions.of(2, RATIO));
    assertThat(few.questions()).hasSameSizeAs(EXAMPLE.questions());
    few.questions().forEach(question -> inside(question.bad().total()));
  }

  @Test
  void swingsAreThoseOfTheAnswerAtItsPercentiles() {
    QuestionSensitivity.Swing swing = find("readiness.ceiling").swing();
    assertThat(swing).isNotNull();
    assertThat(swing.low().bad()).isCloseTo(badWith("readiness.ceiling", 0.15), within(2e-4));
    assertThat(swing.high().bad()).isCloseTo(badWith("readiness.ceiling", 0.8), within(2e-4));
    QuestionSensitivity.Swing rate = find("threats.fraud.ratePerYear").swing();
    assertThat(rate).isNotNull();
    assertThat(rate.high().bad()).isGreaterThan(EXAMPLE.mean().bad());
  }

  @Test
  void ofTheWholeTheNetScoreLeavesTodayAside() {
    Scenario scenario = scenario(256);
    Outcome whole =
        Sensitivities.of(scenario, new SensitivityOptions(1, 10, false, false, false)).mean();
    assertThat(whole.net()).isCloseTo(whole.good() - 10 * whole.bad(), within(1e-12));
    Outcome margin =
        Sensitivities.of(scenario, new SensitivityOptions(1, 10, true, false, false)).mean();
    assertThat(margin.net()).isLessThan(whole.good());
    assertThat(margin.bad()).isEqualTo(whole.bad());
  }

  private static double badWith(String path, double value) {
    Map<String, Object> tree = Examples.set(Examples.tree(), path, value);
    return PathwayModel.answer(
            Examples.read(
                Examples.set(
                    Examples.set(tree, "modifications", List.of()), "parameters", PARAMETERS)),
            dev.slipway.pathway.Options.standard())
        .asProposed()
        .bad()
        .mean();
  }

  private QuestionSensitivity find(String question) {
    return EXAMPLE.questions().stream()
        .filter(one -> one.column().key().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(int draws) {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", draws);
    Examples.set(tree, "parameters", PARAMETERS);
    return Examples.read(tree);
  }

  /** The question at many values, and all else drawn at each of them. */
  private static final class Nested {
    private final double[][] bad3 = new double[VALUES][];
    private final double[][] good3 = new double[VALUES][];
    private final double[][] net3 = new double[VALUES][];
    private double[] bad = {};
    private double[] good = {};
    private double[] net = {};
    private double worth;
    private double change;

    static Nested of(String path, Kind kind) {
      Metalog metalog = Metalog.of(kind, triple(path));
      Nested nested = new Nested();
      for (int k = 0; k < VALUES; k++) {
        double value = metalog.quantile((k + 0.5) / VALUES);
        nested.run(k, Examples.set(Examples.tree(), path, value), path.equals("parameters"));
      }
      return nested.done();
    }

    /**
     * A rate is joined with others, so knowing it tells of them: of each draw the answer is kept in
     * a narrow band by choosing among many draws those that fall into it.
     */
    static Nested ofRate(int threat) {
      Scenario scenario = scenario(1 << 16);
      Nested nested = new Nested();
      List<Tally> tallies =
          new Runs(scenario.seed(), scenario.draws())
              .of(List.of(Course.of(scenario, List.of()), Course.today(scenario)), false);
      double[] advantage = new double[scenario.draws()];
      for (int d = 0; d < advantage.length; d++) {
        advantage[d] = gained(tallies.get(0), tallies.get(1), d);
      }
      Source source =
          Design.of(scenario, false).sources().stream()
              .filter(
                  one ->
                      one.column()
                          .key()
                          .equals(
                              "threats." + scenario.threats().get(threat).id() + ".ratePerYear"))
              .findFirst()
              .orElseThrow();
      DrawnColumns columns =
          Design.of(scenario, false)
              .first()
              .from(new dev.slipway.stats.Columns(scenario.seed(), scenario.draws()));
      double[] scores = NormalScores.scores(source, columns, scenario.draws());
      Integer[] order = new Integer[scores.length];
      java.util.Arrays.setAll(order, i -> i);
      java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> scores[i]));
      int each = scores.length / VALUES;
      double better = 0;
      double all = 0;
      int other = 0;
      double[] means = new double[VALUES];
      for (int k = 0; k < VALUES; k++) {
        for (int i = 0; i < each; i++) {
          means[k] += advantage[order[k * each + i]] / each;
        }
        better += Math.max(0, means[k]) / VALUES;
        all += means[k] / VALUES;
      }
      for (double mean : means) {
        other += (mean > 0) == (all > 0) ? 0 : 1;
      }
      nested.worth = better - Math.max(0, all);
      nested.change = (double) other / VALUES;
      return nested;
    }

    private static Quantity.Percentiles triple(String path) {
      if (path.equals("parameters")) {
        return (Quantity.Percentiles) Quantity.of(1e10, 5e10, 2.5e11);
      }
      Quantity quantity = Examples.example().answers().answer(Question.parse(path).orElseThrow());
      return (Quantity.Percentiles) quantity;
    }

    private static double gained(Tally proposed, Tally today, int draw) {
      return proposed.good()[draw]
          - today.good()[draw]
          - RATIO * (proposed.bad()[draw] - today.bad()[draw]);
    }

    private void run(int k, Map<String, Object> tree, boolean parameters) {
      if (!parameters) {
        Examples.set(tree, "parameters", PARAMETERS);
      }
      Scenario scenario = Examples.read(Examples.set(tree, "draws", 4096));
      List<Tally> tallies =
          new Runs(scenario.seed(), scenario.draws())
              .of(List.of(Course.of(scenario, List.of()), Course.today(scenario)), false);
      bad3[k] = tallies.get(0).bad();
      good3[k] = tallies.get(0).good();
      net3[k] = new double[scenario.draws()];
      for (int d = 0; d < net3[k].length; d++) {
        net3[k][d] = gained(tallies.get(0), tallies.get(1), d);
      }
    }

    private Nested done() {
      bad = indices(bad3);
      good = indices(good3);
      net = indices(net3);
      double all = 0;
      double better = 0;
      for (double[] row : net3) {
        double mean = java.util.Arrays.stream(row).average().orElseThrow();
        all += mean / VALUES;
        better += Math.max(0, mean) / VALUES;
      }
      worth = better - Math.max(0, all);
      for (double[] row : net3) {
        double mean = java.util.Arrays.stream(row).average().orElseThrow();
        change += (mean > 0) == (all > 0) ? 0 : 1.0 / VALUES;
      }
      return this;
    }

    /** First order: variance of the means given it; total: what is left given all else. */
    private static double[] indices(double[][] values) {
      int draws = values[0].length;
      double[] given = new double[VALUES];
      double[] others = new double[draws];
      double[] all = new double[VALUES * draws];
      for (int k = 0; k < VALUES; k++) {
        for (int d = 0; d < draws; d++) {
          given[k] += values[k][d] / draws;
          others[d] += values[k][d] / VALUES;
          all[k * draws + d] = values[k][d];
        }
      }
      double variance = variance(all);
      return new double[] {variance(given) / variance, 1 - variance(others) / variance};
    }

    private static double variance(double[] values) {
      double mean = java.util.Arrays.stream(values).average().orElseThrow();
      return java.util.Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum()
          / values.length;
    }
  }
}
