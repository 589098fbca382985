package dev.slipway.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.stats.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileDetailsTests {

  @ParameterizedTest
  @CsvSource({"0,0,0", "-1,2,3", "2,1,3", "1,2,2e15", "NaN,NaN,NaN", "1,2,Infinity"})
  void refusesCountsThatNoModelHas(double low, double middle, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ParameterCount(low, middle, high));
  }

  @Test
  void refusesThreeNumbersThatNoCurveJoins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ParameterCount(1e9, 1.1e9, 1e12));
  }

  @Test
  void aKnownCountIsOneNumber() {
    assertThat(ParameterCount.of(3.5e9).quantity()).isEqualTo(Quantity.of(3.5e9));
    assertThat(new ParameterCount(1e9, 3e9, 9e9).quantity()).isEqualTo(Quantity.of(1e9, 3e9, 9e9));
  }

  @Test
  void fullNameCarriesTheVersion() {
    assertThat(new ModelProfile(ProfilesForTests.details("Stable Diffusion")).fullName())
        .isEqualTo("Stable Diffusion 1.4");
  }
}
