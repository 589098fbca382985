package dev.slipway.stats.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastSquaresTests {

  /** y = 2 + 3 x + noise, by hand: sums over x = 0 to 4 with residuals 1, -1, 0, -1, 1. */
  private static final double[] Y = {3, 4, 8, 10, 15};

  private static List<double[]> lines() {
    return IntStream.range(0, Y.length).mapToObj(x -> new double[] {1, x}).toList();
  }

  @Test
  void fitsALine() {
    LeastSquares fit = LeastSquares.of(lines(), Y);
    assertThat(fit.mean(new double[] {1, 0})).isCloseTo(2, within(1e-12));
    assertThat(fit.mean(new double[] {1, 10})).isCloseTo(32, within(1e-12));
  }

  /** s² = 4/3, leverage at 5 is 1/5 + 9/10, t(0.95; 3) = 2.353363. */
  @Test
  void foretellsWithinStudentsInterval() {
    LeastSquares fit = LeastSquares.of(lines(), Y);
    assertThat(fit.halfWidth(new double[] {1, 5}, 0.9))
        .isCloseTo(2.353363435 * Math.sqrt(4.0 / 3 * 2.1), within(1e-8));
  }

  @Test
  void refusesWhatTellsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquares.of(List.of(new double[] {1, 1}), new double[] {1}));
    List<double[]> twice = IntStream.range(0, 4).mapToObj(x -> new double[] {x, 2.0 * x}).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquares.of(twice, new double[] {1, 2, 3, 4}));
  }
}
