package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.stats.sensitivity.PlannedTest;
import java.util.List;

/**
 * What matters for a scenario's plan as it stands, without modifications.
 *
 * @param questions every open question on which the plan or today depends; quantities known exactly
 *     are none
 * @param mean the mean outcomes
 * @param tests what the tests that were asked about would be worth, in their order
 */
public record Sensitivities(
    List<QuestionSensitivity> questions, Outcome mean, List<PlannedTest> tests) {

  public Sensitivities {
    questions = List.copyOf(questions);
    tests = List.copyOf(tests);
  }

  /**
   * Computes them on the scenario's own draws, and as many again for every question. Same scenario,
   * options and engine version: same bits, for any number of threads.
   */
  public static Sensitivities of(Scenario scenario, SensitivityOptions options) {
    return of(
        scenario,
        options,
        List.of(),
        (count, piece) -> Stripes.run(options.threads(), count, piece));
  }

  /** The same by others than threads of its own, with what tests would be worth. */
  public static Sensitivities of(
      Scenario scenario, SensitivityOptions options, List<TestedQuestion> tests, Workers workers) {
    return new SobolStudy(scenario, options, workers).run(tests);
  }

  /** How many questions would be answered, without answering them. */
  public static int count(Scenario scenario) {
    return Design.of(scenario, false).sources().size();
  }
}
