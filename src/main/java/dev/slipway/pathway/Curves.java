package dev.slipway.pathway;

import java.util.List;

/**
 * Likelihoods by month: entry t is the likelihood up to the end of month t, from 0.
 *
 * @param open the chance that the capability is openly distributed, outcomes left aside
 */
public record Curves(Curve bad, Curve good, Curve open) {

  /** The mean by month with its band. */
  public record Curve(List<Double> mean, List<Double> p05, List<Double> p95) {
    public Curve {
      mean = List.copyOf(mean);
      p05 = List.copyOf(p05);
      p95 = List.copyOf(p95);
    }
  }
}
