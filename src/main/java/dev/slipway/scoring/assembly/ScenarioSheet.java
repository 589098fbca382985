package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Scenario;
import java.util.List;

/**
 * A scenario built from a proposal, with where everything in it came from.
 *
 * @param inputs every input of the scenario and its origin
 * @param dropped effects of modifications that do not bind here
 * @param rubricVersion the rubric that was used
 * @param policyVersion the board's policy that was in force
 */
public record ScenarioSheet(
    Scenario scenario,
    List<Input> inputs,
    List<Dropped> dropped,
    int rubricVersion,
    int policyVersion) {

  public ScenarioSheet {
    inputs = List.copyOf(inputs);
    dropped = List.copyOf(dropped);
  }
}
