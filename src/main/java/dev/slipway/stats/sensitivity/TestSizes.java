package dev.slipway.stats.sensitivity;

import dev.slipway.stats.update.ExternalValidity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tests of one chance would be worth, by how many trials they have; as {@link PlannedTest},
 * but without which result leads to which choice.
 *
 * @param worths of a test of each size, in the order in which sizes were asked
 * @param leastTrials how many trials it takes at least until some result could lead to another
 *     choice than the present one; null if none does
 */
public record TestSizes(List<ValueOfInformation> worths, @Nullable Long leastTrials) {

  public TestSizes {
    worths = List.copyOf(worths);
  }

  /**
   * Tests of these sizes.
   *
   * @param benefit what the one option gains over the other, by draw
   * @param chance the event's chance in one trial in the field, by draw
   * @param trials at least 1 each
   * @param seed of the results that are drawn
   */
  public static TestSizes of(
      double[] benefit, double[] chance, List<Long> trials, ExternalValidity field, long seed) {
    ConditionalBenefit given = new ConditionalBenefit(benefit, chance, field);
    Long least = PlannedTest.leastTrials(given, DecisionGain.mean(benefit) > 0);
    List<ValueOfInformation> worths = new ArrayList<>();
    for (long each : trials) {
      long counted = Math.round(field.relevance() * each);
      boolean open = least != null && each >= least && counted > 0;
      worths.add(
          open
              ? SampleInformation.ofOutcomes(
                  benefit, PlannedTest.results(given, chance, counted, seed, 0))
              : ValueOfInformation.NOTHING);
    }
    return new TestSizes(worths, least);
  }
}
