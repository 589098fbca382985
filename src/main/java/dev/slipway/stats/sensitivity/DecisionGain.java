package dev.slipway.stats.sensitivity;

import dev.slipway.stats.sensitivity.ConditionalMean.Side;
import java.util.Arrays;

/** What it gains to choose by a fit, compared with choosing by the mean benefit alone. */
final class DecisionGain {

  private static final int FOLDS = ConditionalMean.FOLDS;

  private final double[] benefit;
  private final ConditionalMean given;
  private final double mean;

  /** By fold: what its own draws gain by the fit that has not seen them. */
  private final double[] gains = new double[FOLDS];

  private final double[] means = new double[FOLDS];
  private final double[] shares = new double[FOLDS];

  DecisionGain(double[] benefit, ConditionalMean given) {
    this.benefit = benefit;
    this.given = given;
    this.mean = mean(benefit);
    double[] counts = new double[FOLDS];
    for (int i = 0; i < benefit.length; i++) {
      int fold = ConditionalMean.fold(i);
      gains[fold] += left(fold, i);
      means[fold] += benefit[i];
      counts[fold]++;
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Side side = given.side(fold, !(mean > 0));
      gains[fold] = Math.abs(side.mean()) + gains[fold] / Math.max(1, counts[fold]);
      means[fold] /= Math.max(1, counts[fold]);
      shares[fold] = side.share();
    }
  }

  ValueOfInformation worth() {
    Side side = given.side(ConditionalMean.ALL, !(mean > 0));
    double fitted = Math.abs(side.mean());
    double missed = 0;
    double mistaken = 0;
    for (int i = 0; i < benefit.length; i++) {
      fitted += left(ConditionalMean.ALL, i) / benefit.length;
      double far = Math.abs(given.at(ConditionalMean.ALL, i));
      double error = given.error(i);
      missed += UnitNormalLoss.loss(far, error) / benefit.length;
      mistaken += UnitNormalLoss.chance(far, error) / benefit.length;
    }
    double tried = mean(gains);
    double gap = (fitted - tried) / 2;
    Side tails = given.doubtInTails();
    double lost = Math.max(missed, tails.mean());
    double share = given.tells() ? side.share() : 0;
    return new ValueOfInformation(
        given.tells() ? Math.max(0, (fitted + tried) / 2) : 0,
        Math.sqrt(variance(gains) / FOLDS + gap * gap + lost * lost),
        share,
        shareError(share, Math.max(mistaken, tails.share())));
  }

  /** What a draw gains beyond what the fit says of it, if the fit would choose otherwise there. */
  private double left(int fold, int draw) {
    double fit = given.at(fold, draw);
    boolean otherwise = fit > 0 != mean > 0;
    return !otherwise ? 0 : mean > 0 ? fit - benefit[draw] : benefit[draw] - fit;
  }

  /**
   * The jackknife, the share of draws on the wrong side of 0 because of the fit's error, and the
   * chance that the mean is.
   */
  private double shareError(double share, double mistaken) {
    double spread = Arrays.stream(shares).map(s -> (s - share) * (s - share)).sum();
    double turned = UnitNormalLoss.chance(Math.abs(mean), Math.sqrt(variance(means) / FOLDS));
    double square =
        spread * (FOLDS - 1) / FOLDS
            + mistaken * mistaken
            + turned * (1 - 2 * share) * (1 - 2 * share)
            + 1.0 / benefit.length / benefit.length;
    return Math.min(0.5, Math.sqrt(square));
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
  }

  static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }
}
