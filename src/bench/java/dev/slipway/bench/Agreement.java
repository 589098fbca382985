package dev.slipway.bench;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the others have done the same work: their likelihoods beside ours. */
final class Agreement {

  /** Nothing is drawn here, so there is no error but that of rounding. */
  private static final double EXACT = 1e-9;

  private final List<String> said = new ArrayList<>();

  List<String> with(String who, Others others) {
    if (!others.has("certain_bad")) {
      return List.of();
    }
    Assessment certain = before(Scenarios.certain());
    exact(who + ", middle values, bad", others.get("certain_bad"), certain.bad().mean());
    exact(who + ", middle values, good", others.get("certain_good"), certain.good().mean());
    if (others.has("certain_either")) {
      exact(who + ", middle values, either", others.get("certain_either"), certain.either().mean());
    }
    if (others.has("drawn_bad")) {
      Assessment drawn = before(Scenarios.large());
      near(who + ", drawn, bad", others, "drawn_bad", drawn.bad());
      near(who + ", drawn, good", others, "drawn_good", drawn.good());
    }
    return said;
  }

  private static Assessment before(Scenario scenario) {
    return PathwayModel.compare(scenario, Set.of(), Options.standard()).before();
  }

  private void exact(String what, double theirs, double ours) {
    check(what, theirs, ours, EXACT);
  }

  /** Within four standard errors of the difference: theirs and ours are drawn independently. */
  private void near(String what, Others others, String name, Estimate ours) {
    double error = Math.hypot(others.get(name + "_se"), ours.standardError());
    check(what, others.get(name), ours.mean(), 4 * error);
  }

  private void check(String what, double theirs, double ours, double within) {
    boolean agrees = Math.abs(theirs - ours) <= within;
    said.add(
        LedgerRows.format(
            "- %s: %.10f, ours %.10f: %s (within %.1g)",
            what, theirs, ours, agrees ? "agrees" : "**DIFFERS**", within));
  }
}
