package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.summary.Summaries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores sets of a scenario's modifications, all on the same draws, and finds those that no other
 * one beats.
 */
public final class Frontiers {

  private Frontiers() {}

  /**
   * The frontier of a scenario whose modifications are the candidates. Each subset's numbers are
   * those of {@link dev.slipway.pathway.PathwayModel#compare}, to the bit.
   *
   * @throws FrontierStopped as soon as the progress says so, or the thread is interrupted
   * @throws IllegalArgumentException if there are more than 62 candidates
   */
  public static Frontier of(Scenario scenario, FrontierOptions options, Progress progress) {
    return of(scenario, options, progress, new OwnThreads(options.threads()));
  }

  /** Likewise, computed by others in place of as many threads as the options say. */
  public static Frontier of(
      Scenario scenario, FrontierOptions options, Progress progress, Workers workers) {
    Candidates candidates = new Candidates(scenario);
    Batches batches = new Batches(scenario, candidates, workers, progress);
    boolean exhaustive = candidates.size() <= options.exhaustiveUpTo();
    List<ScoredSubset> scored;
    if (exhaustive) {
      long[] all = candidates.allAllowed();
      scored = batches.score(all, all.length);
    } else {
      scored = new BeamSearch(candidates, batches, options.beamWidth()).search();
    }
    return new Frontier(
        candidates.ids(),
        exhaustive,
        subsets(candidates, scored),
        exhaustive ? shapley(candidates, scored) : null,
        ScoredSubset.likelihood(Summaries.means(batches.today().bad())),
        ScoredSubset.likelihood(Summaries.means(batches.today().good())));
  }

  private static List<SubsetScore> subsets(Candidates candidates, List<ScoredSubset> scored) {
    Pareto pareto = new Pareto(scored);
    List<SubsetScore> subsets = new ArrayList<>(scored.size());
    for (int i = 0; i < scored.size(); i++) {
      ScoredSubset one = scored.get(i);
      subsets.add(
          new SubsetScore(
              one.mask(),
              candidates.of(one.mask()).stream().map(Modification::id).toList(),
              one.bad(),
              one.good(),
              one.badP95(),
              one.margin(),
              pareto.onFrontier(i),
              pareto.tied(i),
              one.change()));
    }
    return subsets;
  }

  private static Map<String, ShapleyValue> shapley(
      Candidates candidates, List<ScoredSubset> scored) {
    double[] bad = new double[1 << candidates.size()];
    double[] good = new double[bad.length];
    for (ScoredSubset one : scored) {
      bad[(int) one.mask()] = one.bad().mean();
      good[(int) one.mask()] = one.good().mean();
    }
    double[] ofBad = Shapley.of(candidates, bad);
    double[] ofGood = Shapley.of(candidates, good);
    Map<String, ShapleyValue> shares = new LinkedHashMap<>();
    for (int i = 0; i < ofBad.length; i++) {
      shares.put(candidates.ids().get(i), new ShapleyValue(ofBad[i], ofGood[i]));
    }
    return shares;
  }
}
