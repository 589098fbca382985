package dev.slipway.stats.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTests {

  /** Abramowitz and Stegun, table 26.10. */
  @ParameterizedTest
  @CsvSource({
    "0.9, 3, 2.353",
    "0.9, 4, 2.132",
    "0.9, 5, 2.015",
    "0.9, 9, 1.833",
    "0.9, 10, 1.812",
    "0.9, 30, 1.697",
    "0.9, 120, 1.658",
    "0.95, 4, 2.776",
    "0.95, 7, 2.365",
    "0.99, 20, 2.845"
  })
  void quantilesAreThosePublished(double level, int freedom, double published) {
    assertThat(StudentT.within(level, freedom)).isCloseTo(published, within(5.1e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.9, 0.999})
  void oneAndTwoDegreesHaveClosedForms(double level) {
    assertThat(StudentT.within(level, 1) / Math.tan(Math.PI * level / 2))
        .isCloseTo(1, within(1e-12));
    assertThat(StudentT.within(level, 2) / (level * Math.sqrt(2 / (1 - level * level))))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void manyDegreesComeCloseToTheNormal() {
    assertThat(StudentT.within(0.9, 100_000)).isCloseTo(1.6448536, within(5e-5));
    assertThat(StudentT.within(0.9, 99_999)).isCloseTo(1.6448536, within(5e-5));
  }

  @Test
  void impossibleOnesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.within(0.9, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.within(1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.within(Double.NaN, 3));
  }
}
