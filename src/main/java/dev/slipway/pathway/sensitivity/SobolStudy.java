package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Columns;
import dev.slipway.stats.ShuffledColumns;
import dev.slipway.stats.sensitivity.PerfectInformation;
import dev.slipway.stats.sensitivity.PlannedTest;
import dev.slipway.stats.sensitivity.SobolIndices;
import dev.slipway.stats.sensitivity.TestSizes;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** One computation of sensitivities: two sets of draws, and the first with each column swapped. */
final class SobolStudy {

  /** Draws in a block: what a ledger touches for so many stays in the processor's nearest cache. */
  static final int BLOCK = 128;

  /** Blocks are summed in so many stripes, whoever computes them, and those in their order. */
  private static final int STRIPES = 32;

  private final Scenario scenario;
  private final SensitivityOptions options;
  private final Workers workers;
  private final Design design;
  private final DrawnColumns first;
  private final DrawnColumns second;
  private final double[] advantage;

  SobolStudy(Scenario scenario, SensitivityOptions options, Workers workers) {
    this.scenario = scenario;
    this.options = options;
    this.workers = workers;
    this.design = Design.of(scenario, options.planned());
    this.first = design.first().from(new Columns(scenario.seed(), scenario.draws()));
    this.second = design.first().from(new ShuffledColumns(scenario.seed(), scenario.draws()));
    this.advantage = new double[scenario.draws()];
  }

  Sensitivities run(List<TestedQuestion> tests) {
    Stripe sum = draw(design);
    return new Sensitivities(questions(sum), sum.mean(), tested(tests));
  }

  /** The draws alone, which tell what tests are worth, without ranking questions. */
  SobolStudy drawn() {
    draw(design.ofNoQuestion());
    return this;
  }

  private Stripe draw(Design of) {
    int blocks = (scenario.draws() + BLOCK - 1) / BLOCK;
    int stripes = Math.min(STRIPES, blocks);
    Stripe.Typical typical = typical(of);
    Stripe[] done = new Stripe[stripes];
    workers.run(
        stripes,
        stripe -> {
          Stripe work = new Stripe(of, options, typical, advantage);
          for (int b = stripe * blocks / stripes; b < (stripe + 1) * blocks / stripes; b++) {
            int from = b * BLOCK;
            int size = Math.min(BLOCK, scenario.draws() - from);
            work.block(first.block(from, size), second.block(from, size), from, size);
          }
          done[stripe] = work;
        });
    Stripe sum = new Stripe(of, options, typical, advantage);
    for (Stripe stripe : done) {
      sum.add(stripe);
    }
    return sum;
  }

  private Stripe.Typical typical(Design of) {
    int size = Math.min(BLOCK, scenario.draws());
    Stripe one = new Stripe(of, options, Stripe.Typical.NOTHING, new double[scenario.draws()]);
    return one.typical(first.block(0, size), size);
  }

  private List<QuestionSensitivity> questions(Stripe sum) {
    List<SobolIndices> bad = sum.bad().indices(scenario.seed());
    List<SobolIndices> good = sum.good().indices(scenario.seed());
    List<SobolIndices> net = sum.net().indices(scenario.seed());
    int count = design.sources().size();
    ValueOfInformation[] worths = new ValueOfInformation[count];
    workers.run(count, i -> worths[i] = worth(design.sources().get(i)));
    List<QuestionSensitivity> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(
          new QuestionSensitivity(
              design.sources().get(i).column(),
              bad.get(i),
              good.get(i),
              net.get(i),
              options.swings() ? sum.swing(i) : null,
              worths[i]));
    }
    return questions;
  }

  private List<PlannedTest> tested(List<TestedQuestion> tests) {
    PlannedTest[] tested = new PlannedTest[tests.size()];
    workers.run(tested.length, i -> tested[i] = tested(tests.get(i)));
    return List.of(tested);
  }

  PlannedTest tested(TestedQuestion test) {
    return PlannedTest.of(advantage, chance(test), test.trials(), test.field(), scenario.seed());
  }

  /** Of any number of trials, whatever the test says of them. */
  TestSizes tested(TestedQuestion test, List<Long> trials) {
    return TestSizes.of(advantage, chance(test), trials, test.field(), scenario.seed());
  }

  private double[] chance(TestedQuestion test) {
    BlockDraws all =
        new BlockDraws(
            new Columns(scenario.seed(), scenario.draws()), new HashMap<>(), 0, scenario.draws());
    return new CourseDraws(design.proposed(), all).chance(test.question(), test.ofComplement());
  }

  /** Whether the plan is better than today by what is known now. */
  boolean better() {
    return Arrays.stream(advantage).sum() > 0;
  }

  /** What knowing the answer to a question would be worth; nothing where nothing depends on it. */
  ValueOfInformation worth(Question question) {
    return design.sources().stream()
        .filter(source -> source.column().key().equals(question.column().key()))
        .findFirst()
        .map(this::worth)
        .orElse(ValueOfInformation.NOTHING);
  }

  private ValueOfInformation worth(Source source) {
    if (ReviewerChoice.is(source)) {
      int[] column = first.get(source.key());
      return PerfectInformation.ofCases(
          advantage, ReviewerChoice.taken(scenario, column, scenario.draws()));
    }
    return PerfectInformation.of(advantage, NormalScores.scores(source, first, scenario.draws()));
  }
}
