package dev.slipway.simulation;

import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import java.util.Random;

/**
 * Plays a scenario's plan many times, event by event: copies are made, weights escape, outcomes
 * happen or not. Knows nothing of modifications.
 */
final class Simulation {

  /** Shares of all plays. */
  static final class Result {
    double bad;
    double good;
    double either;
    double both;
    double open;

    /** By route: own deployment, own weights out, restricted copy, open copy, substitutes. */
    final double[] route = new double[5];

    double[] threat = {};
  }

  private static final int OWN = 0;
  private static final int WEIGHTS = 1;
  private static final int RESTRICTED = 2;
  private static final int OPEN = 3;
  private static final int SUBSTITUTES = 4;

  private final Scenario scenario;
  private final Random random;
  private final Drawing drawing;

  Simulation(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.random = new Random(seed);
    this.drawing = new Drawing(random);
  }

  Result play(int times) {
    Result result = new Result();
    result.threat = new double[scenario.threats().size()];
    for (int i = 0; i < times; i++) {
      playOnce(new World(scenario, drawing), result);
    }
    result.bad /= times;
    result.good /= times;
    result.either /= times;
    result.both /= times;
    result.open /= times;
    for (int r = 0; r < 5; r++) {
      result.route[r] /= times;
    }
    for (int j = 0; j < result.threat.length; j++) {
      result.threat[j] /= times;
    }
    return result;
  }

  private void playOnce(World world, Result result) {
    Scenario.Today today = scenario.plan().today();
    boolean out = today.weightsOut();
    Copies copies = today.copies();
    boolean hasBeenShown = today.monthsShown() > 0;
    double copyClock = today.monthsShown();
    double readinessClock = 0;
    double copiedAt = whenCopied(world, copyClock);
    boolean bad = false;
    boolean good = false;
    for (int t = 0; t < scenario.horizonMonths(); t++) {
      Scenario.Step step = inForce(t);
      Access access = step == null ? today.access() : step.access();
      Boolean said = step == null ? null : step.shown();
      hasBeenShown |= said != null ? said : access != null && access != Access.INTERNAL;
      out |= access == Access.OPEN_WEIGHTS;
      double unprepared = 1 - world.ceiling * (1 - Math.pow(2, -readinessClock / world.halfTime));
      if (!bad) {
        bad = disaster(world, access, out, copies, unprepared, result);
      }
      good = good || happens(used(world, access, out, copies) * world.benefitRate / 12);
      double speed = hasBeenShown ? 1 : 1 / world.acceleration;
      copyClock += speed;
      readinessClock += hasBeenShown ? world.learning : 1;
      Access leaking = access == null ? Access.INTERNAL : access;
      out |= happens(world.leak.get(leaking));
      if (copies == Copies.RESTRICTED) {
        copies = happens(Math.log(2) / world.openHalfLife) ? Copies.OPEN : copies;
      } else if (copies == Copies.NONE && copiedAt <= copyClock) {
        copies = random.nextDouble() < world.openAtOnce ? Copies.OPEN : Copies.RESTRICTED;
      }
    }
    result.bad += bad ? 1 : 0;
    result.good += good ? 1 : 0;
    result.either += bad || good ? 1 : 0;
    result.both += bad && good ? 1 : 0;
    result.open += out || copies == Copies.OPEN ? 1 : 0;
  }

  /** The first threat to strike within the month, if any does. */
  private boolean disaster(
      World world, Access access, boolean out, Copies copies, double unprepared, Result result) {
    double soonest = 1;
    int by = -1;
    int through = -1;
    for (int j = 0; j < scenario.threats().size(); j++) {
      double[] exposure = exposures(world, j, access, out, copies);
      int route = mostExposed(exposure);
      double had = substitute(world, scenario.threats().get(j));
      double all = had + (1 - had) * exposure[route];
      double rate = unprepared * world.threatRate[j] / 12 * all;
      double when = rate == 0 ? 2 : -Math.log(drawing.uniform()) / rate;
      if (when < soonest) {
        soonest = when;
        by = j;
        through = random.nextDouble() < had / all ? SUBSTITUTES : route;
      }
    }
    if (by < 0) {
      return false;
    }
    result.route[through]++;
    result.threat[by]++;
    return true;
  }

  private static double substitute(World world, Threat threat) {
    boolean counted = threat.steps().stream().anyMatch(step -> step.hasWithout());
    return counted
        ? 0
        : threat.kind() == ThreatKind.ACCIDENT ? world.substituteUse : world.substituteMisuse;
  }

  private double[] exposures(World world, int j, Access access, boolean out, Copies copies) {
    Threat threat = scenario.threats().get(j);
    double[] exposure = new double[4];
    if (access != null) {
      boolean accident = threat.kind() == ThreatKind.ACCIDENT;
      double reach =
          switch (threat.kind()) {
            case MISUSE -> world.misuse.get(access);
            case ACCIDENT -> world.use.get(access);
            case AUTONOMY -> 1;
          };
      exposure[OWN] =
          reach
              * (accident ? world.scopeUse : world.scopeMisuse)
              * (1 - world.safeguard[j][access.ordinal()])
              * (1 - world.builtIn[j]);
    }
    exposure[WEIGHTS] = out ? 1 - world.builtIn[j] : 0;
    if (copies == Copies.RESTRICTED) {
      exposure[RESTRICTED] =
          switch (threat.kind()) {
            case MISUSE -> world.copyExposure;
            case ACCIDENT -> world.copyBenefit;
            case AUTONOMY -> 1;
          };
    }
    exposure[OPEN] = copies == Copies.OPEN ? 1 : 0;
    return exposure;
  }

  /** A tie goes to the weights, then the own deployment, then a restricted copy. */
  private static int mostExposed(double[] exposure) {
    int best = WEIGHTS;
    for (int route : new int[] {OWN, RESTRICTED, OPEN}) {
      if (exposure[route] > exposure[best]) {
        best = route;
      }
    }
    return best;
  }

  private double used(World world, Access access, boolean out, Copies copies) {
    double had = world.substituteUse;
    return had + (1 - had) * benefit(world, access, out, copies);
  }

  private double benefit(World world, Access access, boolean out, Copies copies) {
    if (out || copies == Copies.OPEN) {
      return 1;
    }
    double own = access == null ? 0 : world.use.get(access) * world.scopeUse * (1 - world.friction);
    return copies == Copies.RESTRICTED ? Math.max(own, world.copyBenefit) : own;
  }

  private boolean happens(double rate) {
    return random.nextDouble() < 1 - Math.exp(-rate);
  }

  /** On the copycat clock; given that nobody has copied by its start. */
  private double whenCopied(World world, double start) {
    double k = scenario.constants().lagShape();
    double before = Math.log(2) * Math.pow(start / world.lag, k);
    double left = world.never + (1 - world.never) * Math.exp(-before);
    if (random.nextDouble() < world.never / left) {
      return Double.POSITIVE_INFINITY;
    }
    double hazard = before - Math.log(drawing.uniform());
    return world.lag * Math.pow(hazard / Math.log(2), 1 / k);
  }

  private Scenario.Step inForce(int month) {
    Scenario.Step newest = null;
    for (Scenario.Step step : scenario.plan().steps()) {
      if (step.month() <= month && (newest == null || step.month() > newest.month())) {
        newest = step;
      }
    }
    return newest;
  }
}
