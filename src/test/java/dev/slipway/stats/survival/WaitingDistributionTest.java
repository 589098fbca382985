package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every distribution of waiting times, and its values from outside. */
abstract class WaitingDistributionTest {

  private static final Path EXPECTED = Path.of("src/test/resources/stats/distribution");

  /** A distribution and the file of its expected values, which names their source. */
  record Case(WaitingTime distribution, String file) {}

  record Row(WaitingTime distribution, double at, double[] expected) {}

  static Stream<Row> rows(String kind, Case... cases) {
    return Arrays.stream(cases)
        .flatMap(
            each ->
                lines(each.file() + kind)
                    .map(line -> line.split(","))
                    .map(cells -> Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray())
                    .map(
                        numbers ->
                            new Row(
                                each.distribution(),
                                numbers[0],
                                Arrays.copyOfRange(numbers, 1, numbers.length))));
  }

  private static Stream<String> lines(String name) {
    try {
      return Files.readAllLines(EXPECTED.resolve(name)).stream().filter(l -> !l.startsWith("#"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** How far a value may lie from the expected one, as a share of it. */
  abstract double precision();

  abstract WaitingTime any();

  @ParameterizedTest
  @MethodSource("times")
  void distributionSurvivalAndDensityAtATime(Row row) {
    assertThat(row.distribution().cdf(row.at())).isCloseTo(row.expected()[0], share(row, 0));
    assertThat(row.distribution().logSurvival(row.at()))
        .isCloseTo(row.expected()[1], share(row, 1));
    assertThat(row.distribution().logDensity(row.at())).isCloseTo(row.expected()[2], share(row, 2));
  }

  @ParameterizedTest
  @MethodSource("quantiles")
  void quantileOfAChance(Row row) {
    assertThat(row.distribution().quantile(row.at())).isCloseTo(row.expected()[0], share(row, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.05, 0.5, 0.95, 0.999})
  void quantileUndoesTheDistribution(double chance) {
    assertThat(any().cdf(any().quantile(chance))).isCloseTo(chance, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.7, 3, 44})
  void densityIsTheSlopeOfTheDistribution(double time) {
    double h = 1e-6 * time;
    double slope = (any().cdf(time + h) - any().cdf(time - h)) / (2 * h);
    double density = Math.exp(any().logDensity(time));
    assertThat(slope).isCloseTo(density, within(1e-6 * density + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.NEGATIVE_INFINITY})
  void timesAreZeroOrMore(double time) {
    assertThatIllegalArgumentException().isThrownBy(() -> any().cdf(time));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, Double.POSITIVE_INFINITY})
  void isCertainlyBetweenTheseTimes(double end) {
    assertThat(any().cdf(end)).isEqualTo(end == 0 ? 0 : 1);
  }

  private Offset<Double> share(Row row, int column) {
    return within(precision() * Math.abs(row.expected()[column]));
  }
}
