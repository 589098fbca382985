package dev.slipway.api;

import dev.slipway.comparison.frontier.KeptFrontier;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.ShapleyValue;
import dev.slipway.pathway.frontier.SubsetScore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a frontier found, and how far one has got, as they go out. */
final class FrontierAnswer {

  private FrontierAnswer() {}

  static Map<String, @Nullable Object> of(
      Frontier frontier, String engineVersion, long seed, int draws) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("exhaustive", frontier.exhaustive());
    answer.put("subsets", frontier.subsets().stream().map(FrontierAnswer::subset).toList());
    answer.put("shapley", shapley(frontier.shapley()));
    answer.put("engineVersion", engineVersion);
    answer.put("seed", seed);
    answer.put("draws", draws);
    return answer;
  }

  static Map<String, @Nullable Object> of(RunStatus run, @Nullable KeptFrontier kept) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", run.id().toString());
    answer.put("state", run.state().name());
    if (run.reason() != null) {
      answer.put("reason", run.reason().name());
    }
    answer.put("candidates", run.candidates());
    answer.put("progress", Map.of("done", run.done(), "ofAll", run.ofAll()));
    answer.put("hash", run.scenarioHash());
    if (kept != null) {
      answer.put("result", of(kept.frontier(), run.engineVersion(), kept.seed(), kept.draws()));
    }
    return answer;
  }

  private static Map<String, Object> subset(SubsetScore one) {
    Map<String, Object> subset = new LinkedHashMap<>();
    subset.put("modifications", one.modifications());
    subset.put("bad", likelihood(one.bad()));
    subset.put("good", likelihood(one.good()));
    subset.put("onFrontier", one.onFrontier());
    subset.put("tied", one.tied());
    return subset;
  }

  private static Map<String, Object> likelihood(Likelihood likelihood) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("mean", likelihood.mean());
    members.put("standardError", likelihood.standardError());
    return members;
  }

  private static Map<String, Object> shapley(@Nullable Map<String, ShapleyValue> shares) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (shares != null) {
      shares.forEach(
          (id, share) -> {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("bad", share.bad());
            both.put("good", share.good());
            members.put(id, both);
          });
    }
    return members;
  }

  /** Where a run can be asked after. */
  static String address(RunStatus run) {
    return "/api/v1/frontiers/" + run.id();
  }
}
