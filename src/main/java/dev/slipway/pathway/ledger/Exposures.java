package dev.slipway.pathway.ledger;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.pathway.sampling.ThreatDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Monthly hazards of an extremely bad outcome in each state, before readiness: the sum over threats
 * of rate times the most exposed route that is open there.
 */
final class Exposures {

  private final List<ThreatDraws> threats;
  private final int size;
  private final Map<@Nullable Access, Level> levels = new HashMap<>();
  private final double[] out;
  private final double[] outAndCopy;
  private final double[] open;
  private final double @Nullable [] substitutes;

  /**
   * What depends on the level of access.
   *
   * @param own E of each threat
   * @param byState hazards: held, copied, out, out and copied, open; where these last are alike
   *     they are one array
   */
  record Level(List<double[]> own, double[][] byState) {}

  Exposures(CourseDraws draws) {
    this.threats = ThreatDraws.all(draws);
    this.size = draws.size();
    double[] whenOut = new double[size];
    double[] whenOutAndCopy = new double[size];
    double[] whenOpen = new double[size];
    for (ThreatDraws threat : threats) {
      add(threat.rate(), threat.servable(), whenOut);
      addMost(threat.rate(), threat.servable(), threat.copy(), whenOutAndCopy);
      add(threat.rate(), whenOpen);
    }
    out = whenOut;
    outAndCopy = Arrays.equals(whenOut, whenOutAndCopy) ? whenOut : whenOutAndCopy;
    open = Arrays.equals(outAndCopy, whenOpen) ? outAndCopy : whenOpen;
    substitutes = substitutes();
  }

  List<ThreatDraws> threats() {
    return threats;
  }

  /** What of the hazard of every state lies in what exists already; null if nothing does. */
  double @Nullable [] ofSubstitutes() {
    return substitutes;
  }

  private double @Nullable [] substitutes() {
    double[] sum = null;
    for (ThreatDraws threat : threats) {
      double[] share = threat.substitute();
      if (share != null) {
        sum = sum == null ? new double[size] : sum;
        add(threat.rate(), share, sum);
      }
    }
    return sum;
  }

  Level at(@Nullable Access access) {
    Level known = levels.get(access);
    if (known == null) {
      known = make(access);
      levels.put(access, known);
    }
    return known;
  }

  private Level make(@Nullable Access access) {
    List<double[]> own = new ArrayList<>();
    double[] held = new double[size];
    double[] copied = new double[size];
    for (ThreatDraws threat : threats) {
      double[] exposure = threat.ownExposure(access);
      add(threat.rate(), exposure, held);
      addMost(threat.rate(), exposure, threat.copy(), copied);
      own.add(exposure);
    }
    return new Level(own, new double[][] {held, copied, out, outAndCopy, open});
  }

  private static void add(double[] rate, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rate[i];
    }
  }

  private static void add(double[] rate, double[] exposure, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rate[i] * exposure[i];
    }
  }

  private static void addMost(double[] rate, double[] one, double[] other, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rate[i] * Math.max(one[i], other[i]);
    }
  }
}
