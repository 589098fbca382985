package dev.slipway.simulation;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import java.util.EnumMap;
import java.util.Map;

/** One way the world may be: a number for every quantity of a scenario. */
final class World {

  final double lag;
  final double never;
  final double acceleration;
  final double openHalfLife;
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
    double scale = d.positive(s.parameters(), d.uniform(), 1) / 1e10;
    double barrier = d.unit(s.scaleExponent().copyLag(), d.uniform(), 1);
    double widening = d.unit(s.scaleExponent().spread(), d.uniform(), 1);
    double spread = Math.min(3, Math.pow(scale, widening) * s.assuranceSpread().get(s.assurance()));
    double m = d.positive(s.copy().lagMonths(), d.uniform(), 1);
    lag = s.copy().relative() ? m * Math.pow(scale, barrier) : m;
    never = d.unit(s.copy().neverShare(), d.uniform(), 1);
    acceleration = d.aboveOne(s.copy().acceleration(), d.uniform());
    openHalfLife = d.positive(s.copy().openHalfLifeMonths(), d.uniform(), 1);
    copyExposure = d.unit(s.copy().exposure(), d.uniform(), 1);
    copyBenefit = d.unit(s.copy().benefit(), d.uniform(), 1);
    ceiling = d.unit(s.readiness().ceiling(), d.uniform(), 1);
    halfTime = d.positive(s.readiness().halfTimeMonths(), d.uniform(), 1);
    learning = d.aboveOne(s.readiness().learning(), d.uniform());
    friction = d.unit(s.friction(), d.uniform(), 1);
    scopeMisuse = d.unit(s.scopeLimit().misuse(), s.scope(), d.uniform());
    scopeUse = d.unit(s.scopeLimit().use(), s.scope(), d.uniform());
    reach(s, d);

    double xBad =
        d.positive(s.generalityMultiplier().threats().get(s.generality()), d.uniform(), 1);
    double xGood =
        d.positive(s.generalityMultiplier().benefits().get(s.generality()), d.uniform(), 1);
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
      double u = joined(zRate, d.normal(), s.correlation().threats());
      threatRate[j] = d.positive(threat.ratePerYear(), u, width) * (threat.relative() ? xBad : 1);
      double v = joined(zSafe, d.normal(), s.correlation().safeguards());
      for (Access access : Access.values()) {
        if (threat.safeguard().containsKey(access)) {
          safeguard[j][access.ordinal()] = d.unit(threat.safeguard().get(access), v, width);
        }
      }
      builtIn[j] = d.unit(threat.builtInSafeguard(), d.uniform(), 1);
    }
    for (Benefit benefit : s.benefits()) {
      double u = joined(zGood, d.normal(), s.correlation().benefits());
      benefitRate += d.positive(benefit.ratePerYear(), u, 1) * (benefit.relative() ? xGood : 1);
    }
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
        misuse.put(access, d.unit(s.reach().misuse(), access, uMisuse));
        use.put(access, d.unit(s.reach().use(), access, uUse));
        leak.put(access, d.positive(s.reach().leakPerMonth().get(access), uLeak, 1));
      }
    }
  }

  private static double joined(double common, double own, double correlation) {
    return Drawing.share(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own);
  }
}
