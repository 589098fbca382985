package dev.slipway.pathway.waterfall;

import dev.slipway.pathway.ledger.Tally;
import dev.slipway.stats.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely an outcome is in the draws: {@value #POINTS} quantiles of each likelihood, the middles
 * of as many equal shares, so that each stands for one of {@value #POINTS} cases.
 */
public record LikelihoodQuantiles(MeanLikelihoods mean, List<Double> bad, List<Double> good) {

  public static final int POINTS = 50;

  static LikelihoodQuantiles of(Tally tally) {
    return new LikelihoodQuantiles(
        MeanLikelihoods.of(tally), quantiles(tally.bad()), quantiles(tally.good()));
  }

  private static List<Double> quantiles(double[] each) {
    double[] shares = IntStream.range(0, POINTS).mapToDouble(i -> (i + 0.5) / POINTS).toArray();
    return Arrays.stream(new Quantiles().of(each, each.length, shares)).boxed().toList();
  }
}
