package dev.slipway.simulation.planted;

import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;

/** Breaks the rule on purpose, to show that the rule would catch it. */
final class Cheat {

  private Cheat() {}

  static double bad(Scenario scenario) {
    return PathwayModel.answer(scenario, Options.standard()).asProposed().bad().mean();
  }
}
