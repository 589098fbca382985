package dev.slipway.stats.survival;

import dev.slipway.stats.Normal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The product-limit estimate of how many still wait: at each time with events the share still
 * waiting is multiplied by {@code 1 - events / at risk}. A lifetime cut off at that very time
 * counts as at risk. Source: Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
public final class KaplanMeier {

  /**
   * One step of the curve.
   *
   * @param time in the unit of the sample
   * @param atRisk how many were still watched and waiting just before
   * @param events how many ended then
   * @param waiting share that waits longer than this time, from 0 to 1
   * @param greenwood Greenwood's sum up to here: the variance of ln(waiting)
   */
  public record Step(double time, int atRisk, int events, double waiting, double greenwood) {

    /**
     * The standard error of the share still waiting, by Greenwood's formula; 0 where none waits.
     */
    public double standardError() {
      return waiting == 0 ? 0 : waiting * StrictMath.sqrt(greenwood);
    }
  }

  /** A share and where it may lie. */
  public record Bounds(double low, double high) {}

  private final List<Step> steps;
  private final double[] times;

  private KaplanMeier(List<Step> steps, double[] times) {
    this.steps = steps;
    this.times = times;
  }

  /**
   * The estimate for a sample.
   *
   * @throws IllegalArgumentException if the sample is empty
   */
  public static KaplanMeier of(List<Lifetime> lifetimes) {
    if (lifetimes.isEmpty()) {
      throw new IllegalArgumentException("an estimate needs a lifetime at least");
    }
    List<Lifetime> sorted = new ArrayList<>(lifetimes);
    sorted.sort(Comparator.comparingDouble(Lifetime::time));
    List<Step> steps = new ArrayList<>();
    double waiting = 1;
    double greenwood = 0;
    int i = 0;
    while (i < sorted.size()) {
      double time = sorted.get(i).time();
      int atRisk = sorted.size() - i;
      int events = 0;
      while (i < sorted.size() && sorted.get(i).time() == time) {
        events += sorted.get(i).ended() ? 1 : 0;
        i++;
      }
      if (events > 0) {
        waiting *= (atRisk - events) / (double) atRisk;
        greenwood += events / ((double) atRisk * (atRisk - events));
        steps.add(new Step(time, atRisk, events, waiting, greenwood));
      }
    }
    return new KaplanMeier(
        List.copyOf(steps), sorted.stream().mapToDouble(Lifetime::time).toArray());
  }

  /** The curve's steps in order of time; before the first of them everything waits. */
  public List<Step> steps() {
    return steps;
  }

  /** How many were still watched and waiting just before this time. */
  public int atRisk(double time) {
    int count = 0;
    for (double each : times) {
      count += each >= time ? 1 : 0;
    }
    return count;
  }

  /** The longest that anybody was watched, in the unit of the sample. */
  public double longest() {
    return times[times.length - 1];
  }

  /**
   * The first time by which this share has ended, in the unit of the sample; empty if it never did
   * while it was watched.
   *
   * @param share above 0, at most 1; 0.5 is the median
   * @throws IllegalArgumentException if the share is outside its domain
   */
  public OptionalDouble quantile(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
    }
    return steps.stream()
        .filter(step -> step.waiting() <= 1 - share + 1e-12)
        .mapToDouble(Step::time)
        .findFirst();
  }

  /**
   * The share that has ended by a time, from 0 to 1.
   *
   * @param time 0 or more
   */
  public double cdf(double time) {
    double waiting = 1;
    for (Step step : steps) {
      if (step.time() <= time) {
        waiting = step.waiting();
      }
    }
    return 1 - waiting;
  }

  /**
   * Where the share still waiting after each step may lie: Greenwood's variance on the scale of
   * ln(-ln(share)), which keeps the bounds within 0 and 1. Where nobody waits any more that scale
   * has no value; the bounds then reach from 0 to where the step before had its upper one. Source:
   * Kalbfleisch and Prentice 2002, section 1.4.
   *
   * @param level how often such an interval holds, such as 0.9; above 0, below 1
   * @return one pair a step, each time by time and not for the curve as a whole
   */
  public List<Bounds> band(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level is above 0 and below 1, not " + level);
    }
    double z = Normal.quantile(0.5 + level / 2);
    List<Bounds> band = new ArrayList<>();
    double above = 1;
    for (Step step : steps) {
      Bounds bounds = step.waiting() == 0 ? new Bounds(0, above) : bounds(step, z);
      above = bounds.high();
      band.add(bounds);
    }
    return List.copyOf(band);
  }

  private static Bounds bounds(Step step, double z) {
    double log = StrictMath.log(step.waiting());
    double reach = z * StrictMath.sqrt(step.greenwood()) / -log;
    return new Bounds(
        StrictMath.exp(log * StrictMath.exp(reach)), StrictMath.exp(log * StrictMath.exp(-reach)));
  }
}
