package dev.slipway.profile.web;

import dev.slipway.profile.DeveloperRevenue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the training, as typed.
 *
 * @param published {@code yes} or {@code no}
 * @param revenue a constant of {@link DeveloperRevenue}
 */
record TrainingForm(
    String published,
    ParametersForm compute,
    ParametersForm modification,
    ParametersForm base,
    String revenue) {

  static final TrainingForm EMPTY = new TrainingForm(null, null, null, null, null);

  TrainingForm(
      @Nullable String published,
      @Nullable ParametersForm compute,
      @Nullable ParametersForm modification,
      @Nullable ParametersForm base,
      @Nullable String revenue) {
    this.published = Objects.requireNonNullElse(published, ProfileForm.NOT_PUBLISHED);
    this.compute = Objects.requireNonNullElse(compute, ParametersForm.EMPTY);
    this.modification = Objects.requireNonNullElse(modification, ParametersForm.EMPTY);
    this.base = Objects.requireNonNullElse(base, ParametersForm.EMPTY);
    this.revenue = Objects.requireNonNullElse(revenue, DeveloperRevenue.UNKNOWN.name());
  }
}
