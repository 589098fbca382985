package dev.slipway.pathway.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FrontiersTests {

  /** The example with some of its modifications as candidates. */
  private static Scenario scenario(int draws, String... ids) {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", draws);
    List<?> modifications = (List<?>) tree.get("modifications");
    modifications.removeIf(one -> !Set.of(ids).contains(((Map<?, ?>) one).get("id")));
    return Examples.read(tree);
  }

  private static Scenario allOfTheExample(int draws) {
    return Examples.read(Examples.set(Examples.tree(), "draws", draws));
  }

  private static Frontier frontier(Scenario scenario, int threads) {
    return Frontiers.of(scenario, FrontierOptions.standard(threads), Progress.NONE);
  }

  /** All subsets of all modifications of the example, against scoring each on its own. */
  @Test
  void everySubsetHasTheBitsOfAComparison() {
    Scenario scenario = allOfTheExample(160);
    Frontier frontier = frontier(scenario, 2);

    assertThat(frontier.exhaustive()).isTrue();
    assertThat(frontier.subsets()).hasSizeGreaterThan(100);
    for (SubsetScore subset : frontier.subsets()) {
      Set<String> ids = Set.copyOf(subset.modifications());
      Comparison comparison = PathwayModel.compare(scenario, ids, Options.standard());
      same(subset, comparison.after());
    }
    Assessment today = PathwayModel.answer(scenario, Options.standard()).asToday();
    assertThat(frontier.badAsToday().mean()).isEqualTo(today.bad().mean());
    assertThat(frontier.goodAsToday().standardError()).isEqualTo(today.good().standardError());
  }

  private static void same(SubsetScore subset, Assessment expected) {
    assertThat(subset.bad())
        .isEqualTo(new Likelihood(expected.bad().mean(), expected.bad().standardError()));
    assertThat(subset.good())
        .isEqualTo(new Likelihood(expected.good().mean(), expected.good().standardError()));
    assertThat(subset.badP95()).isEqualTo(expected.bad().p95());
    assertThat(subset.change().mean()).isEqualTo(expected.change().bad().mean());
    assertThat(subset.change().p05()).isEqualTo(expected.change().bad().p05());
    assertThat(subset.change().p50()).isEqualTo(expected.change().bad().p50());
    assertThat(subset.change().p95()).isEqualTo(expected.change().bad().p95());
    assertThat(subset.change().standardError()).isEqualTo(expected.change().bad().standardError());
    assertThat(subset.change().shareOfDrawsLower())
        .isEqualTo(expected.change().bad().shareOfDrawsLower());
    assertThat(subset.change().good().mean()).isEqualTo(expected.change().good().mean());
  }

  @Test
  void theMarginIsThatOfAScoreForThePlanAsProposed() {
    Scenario scenario = scenario(160, "filters");
    MarginBrief margin = frontier(scenario, 1).subsets().get(0).margin();
    var expected = PathwayModel.answer(scenario, Options.standard()).margin();

    assertThat(margin)
        .isEqualTo(
            new MarginBrief(expected.bad().mean(), expected.bad().p95(), expected.good().mean()));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Scenario scenario = allOfTheExample(64);
    Frontier one = frontier(scenario, 1);

    assertThat(frontier(scenario, 2)).isEqualTo(one);
    assertThat(frontier(scenario, 5)).isEqualTo(one);
  }

  @Test
  void exclusionsAndConflictsAreNeverScoredTogether() {
    Effect bounded = new Effect.SetScope(Scope.BOUNDED);
    Effect broad = new Effect.SetScope(Scope.BROAD);
    Modification a = new Modification("a", List.of(bounded), Set.of());
    Modification b = new Modification("b", List.of(broad), Set.of());
    Modification c = new Modification("c", List.of(), Set.of("a"));
    Modification never = new Modification("never", List.of(bounded, broad), Set.of());
    Scenario scenario = Examples.with(scenario(32), List.of(a, b, c, never));
    Frontier frontier = frontier(scenario, 1);

    assertThat(frontier.subsets().stream().map(SubsetScore::modifications))
        .containsExactly(List.of(), List.of("a"), List.of("b"), List.of("c"), List.of("b", "c"));
  }

  @Test
  void withoutCandidatesThereIsThePlan() {
    Frontier frontier = frontier(scenario(32), 2);

    assertThat(frontier.subsets()).hasSize(1);
    assertThat(frontier.subsets().get(0).onFrontier()).isTrue();
    assertThat(frontier.subsets().get(0).change().mean()).isZero();
    assertThat(frontier.shapley()).isEmpty();
  }

  @Test
  void noSubsetBeatsOneOnTheFrontier() {
    Frontier frontier = frontier(allOfTheExample(256), 2);
    List<SubsetScore> on = frontier.subsets().stream().filter(SubsetScore::onFrontier).toList();

    assertThat(on).hasSizeBetween(2, frontier.subsets().size() - 1);
    for (SubsetScore point : on) {
      assertThat(point.tied()).isFalse();
      assertThat(frontier.subsets())
          .noneMatch(
              one ->
                  one.bad().mean() < point.bad().mean() - 1e-12
                      && one.good().mean() > point.good().mean() + 1e-12);
    }
  }

  /** What does nothing changes nothing: the set without it is on the frontier, with it tied. */
  @Test
  void aModificationThatDoesNothingTies() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 64);
    Examples.set(tree, "modifications", List.of(Map.of("id", "nothing", "effects", List.of())));
    Frontier frontier = frontier(Examples.read(tree), 1);

    assertThat(frontier.subsets().get(0).onFrontier()).isTrue();
    assertThat(frontier.subsets().get(1).onFrontier()).isFalse();
    assertThat(frontier.subsets().get(1).tied()).isTrue();
    assertThat(frontier.shapley()).containsEntry("nothing", new ShapleyValue(0, 0));
  }

  @Test
  void sharesAddUpToTheChangeByAllTogether() {
    Frontier frontier = frontier(scenario(128, "filters", "use-law", "delay-6"), 1);
    SubsetScore all = frontier.subsets().get(frontier.subsets().size() - 1);
    double bad = frontier.shapley().values().stream().mapToDouble(ShapleyValue::bad).sum();
    double good = frontier.shapley().values().stream().mapToDouble(ShapleyValue::good).sum();

    assertThat(all.modifications()).hasSize(3);
    assertThat(bad).isCloseTo(-all.change().mean(), within(1e-13));
    assertThat(good).isCloseTo(-all.change().good().mean(), within(1e-13));
  }

  @Test
  void aSearchFindsWhatScoringAllFinds() {
    Scenario scenario = allOfTheExample(64);
    Frontier all = frontier(scenario, 2);
    Frontier searched = Frontiers.of(scenario, new FrontierOptions(2, 3, 12), Progress.NONE);

    assertThat(searched.exhaustive()).isFalse();
    assertThat(searched.shapley()).isNull();
    assertThat(searched.subsets().size()).isLessThan(all.subsets().size());
    List<Long> best =
        all.subsets().stream().filter(SubsetScore::onFrontier).map(SubsetScore::mask).toList();
    List<Long> found =
        searched.subsets().stream().filter(SubsetScore::onFrontier).map(SubsetScore::mask).toList();
    assertThat(found.stream().filter(best::contains).count())
        .isGreaterThanOrEqualTo(best.size() * 3L / 4);
  }

  @Test
  void progressIsToldAndMayStop() {
    Scenario scenario = allOfTheExample(32);
    List<Long> told = new ArrayList<>();
    AtomicLong asked = new AtomicLong();
    Progress impatient =
        new Progress() {
          @Override
          public void done(long subsets, long ofAll) {
            told.add(subsets);
            assertThat(subsets).isLessThanOrEqualTo(ofAll);
          }

          @Override
          public boolean stopped() {
            return asked.incrementAndGet() > 2;
          }
        };

    assertThatThrownBy(() -> Frontiers.of(scenario, FrontierOptions.standard(1), impatient))
        .isInstanceOf(FrontierStopped.class);
    assertThat(told).isNotEmpty().isSorted();
  }
}
