package dev.slipway.scoring;

import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import jakarta.persistence.Embeddable;

/**
 * What the sentences about a score say of its scenario, in columns, so that no page parses it.
 *
 * @param threats whether any threat applies; without one there is no bad outcome to speak of
 * @param planned whether anything is released at all
 * @param alreadyOpen whether an equal model could be downloaded by anyone already
 */
@Embeddable
public record ScenarioOutline(
    int horizonMonths, boolean threats, boolean benefits, boolean planned, boolean alreadyOpen) {

  static ScenarioOutline of(Scenario scenario) {
    return new ScenarioOutline(
        scenario.horizonMonths(),
        !scenario.threats().isEmpty(),
        !scenario.benefits().isEmpty(),
        !scenario.plan().steps().isEmpty(),
        scenario.plan().today().copies() == Copies.OPEN);
  }
}
