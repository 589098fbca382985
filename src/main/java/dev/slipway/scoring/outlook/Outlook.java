package dev.slipway.scoring.outlook;

import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Proliferation;
import dev.slipway.pathway.Scenario;
import java.util.List;

/**
 * What somebody's answers expect of a release; months count from the day of decision, and entry t
 * of a list is the chance up to the end of month t, from 0.
 *
 * @param copied that an independent copy exists
 * @param open that it is openly distributed, by whatever way
 * @param bad an extremely bad outcome by the horizon
 * @param good an extremely good one
 * @param firstStep the month of the plan's first step
 * @param opensIn the month in which the plan itself opens the weights; after the horizon if never
 * @param copiedAlready whether a copy existed at the decision
 * @param openAlready whether it was openly distributed at the decision
 */
public record Outlook(
    List<Double> copied,
    List<Double> open,
    double bad,
    double good,
    int firstStep,
    int opensIn,
    boolean copiedAlready,
    boolean openAlready) {

  static Outlook of(Scenario scenario, Proliferation spread, double bad, double good) {
    Scenario.Today today = scenario.plan().today();
    Integer opensIn = spread.opensIn();
    return new Outlook(
        spread.copied(),
        spread.open(),
        bad,
        good,
        spread.firstStep(),
        opensIn == null ? Integer.MAX_VALUE : opensIn,
        today.copies() != Copies.NONE,
        today.copies() == Copies.OPEN || today.weightsOut());
  }

  /** H, in months. */
  public int horizonMonths() {
    return open.size();
  }
}
