package dev.slipway.comparison.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.ShapleyValue;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.scoring.json.StoredJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrontierColumnsTests {

  /** Likelihoods and errors to the bit; what is only shown has no more than seven digits here. */
  private static final Frontier FRONTIER =
      frontier(Map.of("filters", new ShapleyValue(1.0 / 3, -1e-17)), true);

  @Test
  void readsBackWhatWasWritten() {
    assertThat(again(FRONTIER)).isEqualTo(FRONTIER);
  }

  @Test
  void readsBackASearchWithoutWorths() {
    Frontier searched = frontier(null, false);
    assertThat(again(searched)).isEqualTo(searched);
  }

  @Test
  void shownNumbersHaveSevenDigits() {
    assertThat(StoredJson.write(FrontierColumns.of(FRONTIER)))
        .contains("\"bad\":[0.1234567890123456,0.1]")
        .contains("\"change\":[0.0,-0.02345679]")
        .contains("\"flags\":[0,1]");
  }

  private static Frontier frontier(
      @Nullable Map<String, ShapleyValue> shapley, boolean exhaustive) {
    return new Frontier(
        List.of("filters"),
        exhaustive,
        List.of(
            subset(0, List.of(), 0.1234567890123456, false, 0),
            subset(1, List.of("filters"), 0.1, true, -0.02345679)),
        shapley,
        new Likelihood(0.01, 1e-5),
        new Likelihood(0.02, 2e-5));
  }

  private static SubsetScore subset(
      long mask, List<String> names, double bad, boolean onFrontier, double change) {
    return new SubsetScore(
        mask,
        names,
        new Likelihood(bad, 1.0 / 3),
        new Likelihood(0.7, 0.0001),
        0.4,
        new MarginBrief(0.05, 0.06, 0.07),
        onFrontier,
        false,
        new ChangeBrief(change, -0.1, -0.05, 0.01, 0.0002, 0.75, new Likelihood(-0.01, 3e-4)));
  }

  private static Frontier again(Frontier frontier) {
    String kept = StoredJson.write(FrontierColumns.of(frontier));
    return StoredJson.read(kept, FrontierColumns.class).frontier();
  }
}
