package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios simple enough to be worked out on paper. */
class ClosedFormTests {

  private static final int H = 36;

  /** One threat, one benefit, everything certain, nothing leaks, nobody copies, no readiness. */
  private static Map<String, Object> bare() {
    Map<String, Object> tree = Examples.certainTree();
    Examples.set(tree, "draws", 16);
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "plan", List.of());
    Examples.set(tree, "threats", new ArrayList<>(List.of(threat("MISUSE", 0.3))));
    Examples.set(tree, "benefits", List.of(Map.of("id", "good", "ratePerYear", 0.2)));
    Examples.set(tree, "copy.neverShare", 1);
    Examples.set(tree, "readiness.ceiling", 0);
    for (String level : List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS")) {
      Examples.set(tree, "reach.leakPerMonth." + level, 0);
    }
    return tree;
  }

  private static Map<String, Object> threat(String kind, double rate) {
    Map<String, Object> threat = new LinkedHashMap<>();
    threat.put("id", "bad");
    threat.put("kind", kind);
    threat.put("ratePerYear", rate);
    return threat;
  }

  private static Assessment score(Map<String, Object> tree) {
    return PathwayModel.compare(Examples.read(tree), Set.of(), Options.standard()).before();
  }

  private static double chance(double yearly, double months) {
    return -Math.expm1(-yearly / 12 * months);
  }

  @Test
  void nothingDeployedNothingCopiedNothingHappens() {
    Assessment score = score(bare());

    assertThat(score.bad().mean()).isZero();
    assertThat(score.good().mean()).isZero();
    assertThat(score.neither().mean()).isEqualTo(1);
    assertThat(score.openByHorizon()).isZero();
    assertThat(score.arose()).isEqualTo(new BadOutcomeRoutes(0, 0, 0, 0, 0));
    assertThat(score.byThreat()).containsExactly(Map.entry("bad", 0.0));
  }

  @Test
  void openlyDistributedTodayIsAPlainExponential() {
    Map<String, Object> tree = Examples.set(bare(), "today.copies", "OPEN");
    Examples.set(tree, "today.monthsShown", 1);
    Assessment score = score(tree);

    assertThat(score.bad().mean()).isCloseTo(chance(0.3, H), within(1e-13));
    assertThat(score.good().mean()).isCloseTo(chance(0.2, H), within(1e-13));
    assertThat(score.either().mean()).isCloseTo(chance(0.5, H), within(1e-13));
    assertThat(score.both().mean()).isCloseTo(chance(0.3, H) * chance(0.2, H), within(1e-13));
    assertThat(score.openByHorizon()).isEqualTo(1);
    assertThat(score.arose().openCopies()).isCloseTo(chance(0.3, H), within(1e-13));
  }

  /** Own deployment only: exposure r s (1 − S)(1 − T), benefit r s (1 − f), from month 7 on. */
  @Test
  void ownDeploymentIsThinnedByItsSafeguards() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 7, "access", "API")));
    Map<String, Object> threat = threat("MISUSE", 3);
    threat.put("safeguard", Map.of("API", 0.6));
    threat.put("builtInSafeguard", 0.25);
    Examples.set(tree, "threats", List.of(threat));
    Examples.set(tree, "scope", "BROAD");
    Assessment score = score(tree);

    double exposure = 0.45 * 0.85 * 0.4 * 0.75;
    assertThat(score.bad().mean()).isCloseTo(chance(3 * exposure, H - 7), within(1e-13));
    assertThat(score.arose().ownDeployment()).isCloseTo(score.bad().mean(), within(1e-15));
    assertThat(score.good().mean())
        .isCloseTo(chance(0.2 * 0.75 * 0.9 * 0.96, H - 7), within(1e-13));
  }

  @Test
  void accidentSpreadsWithUseAndAutonomyNeedsNoUser() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "INTERNAL")));
    Examples.set(tree, "scope", "BROAD");
    Examples.set(tree, "threats", List.of(threat("ACCIDENT", 3)));
    assertThat(score(tree).bad().mean()).isCloseTo(chance(3 * 0.02 * 0.9, H), within(1e-13));
    Examples.set(tree, "threats", List.of(threat("AUTONOMY", 3)));
    assertThat(score(tree).bad().mean()).isCloseTo(chance(3 * 0.85, H), within(1e-13));
  }

  /** Weights out today: 1 − T reaches everybody; scope and safeguards do not matter. */
  @Test
  void weightsThatAreOutKeepOnlyWhatIsBuiltIn() {
    Map<String, Object> tree = bare();
    Map<String, Object> threat = threat("MISUSE", 0.3);
    threat.put("safeguard", 0.99);
    threat.put("builtInSafeguard", 0.7);
    Examples.set(tree, "threats", List.of(threat));
    Examples.set(tree, "today.weightsOut", true);
    Examples.set(tree, "today.monthsShown", 1);
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "OPEN_WEIGHTS")));
    Assessment score = score(tree);

    assertThat(score.bad().mean()).isCloseTo(chance(0.3 * 0.3, H), within(1e-13));
    assertThat(score.arose().ownWeightsOut()).isCloseTo(score.bad().mean(), within(1e-15));
    assertThat(score.good().mean()).isCloseTo(chance(0.2, H), within(1e-13));
  }

  /** S(y) = v + (1 − v) 2^−(y/m)^k; open copies come a month later at the soonest. */
  @Test
  void openDistributionFollowsTheCopyLag() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Examples.set(tree, "copy.neverShare", 0.3);
    Examples.set(tree, "copy.lagMonths", 9);
    Examples.set(tree, "copy.shape", 1.7);
    Examples.set(tree, "copy.openHalfLifeMonths", 0.01);
    Assessment score = score(tree);

    double expected = 0.7 * (1 - Math.pow(2, -Math.pow((H - 1) / 9.0, 1.7)));
    assertThat(score.openByHorizon()).isCloseTo(expected, within(1e-12));
  }

  /** Not shown, the copycat clock runs A times slower: m is as good as A m. */
  @Test
  void unshownTheCopycatClockRunsSlower() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "copy.neverShare", 0);
    Examples.set(tree, "copy.lagMonths", 3);
    Examples.set(tree, "copy.shape", 1.4);
    Examples.set(tree, "copy.acceleration", 4);
    Examples.set(tree, "copy.openHalfLifeMonths", 0.01);

    double expected = 1 - Math.pow(2, -Math.pow((H - 1) / 12.0, 1.4));
    assertThat(score(tree).openByHorizon()).isCloseTo(expected, within(1e-12));

    Examples.set(tree, "plan", List.of(Map.of("month", 12, "access", "STAGED")));
    double shown = 1 - Math.pow(2, -Math.pow((12 / 4.0 + (H - 1 - 12)) / 3.0, 1.4));
    assertThat(score(tree).openByHorizon()).isCloseTo(shown, within(1e-12));
  }

  /** Shown for long already: what counts is who has not copied by now. */
  @Test
  void monthsShownAreGivenAsLived() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.monthsShown", 20);
    Examples.set(tree, "copy.neverShare", 0.4);
    Examples.set(tree, "copy.lagMonths", 15);
    Examples.set(tree, "copy.shape", 0.8);
    Examples.set(tree, "copy.openHalfLifeMonths", 0.01);

    double now = survival(20);
    double later = survival(20 + H - 1);
    assertThat(score(tree).openByHorizon()).isCloseTo(1 - later / now, within(1e-12));
  }

  private static double survival(double y) {
    return 0.4 + 0.6 * Math.pow(2, -Math.pow(y / 15, 0.8));
  }

  @Test
  void aLeakIsExponential() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "GATED_WEIGHTS")));
    Examples.set(tree, "reach.leakPerMonth.GATED_WEIGHTS", 0.07);

    assertThat(score(tree).openByHorizon()).isCloseTo(-Math.expm1(-0.07 * H), within(1e-13));
  }

  /** Sum of hazards (1 − d(q)) n / 12 with d = D (1 − 2^(−q/h)), q = L t once shown. */
  @Test
  void readinessWeakensLaterMonths() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "threats", List.of(threat("AUTONOMY", 0.3)));
    Examples.set(tree, "scope", "OPEN_ENDED");
    Examples.set(tree, "readiness.ceiling", 0.8);
    Examples.set(tree, "readiness.halfTimeMonths", 10);
    Examples.set(tree, "readiness.learning", 2);
    Map<String, Object> inside = Map.of("month", 0, "access", "INTERNAL");
    Examples.set(tree, "plan", List.of(inside, Map.of("month", 6, "access", "API")));

    double hazard = 0;
    for (int t = 0; t < H; t++) {
      double q = t <= 6 ? t : 6 + 2 * (t - 6);
      hazard += 0.3 / 12 * (1 - 0.8 * (1 - Math.pow(2, -q / 10)));
    }
    assertThat(score(tree).bad().mean()).isCloseTo(-Math.expm1(-hazard), within(1e-13));
  }

  /** A rate of 1e-12 a year gives 1e-12 times years, to nearly all digits. */
  @Test
  void rareTailsKeepTheirDigits() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.copies", "OPEN");
    Examples.set(tree, "today.monthsShown", 1);
    Examples.set(tree, "threats", List.of(threat("MISUSE", 1e-12)));
    Assessment score = score(tree);

    assertThat(score.bad().mean() / 3e-12).isCloseTo(1, within(1e-11));
    assertThat(score.arose().openCopies() / 3e-12).isCloseTo(1, within(1e-11));
    assertThat(score.both().mean()).isCloseTo(3e-12 * chance(0.2, H), within(1e-15));
  }

  @Test
  void aTinyLeakKeepsItsDigits() {
    Map<String, Object> tree = bare();
    for (String level : List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS")) {
      Examples.set(tree, "reach.leakPerMonth." + level, 1e-13);
    }
    assertThat(score(tree).openByHorizon() / (1e-13 * H)).isCloseTo(1, within(1e-10));
  }

  /** Two threats in one state share its loss in proportion to their hazards. */
  @Test
  void threatsShareInProportion() {
    Map<String, Object> tree = bare();
    Map<String, Object> other = threat("MISUSE", 0.1);
    other.put("id", "other");
    Examples.set(tree, "today.copies", "OPEN");
    Examples.set(tree, "today.monthsShown", 1);
    Examples.set(tree, "threats", List.of(threat("MISUSE", 0.3), other));
    Assessment score = score(tree);

    assertThat(score.byThreat().get("bad")).isCloseTo(chance(0.4, H) * 0.75, within(1e-14));
    assertThat(score.byThreat().get("other")).isCloseTo(chance(0.4, H) * 0.25, within(1e-14));
  }

  /** A tie goes to the route that is named first: weights out before an open copy. */
  @Test
  void tiesGoToTheFirstNamedRoute() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.copies", "OPEN");
    Examples.set(tree, "today.weightsOut", true);
    Examples.set(tree, "today.monthsShown", 1);
    Assessment score = score(tree);
    assertThat(score.arose().ownWeightsOut()).isCloseTo(chance(0.3, H), within(1e-13));
    assertThat(score.arose().openCopies()).isZero();

    Map<String, Object> held = bare();
    Examples.set(held, "today.copies", "RESTRICTED");
    Examples.set(held, "today.monthsShown", 1);
    Examples.set(held, "copy.openHalfLifeMonths", 12_000);
    Examples.set(held, "plan", List.of(Map.of("month", 0, "access", "API")));
    Examples.set(held, "scope", "OPEN_ENDED");
    Examples.set(held, "threats", List.of(threat("AUTONOMY", 0.3)));
    assertThat(score(held).arose().restrictedCopies()).isZero();
    assertThat(score(held).arose().ownDeployment()).isPositive();
  }

  /** Relative: n x_b, m (P/1e10)^e_m; a thing that is not relative stays as it is. */
  @Test
  void relativeRatesAreCarriedOver() {
    Map<String, Object> tree = bare();
    Map<String, Object> threat = threat("MISUSE", 0.3);
    threat.put("relative", true);
    Examples.set(tree, "threats", List.of(threat));
    Examples.set(tree, "today.copies", "OPEN");
    Examples.set(tree, "today.monthsShown", 1);
    Examples.set(tree, "generality", "GENERAL_AGENT");

    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.6, H), within(1e-13));
    assertThat(score(tree).good().mean()).isCloseTo(chance(0.2, H), within(1e-13));
  }

  @Test
  void aLargeModelIsCopiedLater() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Examples.set(tree, "copy.neverShare", 0);
    Examples.set(tree, "copy.lagMonths", 9);
    Examples.set(tree, "copy.shape", 1);
    Examples.set(tree, "copy.openHalfLifeMonths", 0.01);
    Examples.set(tree, "copy.relative", true);
    Examples.set(tree, "parameters", 1e13);
    Examples.set(tree, "scaleExponent.copyLag", 0.1);

    double lag = 9 * Math.pow(1e3, 0.1);
    assertThat(score(tree).openByHorizon())
        .isCloseTo(1 - Math.pow(2, -(H - 1) / lag), within(1e-12));
  }
}
