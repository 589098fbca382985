package dev.slipway.elicitation.web.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementTests {

  @Test
  void saysByWhichFactorMiddlesDiffer() {
    Disagreement spread =
        Disagreement.of(List.of(Quantity.of(0.001, 0.002, 0.005), Quantity.of(0.02, 0.06, 0.2)));
    assertThat(spread.kind()).isEqualTo("FACTOR");
    assertThat(spread.factor()).isCloseTo(30, within(1e-9));
    assertThat(spread.apart()).isTrue();
  }

  @Test
  void overlappingIntervalsAreNotApart() {
    Disagreement spread = Disagreement.of(List.of(Quantity.of(1, 4, 9), Quantity.of(3, 5, 20)));
    assertThat(spread.kind()).isEqualTo("CLOSE");
    assertThat(spread.apart()).isFalse();
  }

  @Test
  void oneAnswerDiffersFromNone() {
    assertThat(Disagreement.of(List.of(Quantity.of(1, 4, 9))).kind()).isEqualTo("ALONE");
    assertThat(Disagreement.of(List.of()).kind()).isEqualTo("ALONE");
  }

  @Test
  void nothingIsNoFactorAwayFromSomething() {
    assertThat(Disagreement.of(List.of(Quantity.of(0), Quantity.of(1, 4, 9))).kind())
        .isEqualTo("NOTHING");
    assertThat(Disagreement.of(List.of(Quantity.of(0), Quantity.of(0))).kind()).isEqualTo("CLOSE");
  }
}
