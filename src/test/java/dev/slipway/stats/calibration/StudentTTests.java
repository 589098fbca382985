package dev.slipway.stats.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTests {

  @ParameterizedTest
  @CsvFileSource(resources = "/stats/distribution/student-t.csv")
  void quantilesAreThosePublished(double level, int freedom, double published) {
    assertThat(StudentT.centralInterval(level, freedom)).isCloseTo(published, within(5.1e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.9, 0.999})
  void oneAndTwoDegreesHaveClosedForms(double level) {
    assertThat(StudentT.centralInterval(level, 1) / Math.tan(Math.PI * level / 2))
        .isCloseTo(1, within(1e-12));
    assertThat(StudentT.centralInterval(level, 2) / (level * Math.sqrt(2 / (1 - level * level))))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void manyDegreesComeCloseToTheNormal() {
    assertThat(StudentT.centralInterval(0.9, 100_000)).isCloseTo(1.6448536, within(5e-5));
    assertThat(StudentT.centralInterval(0.9, 99_999)).isCloseTo(1.6448536, within(5e-5));
  }

  @Test
  void impossibleOnesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.centralInterval(0.9, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.centralInterval(1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> StudentT.centralInterval(Double.NaN, 3));
  }
}
