package dev.slipway.simulation;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.EnumMap;
import java.util.Map;

/** One way the world may be: a number for every quantity of a scenario. */
final class World {

  final double lag;
  final double never;
  final double acceleration;
  final double openHalfLife;
  final double openAtOnce;
  final double substituteMisuse;
  final double substituteUse;
  final double copyExposure;
  final double copyBenefit;
  final double ceiling;
  final double halfTime;
  final double learning;
  final double friction;
  final double scopeMisuse;
  final double scopeUse;
  final Map<Access, Double> misuse = new EnumMap<>(Access.class);
  final Map<Access, Double> use = new EnumMap<>(Access.class);
  final Map<Access, Double> leak = new EnumMap<>(Access.class);
  final double[] threatRate;
  final double[][] safeguard;
  final double[] builtIn;
  double benefitRate;

  World(Scenario s, Drawing d) {
    Answers a = s.answers();
    double scale = d.positive(a.answer(Question.PARAMETERS), d.uniform(), 1) / 1e10;
    double barrier = d.unit(a.answer(Question.COPY_BARRIER_EXPONENT), d.uniform(), 1);
    double widening = d.unit(a.answer(Question.SPREAD_EXPONENT), d.uniform(), 1);
    double spread =
        Math.min(3, Math.pow(scale, widening) * s.constants().spread(s.plan().assurance()));
    double m = d.positive(a.answer(Question.COPY_LAG), d.uniform(), 1);
    lag = s.constants().lagRelative() ? m * Math.pow(scale, barrier) : m;
    never = d.unit(a.answer(Question.NEVER_COPIED), d.uniform(), 1);
    acceleration = d.aboveOne(a.answer(Question.ACCELERATION), d.uniform());
    openHalfLife = d.positive(a.answer(Question.OPEN_HALF_LIFE), d.uniform(), 1);
    openAtOnce = d.unit(a.answer(Question.OPEN_AT_ONCE), d.uniform(), 1);
    substituteMisuse = d.unit(a.answer(Question.SUBSTITUTE_MISUSE), d.uniform(), 1);
    substituteUse = d.unit(a.answer(Question.SUBSTITUTE_USE), d.uniform(), 1);
    double capability = d.positive(a.answer(Question.CAPABILITY), d.uniform(), 1);
    double moreBad =
        Math.pow(capability, d.unit(a.answer(Question.CAPABILITY_THREATS), d.uniform(), 1));
    double moreGood =
        Math.pow(capability, d.unit(a.answer(Question.CAPABILITY_BENEFITS), d.uniform(), 1));
    copyExposure = d.unit(a.answer(Question.COPY_EXPOSURE), d.uniform(), 1);
    copyBenefit = d.unit(a.answer(Question.COPY_BENEFIT), d.uniform(), 1);
    ceiling = d.unit(a.answer(Question.READINESS_CEILING), d.uniform(), 1);
    halfTime = d.positive(a.answer(Question.READINESS_HALF_TIME), d.uniform(), 1);
    learning = d.aboveOne(a.answer(Question.LEARNING), d.uniform());
    friction = d.unit(a.answer(Question.FRICTION), d.uniform(), 1);
    scopeMisuse = d.unit(a.answer(Question.scopeMisuse(s.plan().scope())), d.uniform(), 1);
    scopeUse = d.unit(a.answer(Question.scopeUse(s.plan().scope())), d.uniform(), 1);
    reach(s, d);

    double xBad =
        d.positive(a.answer(Question.generalityThreats(s.plan().generality())), d.uniform(), 1);
    double xGood =
        d.positive(a.answer(Question.generalityBenefits(s.plan().generality())), d.uniform(), 1);
    double zRate = d.normal();
    double zSafe = d.normal();
    double zGood = d.normal();
    int count = s.threats().size();
    threatRate = new double[count];
    safeguard = new double[count][Access.values().length];
    builtIn = new double[count];
    for (int j = 0; j < count; j++) {
      Threat threat = s.threats().get(j);
      double width = threat.relative() ? spread : 1;
      double rate =
          threat.steps().isEmpty() ? rate(s, d, threat, zRate, width) : chain(s, d, threat, zRate);
      threatRate[j] = rate * (threat.relative() ? moreBad * (threat.breadth() ? xBad : 1) : 1);
      double v = joined(zSafe, d.normal(), s.constants().correlation().safeguards());
      for (Access access : Access.values()) {
        Quantity stopped = a.answer(Question.safeguard(threat.id(), access));
        safeguard[j][access.ordinal()] = d.unit(stopped, v, width);
      }
      builtIn[j] = d.unit(a.answer(Question.builtInSafeguard(threat.id())), d.uniform(), 1);
    }
    for (Benefit benefit : s.benefits()) {
      double u = joined(zGood, d.normal(), s.constants().correlation().benefits());
      benefitRate +=
          d.positive(a.answer(Question.benefitRate(benefit.id())), u, 1)
              * (benefit.relative() ? moreGood * (benefit.breadth() ? xGood : 1) : 1);
    }
  }

  private static double rate(Scenario s, Drawing d, Threat threat, double zRate, double width) {
    double u = joined(zRate, d.normal(), s.constants().correlation().threats());
    return d.positive(s.answers().answer(Question.threatRate(threat.id())), u, width);
  }

  /** One uniform number for both sides of a step; what the model adds. */
  private static double chain(Scenario s, Drawing d, Threat threat, double zRate) {
    long k = threat.steps().stream().filter(step -> isUncertain(s, threat, step)).count();
    double rho = s.constants().correlation().threats();
    double own = k == 0 ? 0 : rho / (k - (k - 1) * rho);
    double with = 1;
    double without = 1;
    boolean told = false;
    for (ChainStep step : threat.steps()) {
      double u = joined(zRate, d.normal(), own);
      double one = side(s, d, step.with(threat.id()), step, u);
      with *= one;
      without *= step.hasWithout() ? side(s, d, step.without(threat.id()), step, u) : one;
      told |= step.hasWithout();
    }
    return told ? Math.max(0, with - without) : with;
  }

  private static boolean isUncertain(Scenario s, Threat threat, ChainStep step) {
    return s.answers().answer(step.with(threat.id())) instanceof Quantity.Percentiles
        || s.answers().answer(step.without(threat.id())) instanceof Quantity.Percentiles;
  }

  private static double side(Scenario s, Drawing d, Question side, ChainStep step, double u) {
    Quantity answer = s.answers().answer(side);
    return step.measure() == Measure.COUNT ? d.positive(answer, u, 1) : d.unit(answer, u, 1);
  }

  private void reach(Scenario s, Drawing d) {
    double uMisuse = d.uniform();
    double uUse = d.uniform();
    double uLeak = d.uniform();
    for (Access access : Access.values()) {
      if (access == Access.OPEN_WEIGHTS) {
        misuse.put(access, 1.0);
        use.put(access, 1.0);
        leak.put(access, leak.get(Access.INTERNAL));
      } else {
        misuse.put(access, d.unit(s.answers().answer(Question.reachMisuse(access)), uMisuse, 1));
        use.put(access, d.unit(s.answers().answer(Question.reachUse(access)), uUse, 1));
        leak.put(access, d.positive(s.answers().answer(Question.leak(access)), uLeak, 1));
      }
    }
  }

  private static double joined(double common, double own, double correlation) {
    return Drawing.share(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own);
  }
}
