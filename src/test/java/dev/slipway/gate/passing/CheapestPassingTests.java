package dev.slipway.gate.passing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.profile.AccessLevel;
import dev.slipway.rubric.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Limits of 10 in 100 on the whole; "cap" holds the plan back to hosted. */
class CheapestPassingTests {

  private static final UUID PROPOSAL = UUID.randomUUID();
  private static final Policy POLICY = new Policy(Policy.WHOLE, 0.1, 0.2, 1, 0.001, 0.1, 1, 3);

  @Test
  void takesWhatCostsTheLeastForEachAccess() {
    Map<AccessLevel, Passing> found =
        choose(
            List.of(),
            subset(0.3, 0.50),
            subset(0.05, 0.45, "cap"),
            subset(0.09, 0.30, "filters"),
            subset(0.02, 0.30, "filters", "monitoring"),
            subset(0.12, 0.49, "monitoring"));

    assertThat(found.get(AccessLevel.HOSTED).modifications()).containsExactly("cap");
    assertThat(found.get(AccessLevel.HOSTED).goodLost()).isEqualTo(0.50 - 0.45);
    // Of equals the smaller.
    assertThat(found.get(AccessLevel.API).modifications()).containsExactly("filters");
    assertThat(found).doesNotContainKey(AccessLevel.OPEN_WEIGHTS);
  }

  @Test
  void keepsWhatIsChosenAndAddsToIt() {
    Map<AccessLevel, Passing> found =
        choose(
            List.of("filters"),
            subset(0.3, 0.50),
            subset(0.05, 0.45, "cap"),
            subset(0.09, 0.48, "filters"),
            subset(0.02, 0.30, "filters", "monitoring"));

    assertThat(found.get(AccessLevel.API).modifications()).containsExactly("filters", "monitoring");
  }

  @Test
  void findsNothingWhereNothingIsWithin() {
    assertThat(choose(List.of(), subset(0.3, 0.5), subset(0.11, 0.4, "filters"))).isEmpty();
  }

  private static Map<AccessLevel, Passing> choose(List<String> chosen, SubsetScore... subsets) {
    Likelihood none = new Likelihood(0, 0);
    Frontier frontier =
        new Frontier(
            List.of("cap", "filters", "monitoring"), true, List.of(subsets), null, none, none);
    return CheapestPassing.of(
        PROPOSAL,
        frontier,
        chosen,
        POLICY,
        slugs -> Optional.of(slugs.contains("cap") ? AccessLevel.HOSTED : AccessLevel.API));
  }

  private static SubsetScore subset(double bad, double good, String... modifications) {
    Likelihood change = new Likelihood(0, 0);
    return new SubsetScore(
        0,
        List.of(modifications),
        new Likelihood(bad, 0),
        new Likelihood(good, 0),
        bad,
        new MarginBrief(bad, bad, good),
        false,
        false,
        new ChangeBrief(0, 0, 0, 0, 0, 0, change));
  }
}
