package dev.slipway.pathway.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches for the best subsets where there are too many to score all: from the plan on, each of
 * the subsets kept is tried with one more candidate, and of those tried the ones nearest the
 * frontier are kept for the next step. Everything tried is part of the result.
 */
final class BeamSearch {

  private final Candidates candidates;
  private final Batches batches;
  private final int width;
  private final Map<Long, ScoredSubset> scored = new HashMap<>();

  BeamSearch(Candidates candidates, Batches batches, int width) {
    this.candidates = candidates;
    this.batches = batches;
    this.width = width;
  }

  List<ScoredSubset> search() {
    int n = candidates.size();
    long most = 1 + n + (long) width * n * (n - 1) / 2;
    List<ScoredSubset> kept = score(Set.of(0L), most);
    while (!kept.isEmpty()) {
      Set<Long> larger = new HashSet<>();
      for (ScoredSubset one : kept) {
        for (int i = 0; i < n; i++) {
          if ((one.mask() >>> i & 1) == 0 && candidates.fits(i, one.mask())) {
            larger.add(one.mask() | 1L << i);
          }
        }
      }
      kept = best(score(larger, most));
    }
    return scored.values().stream().sorted(Comparator.comparingLong(ScoredSubset::mask)).toList();
  }

  private List<ScoredSubset> score(Set<Long> masks, long most) {
    long[] sorted = masks.stream().mapToLong(mask -> mask).sorted().toArray();
    List<ScoredSubset> result = sorted.length == 0 ? List.of() : batches.score(sorted, most);
    result.forEach(one -> scored.put(one.mask(), one));
    return result;
  }

  /** Frontier after frontier, until there are enough; the last one thinned out evenly. */
  private List<ScoredSubset> best(List<ScoredSubset> tried) {
    List<ScoredSubset> kept = new ArrayList<>();
    List<ScoredSubset> rest = tried;
    while (kept.size() < width && !rest.isEmpty()) {
      Pareto pareto = new Pareto(rest);
      List<ScoredSubset> front = new ArrayList<>();
      List<ScoredSubset> behind = new ArrayList<>();
      for (int i = 0; i < rest.size(); i++) {
        (pareto.onFrontier(i) ? front : behind).add(rest.get(i));
      }
      front.sort(Comparator.comparingDouble(one -> one.bad().mean()));
      kept.addAll(thinned(front, width - kept.size()));
      rest = behind;
    }
    return kept;
  }

  private static List<ScoredSubset> thinned(List<ScoredSubset> front, int room) {
    if (front.size() <= room) {
      return front;
    }
    List<ScoredSubset> some = new ArrayList<>();
    for (int i = 0; i < room; i++) {
      some.add(front.get(room == 1 ? 0 : i * (front.size() - 1) / (room - 1)));
    }
    return some;
  }
}
