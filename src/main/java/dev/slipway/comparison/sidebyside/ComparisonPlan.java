package dev.slipway.comparison.sidebyside;

import dev.slipway.pathway.Scenario;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.Input;
import java.util.List;
import java.util.UUID;

/**
 * One proposal of a comparison.
 *
 * @param scenario with the modifications that it has chosen, as far as they can be chosen together
 * @param plain without them
 * @param clashing whether they cannot, so that it is compared without any
 * @param basis whose answers those are
 * @param inputs what the scenario rests on
 */
public record ComparisonPlan(
    UUID proposalId,
    UUID modelId,
    Scenario scenario,
    Scenario plain,
    boolean clashing,
    Basis basis,
    List<Input> inputs) {

  public ComparisonPlan {
    inputs = List.copyOf(inputs);
  }

  /** Whether it has modifications, so that it can be read without them too. */
  public boolean modified() {
    return !scenario.modifications().isEmpty();
  }
}
