package dev.slipway.pathway.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a delay buys, against direct runs and against a case that can be worked out by hand. */
class DelaysTests {

  private static final Map<String, Object> DELAY =
      Map.of("id", "later", "effects", List.of(Map.of("target", "DELAY", "months", 6)));

  /**
   * One threat of loss of control at 0.12 a year, a model that is run inside from month 2 on, no
   * copies or leaks that matter, readiness with ceiling 0.5 and half-time 10 on a clock of 1: the
   * hazard in month t of the run is 0.01 (1 − 0.5 (1 − 2^(−t/10))).
   */
  @Test
  void workedByHand() {
    Scenario scenario = Examples.read(byHand(12));
    Change change = change(scenario, "later");
    DelaySplit split = Objects.requireNonNull(change.delay());

    double proposed = outcome(2, 12, 0);
    double delayed = outcome(8, 12, 0);
    double longer = outcome(8, 18, 0);
    double unready = outcome(8, 18, 6);

    assertThat(split.months()).isEqualTo(6);
    assertThat(split.bad().moved()).isCloseTo(delayed - longer, within(1e-9));
    assertThat(split.bad().prepared()).isCloseTo(longer - unready, within(1e-9));
    assertThat(split.bad().rest()).isCloseTo(unready - proposed, within(1e-9));
    assertThat(split.bad().others()).isZero();
    // Nothing came meanwhile: only the horizon and readiness are left.
    assertThat(split.bad().rest()).isCloseTo(0, within(1e-9));
    assertThat(split.bad().prepared()).isNegative();
  }

  private static double outcome(int from, int until, int behind) {
    double left = 1;
    for (int t = from; t < until; t++) {
      double ready = 0.5 * (1 - Math.pow(2, -Math.max(0, t - behind) / 10.0));
      left *= Math.exp(-0.01 * (1 - ready));
    }
    return 1 - left;
  }

  private static Map<String, Object> byHand(int horizon) {
    Map<String, Object> tree = Examples.certainTree();
    Examples.set(tree, "horizonMonths", horizon);
    Examples.set(tree, "draws", 16);
    Examples.set(tree, "copy.neverShare", 1);
    Examples.set(tree, "readiness.ceiling", 0.5);
    Examples.set(tree, "readiness.halfTimeMonths", 10);
    Examples.set(tree, "readiness.learning", 1);
    Examples.set(tree, "scope", "OPEN_ENDED");
    Examples.set(tree, "generality", "GENERAL_PURPOSE");
    Examples.set(tree, "plan", List.of(Map.of("month", 2, "access", "HOSTED")));
    for (String level : List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS")) {
      Examples.set(tree, "reach.leakPerMonth." + level, 0);
    }
    Examples.set(
        tree, "threats", List.of(Map.of("id", "control", "kind", "AUTONOMY", "ratePerYear", 0.12)));
    Examples.set(tree, "modifications", List.of(DELAY));
    return tree;
  }

  @Test
  void partsAddUpToTheChangeWhateverElseIsChosen() {
    Scenario example = Examples.read(Examples.set(Examples.tree(), "draws", 512));
    for (Set<String> ids :
        List.of(
            Set.of("delay-6"),
            Set.of("delay-6", "filters"),
            Set.of("delay-6", "use-law", "staged-twelve"),
            Set.of("delay-6", "open-weights"))) {
      Change change =
          Objects.requireNonNull(
              PathwayModel.compare(example, ids, Options.standard()).after().change());
      DelaySplit split = Objects.requireNonNull(change.delay());
      assertThat(sum(split.bad())).isCloseTo(change.bad().mean(), within(1e-15));
      assertThat(sum(split.good())).isCloseTo(change.good().mean(), within(1e-15));
      assertThat(split.bad().others() == 0).isEqualTo(ids.size() == 1);
    }
  }

  private static double sum(DelaySplit.Part part) {
    return part.moved() + part.prepared() + part.rest() + part.others();
  }

  @Test
  void whatElseIsChosenComesFirst() {
    Scenario example = Examples.read(Examples.set(Examples.tree(), "draws", 512));
    Change both =
        Objects.requireNonNull(
            PathwayModel.compare(example, Set.of("delay-6", "use-law"), Options.standard())
                .after()
                .change());
    double alone = change(example, "use-law").bad().mean();
    assertThat(Objects.requireNonNull(both.delay()).bad().others()).isCloseTo(alone, within(1e-15));
  }

  @Test
  void movedPastTheHorizonIsWhatALongerWindowShowsAgain() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 512);
    DelaySplit split = Objects.requireNonNull(change(Examples.read(tree), "delay-6").delay());
    Map<String, Object> longer = Examples.set(tree, "horizonMonths", 42);
    double shorter = after(Examples.read(Examples.set(Examples.tree(), "draws", 512)));
    assertThat(split.bad().moved())
        .isCloseTo(shorter - after(Examples.read(longer)), within(1e-12));
  }

  private static double after(Scenario scenario) {
    return PathwayModel.compare(scenario, Set.of("delay-6"), Options.standard())
        .after()
        .bad()
        .mean();
  }

  @Test
  void onlySelectionsThatDelayAreSplit() {
    Scenario example = Examples.read(Examples.set(Examples.tree(), "draws", 64));
    assertThat(change(example, "filters").delay()).isNull();
    Map<String, Object> nothingPlanned = Examples.set(Examples.tree(), "plan", List.of());
    Scenario unplanned = Examples.read(Examples.set(nothingPlanned, "draws", 64));
    assertThat(change(unplanned, "delay-6").delay()).isNull();
  }

  @Test
  void everyDelayOfAnAnswerIsSplit() {
    Scenario example = Examples.read(Examples.set(Examples.tree(), "draws", 64));
    Assessment delayed = PathwayModel.answer(example, Options.standard()).with().get("delay-6");
    assertThat(Objects.requireNonNull(delayed).change()).isEqualTo(change(example, "delay-6"));
  }

  @Test
  void countedFromTheFirstStepADelayMovesNothing() {
    Scenario scenario = Examples.read(byHand(12));
    Comparison comparison =
        PathwayModel.compareFromFirstStep(scenario, Set.of("later"), Options.standard());
    // Twelve months from the first step: until month 14 without, until month 20 with the delay.
    assertThat(comparison.before().bad().mean()).isCloseTo(outcome(2, 14, 0), within(1e-9));
    assertThat(comparison.after().bad().mean()).isCloseTo(outcome(8, 20, 0), within(1e-9));
    Change change = Objects.requireNonNull(comparison.after().change());
    assertThat(change.bad().mean()).isCloseTo(outcome(8, 20, 0) - outcome(2, 14, 0), within(1e-9));
    assertThat(change.delay()).isNull();
  }

  private static Change change(Scenario scenario, String id) {
    return Objects.requireNonNull(
        PathwayModel.compare(scenario, Set.of(id), Options.standard()).after().change());
  }
}
