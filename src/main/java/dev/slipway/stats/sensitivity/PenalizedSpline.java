package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Normal;
import java.util.Arrays;

/**
 * Regression on a normal score by a line that may bend at every knot, a sixteenth apart from −4 to
 * 4; outside it is level. Its bends are held down by a penalty on second differences; how much,
 * cross-validation over the randomisations decides, from a straight line to no penalty at all.
 * Draws count by the noise around them, so that a heavy tail bends the line where it is and nowhere
 * else.
 *
 * <p>Source: P. H. C. Eilers and B. D. Marx, Flexible Smoothing with B-splines and Penalties,
 * Statistical Science 11 (1996), doi:10.1214/ss/1038425655.
 */
final class PenalizedSpline implements ConditionalMean {

  private static final double REACH = 4;
  private static final int SEGMENTS = 128;

  /** The noise is told in wider ones, which hold more draws. */
  private static final int WIDER = 4;

  private static final int KNOTS = SEGMENTS + 1;

  /** Of the most there is: a draw counts 10^4 times as much as another one at the utmost. */
  private static final double LEAST_NOISE = 1e-4;

  /** Where draws are few and a fit follows the many. */
  private static final double TAIL = 1.5;

  private static final int LEAST_PENALTY = -9;
  private static final int MOST_PENALTY = 7;

  private final double centre;
  private final double[] places;
  private final SegmentSums all = new SegmentSums(SEGMENTS);
  private final SegmentSums wider = new SegmentSums(SEGMENTS / WIDER);
  private final SegmentSums[] folds = new SegmentSums[FOLDS];
  private final double[] noise;
  private final double[] weights;
  private final double[][] lines;
  private final boolean tells;

  PenalizedSpline(double[] benefit, double[] score) {
    this.centre = DecisionGain.mean(benefit);
    this.places = new double[score.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      folds[fold] = new SegmentSums(SEGMENTS);
    }
    for (int i = 0; i < score.length; i++) {
      double held = Math.max(-REACH, Math.min(REACH, score[i]));
      places[i] = (held + REACH) / (2 * REACH) * SEGMENTS;
      int s = segment(places[i]);
      folds[ConditionalMean.fold(i)].add(s, places[i] - s, benefit[i] - centre);
      wider.add(s / WIDER, places[i] / WIDER - s / WIDER, benefit[i] - centre);
    }
    for (SegmentSums fold : folds) {
      all.add(fold, 1);
    }
    this.noise = wider.noise();
    this.weights = weights();
    double least = Double.POSITIVE_INFINITY;
    double[][] best = new double[0][];
    for (int power = LEAST_PENALTY; power <= MOST_PENALTY; power++) {
      double[][] candidate = lines(penalty(power));
      double squares = squares(candidate);
      if (squares < least) {
        least = squares;
        best = candidate;
      }
    }
    this.lines = best;
    this.tells = least < squares(constants());
  }

  @Override
  public double at(int fold, int draw) {
    int s = segment(places[draw]);
    double h = places[draw] - s;
    return centre + lines[fold][s] * (1 - h) + lines[fold][s + 1] * h;
  }

  @Override
  public Side side(int fold, boolean above) {
    double[] line = lines[fold];
    Tail tail = new Tail(above);
    tail.add(Double.NEGATIVE_INFINITY, -REACH, centre + line[0], centre + line[0]);
    for (int s = 0; s < SEGMENTS; s++) {
      tail.add(knot(s), knot(s + 1), centre + line[s], centre + line[s + 1]);
    }
    tail.add(REACH, Double.POSITIVE_INFINITY, centre + line[SEGMENTS], centre + line[SEGMENTS]);
    return new Side(tail.share, tail.mean);
  }

  @Override
  public Side doubtInTails() {
    double wrong = 0;
    double lost = 0;
    for (int t = 0; t < noise.length; t++) {
      double middle = (knot(t * WIDER) + knot((t + 1) * WIDER)) / 2;
      if (Math.abs(middle) > TAIL && wider.n[t] > 0) {
        double mean = centre + wider.y[t] / wider.n[t];
        boolean agreed = mean > 0 == centre + lines[ALL][t * WIDER + WIDER / 2] > 0;
        double error = Math.sqrt(noise[t] / wider.n[t]);
        double chance = UnitNormalLoss.chance(Math.abs(mean), error);
        wrong += wider.n[t] * (agreed ? chance : 1 - chance);
        lost +=
            wider.n[t]
                * (UnitNormalLoss.loss(Math.abs(mean), error) + (agreed ? 0 : Math.abs(mean)));
      }
    }
    return new Side(wrong / places.length, lost / places.length);
  }

  private static double knot(int k) {
    return 2 * REACH * k / SEGMENTS - REACH;
  }

  /** Sums what a line has on one side of 0 under the standard normal distribution. */
  private static final class Tail {
    private final boolean above;
    private double share;
    private double mean;

    Tail(boolean above) {
      this.above = above;
    }

    void add(double from, double to, double left, double right) {
      if (left > 0 == right > 0) {
        if (left > 0 == above) {
          take(from, to, left, right);
        }
        return;
      }
      double root = from + (to - from) * left / (left - right);
      if (left > 0 == above) {
        take(from, root, left, 0);
      } else {
        take(root, to, 0, right);
      }
    }

    private void take(double from, double to, double left, double right) {
      double chance = below(to) - below(from);
      double slope = left == right || !(to > from) ? 0 : (right - left) / (to - from);
      double level = slope == 0 ? left : left - slope * from;
      share += chance;
      mean += level * chance + slope * (density(from) - density(to));
    }

    private static double below(double z) {
      return z > 0 ? 1 - Normal.survival(z) : Normal.survival(-z);
    }

    private static double density(double z) {
      return UnitNormalLoss.density(z);
    }
  }

  @Override
  public boolean tells() {
    return tells;
  }

  private static double penalty(int power) {
    return StrictMath.pow(10, power);
  }

  private static int segment(double place) {
    return Math.min(SEGMENTS - 1, (int) place);
  }

  /** The reciprocals of the noise, scaled so that the mean draw counts 1. */
  private double[] weights() {
    double most = Arrays.stream(noise).max().orElse(0);
    double[] result = new double[SEGMENTS];
    double sum = 0;
    for (int s = 0; s < SEGMENTS; s++) {
      result[s] = 1 / Math.max(noise[s / WIDER], LEAST_NOISE * most + Double.MIN_NORMAL);
      sum += result[s] * all.n[s];
    }
    for (int s = 0; s < SEGMENTS; s++) {
      result[s] *= places.length / sum;
    }
    return result;
  }

  private double[][] lines(double penalty) {
    double[][] result = new double[FOLDS + 1][];
    for (int fold = 0; fold < FOLDS; fold++) {
      result[fold] = line(without(fold), penalty);
    }
    result[ALL] = line(all, penalty);
    return result;
  }

  private SegmentSums without(int fold) {
    SegmentSums rest = new SegmentSums(SEGMENTS);
    rest.add(all, 1);
    rest.add(folds[fold], -1);
    return rest;
  }

  private double[] line(SegmentSums sums, double penalty) {
    Band matrix = new Band(KNOTS);
    double[] right = new double[KNOTS];
    for (int s = 0; s < SEGMENTS; s++) {
      double w = weights[s];
      matrix.add(s, s, w * (sums.n[s] - 2 * sums.h[s] + sums.hh[s]));
      matrix.add(s, s + 1, w * (sums.h[s] - sums.hh[s]));
      matrix.add(s + 1, s + 1, w * sums.hh[s]);
      right[s] += w * (sums.y[s] - sums.hy[s]);
      right[s + 1] += w * sums.hy[s];
    }
    double scaled = penalty * places.length / KNOTS;
    for (int k = 0; k + 2 < KNOTS; k++) {
      matrix.add(k, k, scaled);
      matrix.add(k, k + 1, -2 * scaled);
      matrix.add(k, k + 2, scaled);
      matrix.add(k + 1, k + 1, 4 * scaled);
      matrix.add(k + 1, k + 2, -2 * scaled);
      matrix.add(k + 2, k + 2, scaled);
    }
    return matrix.solve(right);
  }

  private double[][] constants() {
    double[][] result = new double[FOLDS + 1][KNOTS];
    for (int fold = 0; fold <= FOLDS; fold++) {
      SegmentSums sums = fold == ALL ? all : without(fold);
      double sum = 0;
      double count = 0;
      for (int s = 0; s < SEGMENTS; s++) {
        sum += weights[s] * sums.y[s];
        count += weights[s] * sums.n[s];
      }
      Arrays.fill(result[fold], sum / count);
    }
    return result;
  }

  /** Weighted squared errors, each fold by the line that has not seen it. */
  private double squares(double[][] candidate) {
    double sum = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      for (int s = 0; s < SEGMENTS; s++) {
        double[] line = candidate[fold];
        sum += weights[s] * folds[fold].squares(s, line[s], line[s + 1]);
      }
    }
    return sum;
  }
}
