package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import java.util.List;

/**
 * What matters for a scenario's plan as it stands, without modifications.
 *
 * @param questions every open question on which the plan or today depends; quantities known exactly
 *     are none
 * @param mean the mean outcomes
 */
public record Sensitivities(List<QuestionSensitivity> questions, Outcome mean) {

  public Sensitivities {
    questions = List.copyOf(questions);
  }

  /**
   * Computes them on the scenario's own draws, and as many again for every question. Same scenario,
   * options and engine version: same bits, for any number of threads.
   */
  public static Sensitivities of(Scenario scenario, SensitivityOptions options) {
    return of(scenario, options, (count, piece) -> Stripes.run(options.threads(), count, piece));
  }

  /** The same by others than threads of its own. */
  public static Sensitivities of(Scenario scenario, SensitivityOptions options, Workers workers) {
    return new Study(scenario, options, workers).run();
  }

  /** How many questions would be answered, without answering them. */
  public static int count(Scenario scenario) {
    return Design.of(scenario, false).sources().size();
  }
}
