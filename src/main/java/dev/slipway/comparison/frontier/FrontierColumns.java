package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.ShapleyValue;
import dev.slipway.pathway.frontier.SubsetScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A frontier as it is kept: by columns, a third as long as by rows. The likelihoods and their
 * errors are kept to the bit, what is only shown to seven digits.
 *
 * @param flags 1 for a subset on the frontier, 2 for one that is tied with it
 * @param shareBad each candidate's worth, null if not every subset was scored
 * @param today P(bad) and its error, P(good) and its error, if nothing is done
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, written and read at once
record FrontierColumns(
    List<String> candidates,
    boolean exhaustive,
    long[] mask,
    long[] flags,
    double[] bad,
    double[] badError,
    double[] good,
    double[] goodError,
    double[] badP95,
    double[] marginBad,
    double[] marginBadP95,
    double[] marginGood,
    double[] change,
    double[] changeP05,
    double[] changeP50,
    double[] changeP95,
    double[] changeError,
    double[] changeLower,
    double[] changeGood,
    double[] changeGoodError,
    double @Nullable [] shareBad,
    double @Nullable [] shareGood,
    double[] today) {

  static FrontierColumns of(Frontier frontier) {
    List<SubsetScore> all = frontier.subsets();
    Likelihood bad = frontier.badAsToday();
    Likelihood good = frontier.goodAsToday();
    return new FrontierColumns(
        frontier.candidates(),
        frontier.exhaustive(),
        longs(all, SubsetScore::mask),
        longs(all, one -> one.onFrontier() ? 1 : one.tied() ? 2 : 0),
        exact(all, one -> one.bad().mean()),
        exact(all, one -> one.bad().standardError()),
        exact(all, one -> one.good().mean()),
        exact(all, one -> one.good().standardError()),
        shown(all, SubsetScore::badP95),
        shown(all, one -> one.margin().bad()),
        shown(all, one -> one.margin().badP95()),
        shown(all, one -> one.margin().good()),
        shown(all, one -> one.change().mean()),
        shown(all, one -> one.change().p05()),
        shown(all, one -> one.change().p50()),
        shown(all, one -> one.change().p95()),
        shown(all, one -> one.change().standardError()),
        shown(all, one -> one.change().shareOfDrawsLower()),
        shown(all, one -> one.change().good().mean()),
        shown(all, one -> one.change().good().standardError()),
        shares(frontier, ShapleyValue::bad),
        shares(frontier, ShapleyValue::good),
        new double[] {bad.mean(), bad.standardError(), good.mean(), good.standardError()});
  }

  Frontier frontier() {
    return new Frontier(
        candidates,
        exhaustive,
        IntStream.range(0, mask.length).mapToObj(this::subset).toList(),
        shapley(),
        new Likelihood(today[0], today[1]),
        new Likelihood(today[2], today[3]));
  }

  private SubsetScore subset(int i) {
    return new SubsetScore(
        mask[i],
        names(mask[i]),
        new Likelihood(bad[i], badError[i]),
        new Likelihood(good[i], goodError[i]),
        badP95[i],
        new MarginBrief(marginBad[i], marginBadP95[i], marginGood[i]),
        flags[i] == 1,
        flags[i] == 2,
        new ChangeBrief(
            change[i],
            changeP05[i],
            changeP50[i],
            changeP95[i],
            changeError[i],
            changeLower[i],
            new Likelihood(changeGood[i], changeGoodError[i])));
  }

  /** Candidates whose bits are set, in their order. */
  private List<String> names(long bits) {
    return IntStream.range(0, candidates.size())
        .filter(i -> (bits >>> i & 1) != 0)
        .mapToObj(candidates::get)
        .toList();
  }

  private @Nullable Map<String, ShapleyValue> shapley() {
    if (shareBad == null) {
      return null;
    }
    double[] ofGood = Objects.requireNonNull(shareGood);
    Map<String, ShapleyValue> shares = new LinkedHashMap<>();
    for (int i = 0; i < shareBad.length; i++) {
      shares.put(candidates.get(i), new ShapleyValue(shareBad[i], ofGood[i]));
    }
    return shares;
  }

  private static double @Nullable [] shares(Frontier frontier, ToDoubleFunction<ShapleyValue> of) {
    Map<String, ShapleyValue> shapley = frontier.shapley();
    return shapley == null ? null : shapley.values().stream().mapToDouble(of).toArray();
  }

  private static long[] longs(List<SubsetScore> all, ToLongFunction<SubsetScore> of) {
    return all.stream().mapToLong(of).toArray();
  }

  private static double[] exact(List<SubsetScore> all, ToDoubleFunction<SubsetScore> of) {
    return all.stream().mapToDouble(of).toArray();
  }

  /** The number whose shortest decimal is that of the nearest float. */
  private static double[] shown(List<SubsetScore> all, ToDoubleFunction<SubsetScore> of) {
    return all.stream()
        .mapToDouble(one -> Double.parseDouble(Float.toString((float) of.applyAsDouble(one))))
        .toArray();
  }
}
