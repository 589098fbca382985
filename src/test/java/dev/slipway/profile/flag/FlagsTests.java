package dev.slipway.profile.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.profile.AModel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.flag.Flag.Certainty;
import dev.slipway.profile.flag.Flag.Kind;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.DeveloperRevenue;
import dev.slipway.profile.training.Training;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTests {

  private static final Compute WIDE = new Compute(7e24, 2.1e25, 6.3e25);

  @ParameterizedTest
  @CsvSource({
    "9.999999999999999e24, false",
    "1e25, true",
    "1.0000000000000001e25, true",
    "1e23, false"
  })
  void systemicRiskIsFlaggedFromTheThresholdOn(double operations, boolean flagged) {
    assertThat(kinds(Training.of(operations)).contains(Kind.SYSTEMIC_RISK)).isEqualTo(flagged);
  }

  @Test
  void aRangeAcrossTheThresholdMayHold() {
    assertThat(certainty(judged(WIDE, DeveloperRevenue.UNKNOWN), Kind.SYSTEMIC_RISK))
        .isEqualTo(Certainty.MAY_HOLD);
    Compute above = new Compute(1e25, 3e25, 9e25);
    assertThat(certainty(judged(above, DeveloperRevenue.UNKNOWN), Kind.SYSTEMIC_RISK))
        .isEqualTo(Certainty.HOLDS);
    Compute below = new Compute(1e24, 3e24, 9.9e24);
    assertThat(certainty(judged(below, DeveloperRevenue.UNKNOWN), Kind.SYSTEMIC_RISK)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // Exactly a third is not more than a third, however the numbers are stored.
    "1e24, 3e24, false",
    "0.1e25, 0.3e25, false",
    "1.1e23, 3.3e23, false",
    "1.0000000000000002e24, 3e24, true",
    "9.999999999999999e23, 3e24, false",
    "5e24, 3e24, true"
  })
  void modifierIsFlaggedAboveAThirdOfTheBase(double spent, double base, boolean flagged) {
    Training training = modified(Compute.of(spent), Compute.of(base));
    assertThat(certainty(training, Kind.MODIFIER)).isEqualTo(flagged ? Certainty.HOLDS : null);
  }

  @Test
  void aThirdOfAnUncertainBaseMayBeReached() {
    Compute base = new Compute(1e24, 3e24, 9e24);
    assertThat(certainty(modified(Compute.of(3.1e24), base), Kind.MODIFIER))
        .isEqualTo(Certainty.HOLDS);
    assertThat(certainty(modified(Compute.of(1e24), base), Kind.MODIFIER))
        .isEqualTo(Certainty.MAY_HOLD);
    assertThat(certainty(modified(Compute.of(3e23), base), Kind.MODIFIER)).isNull();
  }

  @Test
  void withoutTheBaseAThirdOfTheUsualOneIsTaken() {
    assertThat(certainty(modified(Compute.of(3.4e22), null), Kind.MODIFIER))
        .isEqualTo(Certainty.MAY_HOLD);
    assertThat(certainty(modified(Compute.of(3.3e22), null), Kind.MODIFIER)).isNull();
  }

  @Test
  void aBaseThatIsDescribedHereComesBeforeWhatWasTyped() {
    Training training = modified(Compute.of(1e24), Compute.of(1e20));
    List<Flag> flags = Flags.of(profile(training, true), Training.of(1e25));
    assertThat(flags).extracting(Flag::kind).doesNotContain(Kind.MODIFIER);
  }

  @ParameterizedTest
  @CsvSource({"1e26, false", "1.0000000000000002e26, true", "9e25, false", "2e26, true"})
  void frontierModelIsFlaggedAboveItsThreshold(double operations, boolean flagged) {
    assertThat(kinds(Training.of(operations)).contains(Kind.FRONTIER_MODEL)).isEqualTo(flagged);
  }

  @Test
  void fineTuningCountsTowardsTheFrontier() {
    Training training = modified(Compute.of(2e25), Compute.of(9e25));
    assertThat(certainty(training, Kind.FRONTIER_MODEL)).isEqualTo(Certainty.HOLDS);
    Training exactly = modified(Compute.of(1e25), Compute.of(9e25));
    assertThat(certainty(exactly, Kind.FRONTIER_MODEL)).isNull();
    assertThat(certainty(exactly, Kind.SYSTEMIC_RISK)).isEqualTo(Certainty.HOLDS);
  }

  @Test
  void largeDeveloperNeedsAFrontierModelAndRevenue() {
    Compute frontier = Compute.of(2e26);
    assertThat(certainty(judged(frontier, DeveloperRevenue.ABOVE), Kind.LARGE_DEVELOPER))
        .isEqualTo(Certainty.HOLDS);
    assertThat(certainty(judged(frontier, DeveloperRevenue.UNKNOWN), Kind.LARGE_DEVELOPER))
        .isEqualTo(Certainty.MAY_HOLD);
    assertThat(certainty(judged(frontier, DeveloperRevenue.BELOW), Kind.LARGE_DEVELOPER)).isNull();
    assertThat(certainty(judged(WIDE, DeveloperRevenue.ABOVE), Kind.LARGE_DEVELOPER)).isNull();
    Compute perhaps = new Compute(5e25, 1.5e26, 4e26);
    assertThat(certainty(judged(perhaps, DeveloperRevenue.ABOVE), Kind.LARGE_DEVELOPER))
        .isEqualTo(Certainty.MAY_HOLD);
  }

  @Test
  void whatIsNotPublishedIsFlaggedAndNothingElseConcluded() {
    assertThat(Flags.of(profile(Training.UNKNOWN, false)))
        .containsExactly(
            new Flag(Kind.COMPUTE_NOT_PUBLISHED, Certainty.HOLDS, null, null),
            new Flag(Kind.PARAMETERS_NOT_PUBLISHED, Certainty.HOLDS, null, null));
    assertThat(Flags.of(profile(Training.of(1e20), true))).isEmpty();
  }

  @Test
  void computeIsThreeRisingNumbersInRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Compute(2, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Compute.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Compute.of(1.1e40));
    assertThatIllegalArgumentException().isThrownBy(() -> Compute.of(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Training(null, true, null, null, DeveloperRevenue.UNKNOWN));
  }

  private static Training judged(Compute compute, DeveloperRevenue revenue) {
    return new Training(compute, false, null, null, revenue);
  }

  private static Training modified(Compute spent, @Nullable Compute base) {
    return new Training(null, false, spent, base, DeveloperRevenue.UNKNOWN);
  }

  private static List<Kind> kinds(Training training) {
    return Flags.of(profile(training, true)).stream().map(Flag::kind).toList();
  }

  private static @Nullable Certainty certainty(Training training, Kind kind) {
    return Flags.of(profile(training, true)).stream()
        .filter(flag -> flag.kind() == kind)
        .map(Flag::certainty)
        .findFirst()
        .orElse(null);
  }

  private static ProfileDetails profile(Training training, boolean parametersPublished) {
    return AModel.aModel()
        .of(Modalities.producing(Modality.TEXT))
        .parameters(parametersPublished ? 1e9 : null)
        .scope(DeploymentScope.BROAD)
        .generality(GeneralityLevel.GENERAL_PURPOSE)
        .assurance(AssuranceLevel.NONE)
        .trained(training)
        .details();
  }
}
