package dev.slipway.scoring.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilityTests {

  private static final double HIDDEN = 1.9213856397975246e26;
  private static final double HIDDEN_HIGH = 4.0885671534601173e27;
  private static final double COUNTED = 2.4571594686998608e23;
  private static final double COUNTED_LOW = 2.020959231581098e22;

  private static final ReferenceCompute REFERENCE =
      new ReferenceCompute(Quantity.of(1e24, 2e24, 8e24), "");

  @Test
  void knownComputeTurnsTheReferenceAround() {
    Quantity.Percentiles c = (Quantity.Percentiles) Capability.of(Quantity.of(4e24), REFERENCE);
    assertThat(c.p50()).isEqualTo(2);
    assertThat(c.p05()).isCloseTo(0.5, within(1e-12));
    assertThat(c.p95()).isCloseTo(4, within(1e-12));
  }

  /** ln 4 and ln 3 to the lower side make √(ln² 4 + ln² 3). */
  @Test
  void bothUncertaintiesAddUpAsRootsOfSquares() {
    Quantity.Percentiles c =
        (Quantity.Percentiles) Capability.of(Quantity.of(2e24 / 3, 2e24, 6e24), REFERENCE);
    assertThat(Math.log(c.p50() / c.p05()))
        .isCloseTo(Math.hypot(Math.log(4), Math.log(3)), within(1e-12));
    assertThat(Math.log(c.p95() / c.p50()))
        .isCloseTo(Math.hypot(Math.log(2), Math.log(3)), within(1e-12));
  }

  @Test
  void classGoesByWhatAModelGivesOut() {
    assertThat(ComputeClass.of(Set.of("IMAGE", "TEXT"), true)).contains(ComputeClass.LANGUAGE);
    assertThat(ComputeClass.of(Set.of("AGENT"), true)).contains(ComputeClass.LANGUAGE);
    assertThat(ComputeClass.of(Set.of("AGENT"), false)).contains(ComputeClass.ROBOTICS);
    assertThat(ComputeClass.of(Set.of(), true)).isEmpty();
  }

  /** By numpy and scipy: least squares on the rows of the file with these columns. */
  @Test
  void hiddenLanguageModelsAreTakenForLargeOnes() {
    ComputeEstimate estimate = ComputeEstimate.shipped();
    LocalDate day = LocalDate.of(2026, 4, 23);
    Quantity.Percentiles hidden =
        (Quantity.Percentiles) estimate.of(ComputeClass.LANGUAGE, day, null);
    assertThat(hidden.p50()).isCloseTo(HIDDEN, within(HIDDEN * 1e-6));
    assertThat(hidden.p95()).isCloseTo(HIDDEN_HIGH, within(HIDDEN_HIGH * 1e-6));
    Quantity.Percentiles counted =
        (Quantity.Percentiles) estimate.of(ComputeClass.IMAGE, LocalDate.of(2024, 8, 1), 12e9);
    assertThat(counted.p50()).isCloseTo(COUNTED, within(COUNTED * 1e-6));
    assertThat(counted.p05()).isCloseTo(COUNTED_LOW, within(COUNTED_LOW * 1e-6));
  }
}
