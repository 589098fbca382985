package dev.slipway.stats.sensitivity;

/**
 * The expected value of a planned test (of sample information): what the better of two options
 * gains on average if the test's outcome is known before choosing. In each draw an outcome is
 * drawn, and the benefit regressed on it as in {@link PerfectInformation}.
 */
final class SampleInformation {

  private SampleInformation() {}

  /**
   * The worth of knowing an outcome.
   *
   * @param benefit what one option gains over the other, by draw
   * @param outcomes of the test, one drawn for each draw
   */
  static ValueOfInformation ofOutcomes(double[] benefit, double[] outcomes) {
    return new DecisionGain(benefit, ConditionalMean.of(benefit, outcomes)).worth();
  }
}
