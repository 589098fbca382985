package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.sensitivity.Evaluation.Likelihoods;

/** A running sum of outcomes. */
final class Sum {

  private double bad;
  private double good;
  private double net;
  private long draws;

  void add(Likelihoods proposed, double[] ofNet) {
    for (int i = 0; i < ofNet.length; i++) {
      bad += proposed.bad()[i];
      good += proposed.good()[i];
      net += ofNet[i];
    }
    draws += ofNet.length;
  }

  /** What outcomes differ from those of the same draws before. */
  void addDifference(Likelihoods now, double[] netNow, Likelihoods before, double[] netBefore) {
    for (int i = 0; i < netNow.length; i++) {
      bad += now.bad()[i] - before.bad()[i];
      good += now.good()[i] - before.good()[i];
      net += netNow[i] - netBefore[i];
    }
    draws += netNow.length;
  }

  void add(Sum more) {
    bad += more.bad;
    good += more.good;
    net += more.net;
    draws += more.draws;
  }

  Outcome outcome() {
    return new Outcome(bad / draws, good / draws, net / draws);
  }

  /** This mean changed by the mean of some differences; likelihoods stay likelihoods. */
  Outcome changedBy(Sum differences) {
    Outcome mean = outcome();
    Outcome change = differences.outcome();
    return new Outcome(
        likelihood(mean.bad() + change.bad()),
        likelihood(mean.good() + change.good()),
        mean.net() + change.net());
  }

  private static double likelihood(double x) {
    return Math.max(0, Math.min(1, x));
  }
}
