package dev.slipway.scoring.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InHandTests {

  private static final Question RATE = Question.threatRate("fraud");
  private static final Map<Assurance, Double> TWICE =
      Arrays.stream(Assurance.values()).collect(Collectors.toMap(each -> each, each -> 2.0));

  /** As large as the reference model, and four times as capable. */
  private final Scenario base =
      Examples.example()
          .withConstants(Examples.example().constants().withAssuranceSpread(TWICE))
          .with(Question.PARAMETERS, Quantity.of(1e10))
          .with(Question.CAPABILITY, Quantity.of(4))
          .with(Question.CAPABILITY_THREATS, Quantity.of(0.5));

  @Test
  void carriesARateOverByCapabilityAndBreadth() {
    Quantity hundredth = Quantity.of(0.01);
    Quantity narrower = Quantity.of(0.6);
    assertThat(rate(fraud(true, true), hundredth, narrower).p50())
        .as("0.01 × 4^0.5 × 0.6")
        .isCloseTo(0.012, within(1e-12));
    assertThat(rate(fraud(true, false), hundredth, narrower).p50()).isCloseTo(0.02, within(1e-12));
    assertThat(rate(fraud(false, true), hundredth, narrower)).isEqualTo(hundredth);
  }

  /** Logarithms of the rate (1, twice as wide by what was shown) and of the breadth (1.5). */
  @Test
  void widthsAddUpInSquares() {
    Quantity carried = rate(fraud(true, true), lognormal(0.01, 1), lognormal(0.6, 1.5));

    assertThat(carried.p50()).isCloseTo(0.012, within(1e-12));
    Quantity.Percentiles three = (Quantity.Percentiles) carried;
    assertThat(Math.log(three.p95() / three.p50())).isCloseTo(2.5, within(1e-9));
    assertThat(Math.log(three.p50() / three.p05())).isCloseTo(2.5, within(1e-9));
  }

  @Test
  void leavesOutTheStepsOfAChainOfWhichOnlyTheProductIsCarriedOver() {
    ChainStep groups = new ChainStep("groups", Measure.COUNT, false);
    Question asked = groups.with("fraud");
    for (boolean relative : new boolean[] {true, false}) {
      Threat chain = new Threat("fraud", ThreatKind.MISUSE, relative, true, List.of(groups));
      Scenario scenario = base.withThreats(List.of(chain)).with(asked, Quantity.of(60));
      assertThat(InHand.answers(scenario).has(asked)).isEqualTo(!relative);
    }
  }

  private static Quantity lognormal(double middle, double width) {
    return Quantity.of(middle * Math.exp(-width), middle, middle * Math.exp(width));
  }

  private static Threat fraud(boolean relative, boolean breadth) {
    return new Threat("fraud", ThreatKind.MISUSE, relative, breadth, List.of());
  }

  private Quantity rate(Threat threat, Quantity answer, Quantity breadth) {
    Scenario scenario =
        base.withThreats(List.of(threat))
            .with(RATE, answer)
            .with(Question.generalityThreats(base.plan().generality()), breadth);
    return InHand.answers(scenario).answer(RATE);
  }
}
