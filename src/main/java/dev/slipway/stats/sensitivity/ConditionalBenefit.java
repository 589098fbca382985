package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.ExternalValidity;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The benefit to be expected after a test has come out in some way. The result tells of the benefit
 * only through the event's chance, so the benefit is regressed on that chance once, and the draws
 * are weighted by how likely each makes the result.
 */
final class ConditionalBenefit {

  /** Neighbouring draws are taken together, so that many draws cost no more than these. */
  private static final int MOST_GROUPS = 2048;

  /** Field odds that are not known are taken at so many percentiles. */
  private static final int ODDS = 16;

  private static final double MOST_LOGIT = 700;

  private final double relevance;
  private final double[] logOdds;
  private final double[] benefits;
  private final double[] sizes;
  private final double[][] logHappens;
  private final double[][] logFails;

  ConditionalBenefit(double[] benefit, double[] chance, ExternalValidity field) {
    ConditionalMean given = ConditionalMean.of(benefit, chance);
    double mean = DecisionGain.mean(benefit);
    this.relevance = field.relevance();
    this.logOdds = logOdds(field.odds());
    Integer[] order = new Integer[chance.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> chance[i]));
    int groups = Math.min(MOST_GROUPS, chance.length);
    this.benefits = new double[groups];
    this.sizes = new double[groups];
    this.logHappens = new double[groups][logOdds.length];
    this.logFails = new double[groups][logOdds.length];
    for (int g = 0; g < groups; g++) {
      int from = (int) ((long) g * chance.length / groups);
      int to = (int) ((long) (g + 1) * chance.length / groups);
      for (int i = from; i < to; i++) {
        double expected = given.tells() ? given.at(ConditionalMean.ALL, order[i]) : mean;
        benefits[g] += expected / (to - from);
      }
      sizes[g] = to - from;
      double logit = logit(chance[order[(from + to) / 2]]);
      for (int j = 0; j < logOdds.length; j++) {
        logHappens[g][j] = -softplus(logOdds[j] - logit);
        logFails[g][j] = -softplus(logit - logOdds[j]);
      }
    }
  }

  /** The expected benefit after so many events in so many trials. */
  double after(long events, long trials) {
    double yes = relevance * events;
    double no = relevance * (trials - events);
    double[][] logs = new double[benefits.length][logOdds.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < benefits.length; g++) {
      for (int j = 0; j < logOdds.length; j++) {
        logs[g][j] = yes * logHappens[g][j] + no * logFails[g][j];
        most = Math.max(most, logs[g][j]);
      }
    }
    double weights = 0;
    double sum = 0;
    for (int g = 0; g < benefits.length; g++) {
      double weight = 0;
      for (double log : logs[g]) {
        weight += Kernels.exp(log - most);
      }
      weights += sizes[g] * weight;
      sum += sizes[g] * weight * benefits[g];
    }
    return sum / weights;
  }

  /** What the event's chance is in a test where it is this in the field, at one of the odds. */
  double inTest(double chance, int which) {
    return Kernels.logistic(logit(chance) - logOdds[which]);
  }

  int odds() {
    return logOdds.length;
  }

  private static double[] logOdds(Quantity odds) {
    if (!(odds instanceof Quantity.Percentiles triple)) {
      return new double[] {StrictMath.log(odds.p50())};
    }
    Metalog metalog = Metalog.of(Kind.POSITIVE, triple);
    double[] logs = new double[ODDS];
    Arrays.setAll(logs, j -> metalog.realQuantile((j + 0.5) / ODDS));
    return logs;
  }

  private static double logit(double chance) {
    return Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, Kind.UNIT.toReal(chance)));
  }

  /** ln(1 + e^x). */
  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(Kernels.exp(-Math.abs(x)));
  }
}
