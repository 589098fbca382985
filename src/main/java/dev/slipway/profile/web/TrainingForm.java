package dev.slipway.profile.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.profile.training.DeveloperRevenue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the training, as typed.
 *
 * @param published {@code yes}, {@code no}, or {@link ProfileForm#AS_GIVEN}
 * @param revenue a constant of {@link DeveloperRevenue}
 */
record TrainingForm(
    String published,
    QuantityForm compute,
    QuantityForm modification,
    QuantityForm base,
    String revenue) {

  static final TrainingForm EMPTY = new TrainingForm(null, null, null, null, null);

  TrainingForm(
      @Nullable String published,
      @Nullable QuantityForm compute,
      @Nullable QuantityForm modification,
      @Nullable QuantityForm base,
      @Nullable String revenue) {
    this.published = Objects.requireNonNullElse(published, ProfileForm.AS_GIVEN);
    this.compute = QuantityForm.orEmpty(compute);
    this.modification = QuantityForm.orEmpty(modification);
    this.base = QuantityForm.orEmpty(base);
    this.revenue = Objects.requireNonNullElse(revenue, DeveloperRevenue.UNKNOWN.name());
  }
}
