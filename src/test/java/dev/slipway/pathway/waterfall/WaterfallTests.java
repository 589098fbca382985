package dev.slipway.pathway.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Levels and shapes against the comparison that answers what if, and against one another. */
class WaterfallTests {

  private static final Offset<Double> BITS = within(1e-12);
  private static final Scenario SCENARIO =
      Examples.read(Examples.set(Examples.tree(), "draws", 256));

  private final List<String> ids = SCENARIO.modifications().stream().map(one -> one.id()).toList();

  @Test
  void everyLevelIsWhatComparingSays() {
    Waterfall waterfall = waterfall(ids, false);

    assertThat(waterfall.steps()).extracting(Waterfall.Step::id).containsExactlyElementsOf(ids);
    for (int i = 0; i < ids.size(); i++) {
      Waterfall.Step step = waterfall.steps().get(i);
      isAfter(step.after(), compared(Set.copyOf(ids.subList(0, i + 1)), false));
      isAfter(step.alone(), compared(Set.of(ids.get(i)), false));
    }
    isAfter(waterfall.after().mean(), compared(Set.copyOf(ids), false));
    assertThat(waterfall.before().mean().bad())
        .isCloseTo(compared(Set.of(), false).before().bad().mean(), BITS);
  }

  @Test
  void theWindowMayBeginWithTheFirstRelease() {
    isAfter(waterfall(ids, true).after().mean(), compared(Set.copyOf(ids), true));
  }

  @Test
  void anotherOrderEndsAtTheSameLevel() {
    List<String> turned = new ArrayList<>(ids);
    Collections.reverse(turned);

    Waterfall waterfall = waterfall(turned, false);

    assertThat(waterfall.steps().get(0).after()).isEqualTo(waterfall.steps().get(0).alone());
    assertThat(waterfall.after()).isEqualTo(waterfall(ids, false).after());
  }

  @Test
  void quantilesRiseAndTheirMeanIsTheLikelihood() {
    LikelihoodQuantiles shape = waterfall(ids, false).before();

    assertThat(shape.bad()).hasSize(LikelihoodQuantiles.POINTS).isSorted();
    double mean = shape.bad().stream().mapToDouble(x -> x).average().orElseThrow();
    assertThat(mean).isCloseTo(shape.mean().bad(), within(0.1 * shape.mean().bad()));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> waterfall(List.of("nobody"), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void isAfter(MeanLikelihoods level, Comparison compared) {
    assertThat(level.bad()).isCloseTo(compared.after().bad().mean(), BITS);
    assertThat(level.good()).isCloseTo(compared.after().good().mean(), BITS);
  }

  private static Comparison compared(Set<String> chosen, boolean fromFirstStep) {
    return fromFirstStep
        ? PathwayModel.compareFromFirstStep(SCENARIO, chosen, Options.standard())
        : PathwayModel.compare(SCENARIO, chosen, Options.standard());
  }

  private static Waterfall waterfall(List<String> order, boolean fromFirstStep) {
    return Waterfall.of(SCENARIO, order, fromFirstStep, Options.standard());
  }
}
