package dev.slipway.comparison.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.rubric.Policy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up combinations of three modifications, of which it is plain what is cheapest. */
class WithinLimitsTests {

  private static final Policy LIMIT = new Policy(Policy.WHOLE, 0.02, 0.06, 1, 0.0025, 0.1, 1, 3);

  private static final List<String> NAMES = List.of("a", "b", "c");

  @Test
  void leastBenefitLostComesFirstThenFewest() {
    List<SubsetScore> all =
        List.of(one(0, 0.05, 0.2), one(1, 0.015, 0.17), one(2, 0.018, 0.19), one(6, 0.01, 0.19));

    assertThat(masks(WithinLimits.of(all, LIMIT))).containsExactly(2L, 6L, 1L);
  }

  @Test
  void aSetThatOnlyAddsToACheaperOneIsNotNamed() {
    List<SubsetScore> all =
        List.of(one(0, 0.05, 0.2), one(2, 0.018, 0.19), one(6, 0.01, 0.185), one(1, 0.015, 0.17));

    assertThat(masks(WithinLimits.cheapest(all, LIMIT, 3))).containsExactly(2L, 1L);
    assertThat(masks(WithinLimits.cheapest(all, LIMIT, 1))).containsExactly(2L);
  }

  @Test
  void nothingIsWithinALimitThatEveryCombinationPasses() {
    assertThat(WithinLimits.cheapest(List.of(one(0, 0.05, 0.2), one(7, 0.03, 0.1)), LIMIT, 3))
        .isEmpty();
  }

  @Test
  void theKneeIsTheFewestThatGiveNineTenthsAtTheLeastCost() {
    Knee knee =
        Knee.of(
                frontier(
                    one(0, 0.05, 0.2),
                    one(1, 0.03, 0.2),
                    one(3, 0.0135, 0.2),
                    one(5, 0.013, 0.2),
                    one(6, 0.0125, 0.1),
                    one(7, 0.01, 0.2)))
            .orElseThrow();

    assertThat(knee.at().mask()).isEqualTo(5);
    assertThat(knee.most().mask()).isEqualTo(7);
    assertThat(knee.share()).isCloseTo(0.925, within(1e-12));
  }

  @Test
  void thereIsNoKneeWhereNothingLowersTheRiskOrAllAreNeeded() {
    assertThat(Knee.of(frontier(one(0, 0.05, 0.2), one(1, 0.06, 0.3)))).isEmpty();
    assertThat(Knee.of(frontier(one(0, 0.05, 0.2), one(1, 0.04, 0.2), one(3, 0.01, 0.2))))
        .isEmpty();
  }

  private static List<Long> masks(List<SubsetScore> all) {
    return all.stream().map(SubsetScore::mask).toList();
  }

  private static Frontier frontier(SubsetScore... all) {
    Likelihood none = new Likelihood(0, 0);
    return new Frontier(NAMES, true, List.of(all), null, none, none);
  }

  private static SubsetScore one(long mask, double bad, double good) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if ((mask >> i & 1) == 1) {
        names.add(NAMES.get(i));
      }
    }
    double change = bad - 0.05;
    return new SubsetScore(
        mask,
        names,
        new Likelihood(bad, 0),
        new Likelihood(good, 0),
        3 * bad,
        new MarginBrief(bad, 3 * bad, good),
        false,
        false,
        new ChangeBrief(change, change, change, change, 0, 1, new Likelihood(good - 0.2, 0)));
  }
}
