package dev.slipway.stats.survival;

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
   * @param waiting share that waits longer than this time, from 0 to 1
   */
  public record Step(double time, double waiting) {}

  private final List<Step> steps;

  private KaplanMeier(List<Step> steps) {
    this.steps = steps;
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
        steps.add(new Step(time, waiting));
      }
    }
    return new KaplanMeier(List.copyOf(steps));
  }

  /** The curve's steps in order of time; before the first of them everything waits. */
  public List<Step> steps() {
    return steps;
  }

  /**
   * The first time by which this share has ended, in the unit of the sample; empty if it never did
   * while it was watched.
   *
   * @param share above 0, at most 1; 0.5 is the median
   * @throws IllegalArgumentException if the share is outside its domain
   */
  public OptionalDouble timeBy(double share) {
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
  public double endedBy(double time) {
    double waiting = 1;
    for (Step step : steps) {
      if (step.time() <= time) {
        waiting = step.waiting();
      }
    }
    return 1 - waiting;
  }
}
