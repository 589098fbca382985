package dev.slipway.comparison.delay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.delay.DelaySplit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayViewTests {

  private static final DelaySplit.Part GOOD = new DelaySplit.Part(-0.01, 0, 0, 0);

  @ParameterizedTest
  @CsvSource({
    // Of 1.9 points, 1.6 moved.
    "-0.016, -0.002, -0.001, removes",
    // More is moved than the delay removes in all.
    "-0.016, -0.002, 0.005, removes.more",
    "0, -0.002, -0.001, removes.none",
    "-0.016, 0, 0.02, adds",
    "0, 0, 0.02, adds.only",
    "0, 0, 0, nothing",
    "-0.016, 0, 0.016, nothing"
  })
  void saysWhatItBuys(double moved, double prepared, double rest, String kind) {
    assertThat(DelayView.kind(new DelaySplit.Part(moved, prepared, rest, -0.5))).isEqualTo(kind);
  }

  @Test
  void roundsTheTotalToTwoDigitsAndWhatIsMovedToTheSamePlace() {
    DelayView view = view(new DelaySplit.Part(-0.016049, -0.002, -0.001, 0));
    assertThat(view.total()).isEqualTo(1.9);
    assertThat(view.moved()).isEqualTo(1.6);
    DelayView small = view(new DelaySplit.Part(-0.00000316, -0.0000004, 0, 0));
    assertThat(small.total()).isEqualTo(0.00036);
    assertThat(small.moved()).isEqualTo(0.00032);
    DelayView large = view(new DelaySplit.Part(-0.2549, 0, -0.0001, 0));
    assertThat(large.total()).isEqualTo(26);
    assertThat(large.moved()).isEqualTo(25);
  }

  @Test
  void nothingForAChangeWithoutDelay() {
    assertThat(DelayView.of(null)).isNull();
  }

  private static DelayView view(DelaySplit.Part bad) {
    return Objects.requireNonNull(DelayView.of(new DelaySplit(6, bad, GOOD)));
  }
}
