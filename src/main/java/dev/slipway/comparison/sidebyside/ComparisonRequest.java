package dev.slipway.comparison.sidebyside;

import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.json.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Proposals to be compared, all up to the same horizon and with one seed.
 *
 * @param key names everything that the comparison depends on
 */
public record ComparisonRequest(List<ComparisonPlan> lines, int horizonMonths, String key) {

  public static final int FEWEST = 2;
  public static final int MOST = 6;

  public ComparisonRequest {
    lines = List.copyOf(lines);
  }

  static ComparisonRequest of(List<ComparisonPlan> lines, int horizonMonths) {
    String scenarios =
        lines.stream()
            .map(ComparisonPlan::scenario)
            .map(ScenarioRunner::canonical)
            .collect(Collectors.joining("\n"));
    return new ComparisonRequest(
        lines, horizonMonths, CanonicalJson.sha256(PathwayModel.ENGINE_VERSION + scenarios));
  }

  /** What is run: each as it is to be compared, and those with modifications without them too. */
  List<Scenario> plans() {
    List<Scenario> plans = new ArrayList<>(lines.stream().map(ComparisonPlan::scenario).toList());
    lines.stream().filter(ComparisonPlan::modified).map(ComparisonPlan::plain).forEach(plans::add);
    return plans;
  }
}
