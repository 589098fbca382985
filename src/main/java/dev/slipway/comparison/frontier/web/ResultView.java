package dev.slipway.comparison.frontier.web;

import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.BriefVerdict;
import dev.slipway.pathway.verdict.Sentence;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, as the page says it.
 *
 * @param outdated whether it would find something else now
 * @param exhaustive whether every combination was scored; else the best that were found
 * @param best combinations that no other of those left by the filter beats, by falling risk
 * @param left how many combinations the filter leaves
 * @param chosen the one that is looked at
 * @param knee the fewest that give nearly all, if there are such
 * @param takes what it takes to keep within the board's limits
 * @param worths what each candidate is worth, or nothing if not every combination was scored
 */
record ResultView(
    int horizonMonths,
    boolean outdated,
    boolean exhaustive,
    boolean noneTogether,
    int scored,
    int onFrontier,
    int tied,
    int left,
    List<PointView> best,
    PointView chosen,
    @Nullable KneeView knee,
    TakesView takes,
    List<WorthView> worths,
    @Nullable String worthBad,
    @Nullable String worthGood,
    String hash,
    String engineVersion,
    long seed,
    int draws) {

  /**
   * The name of the candidate that changes the likelihood of a bad outcome most, either way; null
   * where none changes it measurably.
   */
  public @Nullable String strongest() {
    return worths.stream()
        .filter(one -> !one.changesBad().isNothing())
        .max(Comparator.comparingDouble(one -> Math.abs(one.bad())))
        .map(WorthView::name)
        .orElse(null);
  }

  /**
   * One combination.
   *
   * @param mask which candidates it holds, as a number that leads back to it
   * @param names of its modifications
   * @param others the candidates that it leaves out, where they are fewer; else null
   * @param change against the plan as proposed
   * @param rule what the board's limits say of it
   */
  record PointView(
      String mask,
      List<String> ids,
      List<String> names,
      @Nullable List<String> others,
      double bad,
      double badError,
      double good,
      double goodError,
      BriefVerdict change,
      String rule,
      boolean onFrontier,
      boolean tied) {}

  /**
   * What one candidate is worth, averaged over all orders.
   *
   * @param bad the change of the likelihood of an extremely bad outcome
   * @param good likewise of an extremely good one
   */
  record WorthView(String name, double bad, double good, Amount changesBad, Amount changesGood) {}

  /**
   * The fewest modifications that give nearly all that any combination gives.
   *
   * @param share of the most that any gives
   */
  record KneeView(String mask, int few, int all, double share) {}

  /**
   * What it takes to keep within the board's limits.
   *
   * @param margin whether they speak of what the release adds
   * @param already whether the plan is within them without any modification
   * @param planned what the proposal has chosen, where that is within them
   * @param cheapest the sets that cost least of the benefit; none where none is enough
   * @param nearest the safest of all
   */
  record TakesView(
      boolean margin,
      Sentence limitMean,
      Sentence limitP95,
      boolean already,
      @Nullable TakeView planned,
      List<TakeView> cheapest,
      TakeView nearest) {}

  /**
   * One set.
   *
   * @param bad what the limits speak of, with it
   * @param good how the likelihood of an extremely good outcome changes
   */
  record TakeView(String mask, List<String> names, Sentence bad, Sentence badP95, Sentence good) {}
}
