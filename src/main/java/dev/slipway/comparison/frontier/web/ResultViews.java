package dev.slipway.comparison.frontier.web;

import dev.slipway.comparison.choice.Knee;
import dev.slipway.comparison.choice.WithinLimits;
import dev.slipway.comparison.frontier.KeptFrontier;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.comparison.frontier.web.ResultView.KneeView;
import dev.slipway.comparison.frontier.web.ResultView.PointView;
import dev.slipway.comparison.frontier.web.ResultView.TakeView;
import dev.slipway.comparison.frontier.web.ResultView.TakesView;
import dev.slipway.comparison.frontier.web.ResultView.WorthView;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.ShapleyValue;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.BriefVerdict;
import dev.slipway.pathway.verdict.Points;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.json.CanonicalJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Makes what the page says out of what a run found. */
final class ResultViews {

  /** More sets than these are not named. */
  private static final int NAMED = 3;

  private final Map<String, String> names;
  private final Policy policy;

  ResultViews(Map<String, String> names, Policy policy) {
    this.names = names;
    this.policy = policy;
  }

  /**
   * The view.
   *
   * @param chosen slugs of what the proposal has chosen
   */
  ResultView view(
      RunStatus run, KeptFrontier kept, boolean outdated, FilterForm filter, List<String> chosen) {
    Frontier frontier = kept.frontier();
    List<SubsetScore> left = frontier.subsets().stream().filter(filter::leaves).toList();
    List<SubsetScore> best = best(left);
    List<WorthView> worths = worths(frontier);
    Optional<Knee> knee = Knee.of(frontier);
    return new ResultView(
        kept.horizonMonths(),
        outdated,
        frontier.exhaustive(),
        frontier.candidates().size() > 1
            && frontier.subsets().stream().allMatch(one -> one.modifications().size() < 2),
        frontier.subsets().size(),
        (int) frontier.subsets().stream().filter(SubsetScore::onFrontier).count(),
        (int) frontier.subsets().stream().filter(SubsetScore::tied).count(),
        left.size(),
        best.stream().map(one -> point(one, frontier)).toList(),
        point(
            chosen(
                frontier,
                filter.at(),
                knee.map(Knee::at).filter(filter::leaves).map(List::of).orElse(best)),
            frontier),
        knee.map(ResultViews::knee).orElse(null),
        takes(frontier, chosen),
        worths,
        worths.isEmpty() ? null : chart("bad", worths, WorthView::bad),
        worths.isEmpty() ? null : chart("good", worths, WorthView::good),
        run.scenarioHash(),
        run.engineVersion(),
        kept.seed(),
        kept.draws());
  }

  private static KneeView knee(Knee knee) {
    return new KneeView(
        Long.toString(knee.at().mask()),
        knee.at().modifications().size(),
        knee.most().modifications().size(),
        knee.share());
  }

  /** What it takes, and if nothing is enough, how near the safest comes. */
  private TakesView takes(Frontier frontier, List<String> chosen) {
    List<SubsetScore> all = frontier.subsets();
    SubsetScore asProposed = all.get(0);
    List<SubsetScore> cheapest = WithinLimits.cheapest(all, policy, NAMED);
    SubsetScore safest =
        all.stream().min(Comparator.comparingDouble(each -> each.bad().mean())).orElseThrow();
    return new TakesView(
        policy.judgesMargin(),
        limited(policy.badLimitMean()),
        limited(policy.badLimitP95()),
        isWithin(asProposed),
        all.stream()
            .filter(each -> Set.copyOf(each.modifications()).equals(Set.copyOf(chosen)))
            .filter(each -> !chosen.isEmpty() && isWithin(each))
            .findFirst()
            .map(each -> take(each, asProposed))
            .orElse(null),
        cheapest.stream().map(each -> take(each, asProposed)).toList(),
        take(safest, asProposed));
  }

  private boolean isWithin(SubsetScore one) {
    return WithinLimits.verdict(one, policy) == BoardVerdict.WITHIN;
  }

  private TakeView take(SubsetScore one, SubsetScore asProposed) {
    double before = asProposed.good().mean();
    boolean margin = policy.judgesMargin();
    return new TakeView(
        Long.toString(one.mask()),
        one.modifications().stream().map(this::name).toList(),
        limited(margin ? one.margin().bad() : one.bad().mean()),
        limited(margin ? one.margin().badP95() : one.badP95()),
        Amount.of(one.good().mean() - before, before).size());
  }

  /** What the limits speak of: points that a release adds, or the whole in percent. */
  private Sentence limited(double likelihood) {
    double hundredths = Points.of(likelihood, likelihood, likelihood).mean();
    return policy.judgesMargin()
        ? Addition.points(hundredths)
        : Sentence.of("number.percent", hundredths);
  }

  PointView point(SubsetScore one, Frontier frontier) {
    return new PointView(
        Long.toString(one.mask()),
        one.modifications(),
        one.modifications().stream().map(this::name).toList(),
        others(one, frontier),
        one.bad().mean(),
        one.bad().standardError(),
        one.good().mean(),
        one.good().standardError(),
        BriefVerdict.of(one, policy.materiality(), policy.materialShare()),
        WithinLimits.verdict(one, policy).name(),
        one.onFrontier(),
        one.tied());
  }

  private @Nullable List<String> others(SubsetScore one, Frontier frontier) {
    if (2 * one.modifications().size() <= frontier.candidates().size()) {
      return null;
    }
    return frontier.candidates().stream()
        .filter(id -> !one.modifications().contains(id))
        .map(this::name)
        .toList();
  }

  /** The combination of that number, else the one of least risk of those left, else none at all. */
  static SubsetScore chosen(Frontier frontier, String mask, List<SubsetScore> best) {
    return frontier.subsets().stream()
        .filter(one -> Long.toString(one.mask()).equals(mask))
        .findFirst()
        .orElseGet(() -> best.isEmpty() ? frontier.subsets().get(0) : best.get(0));
  }

  /** Those that no other of them beats, by rising likelihood of an extremely bad outcome. */
  static List<SubsetScore> best(List<SubsetScore> left) {
    List<SubsetScore> sorted = new ArrayList<>(left);
    sorted.sort(
        Comparator.comparingDouble((SubsetScore one) -> rounded(one.bad().mean()))
            .thenComparingDouble(one -> -rounded(one.good().mean()))
            .thenComparingInt(one -> one.modifications().size())
            .thenComparingLong(SubsetScore::mask));
    List<SubsetScore> best = new ArrayList<>();
    double highest = Double.NEGATIVE_INFINITY;
    for (SubsetScore one : sorted) {
      if (rounded(one.good().mean()) > highest) {
        highest = rounded(one.good().mean());
        best.add(one);
      }
    }
    return best;
  }

  /** Likelihoods that agree so far are equal, as they are on the frontier itself. */
  private static double rounded(double likelihood) {
    return Math.rint(likelihood * 0x1p43);
  }

  /** A share of the reduction is a change with the other sign. */
  private List<WorthView> worths(Frontier frontier) {
    Map<String, ShapleyValue> shapley = frontier.shapley();
    if (shapley == null) {
      return List.of();
    }
    return shapley.entrySet().stream()
        .map(
            one ->
                worth(
                    name(one.getKey()),
                    0 - one.getValue().bad(),
                    0 - one.getValue().good(),
                    frontier.subsets().get(0)))
        .sorted(Comparator.comparingDouble(WorthView::bad))
        .toList();
  }

  private static WorthView worth(String name, double bad, double good, SubsetScore asProposed) {
    return new WorthView(
        name,
        bad,
        good,
        Amount.of(bad, asProposed.bad().mean()),
        Amount.of(good, asProposed.good().mean()));
  }

  private static @Nullable String chart(
      String side, List<WorthView> worths, ToDoubleFunction<WorthView> of) {
    List<Object> rows = new ArrayList<>();
    for (WorthView worth : worths) {
      double change = of.applyAsDouble(worth);
      rows.add(Map.of("label", worth.name(), "mean", change, "p05", change, "p95", change));
    }
    return escaped(CanonicalJson.plain(Map.of("side", side, "rows", rows)));
  }

  /** Safe inside a script element. */
  static String escaped(String json) {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }
}
