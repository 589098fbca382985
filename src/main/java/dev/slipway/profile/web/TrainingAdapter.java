package dev.slipway.profile.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityForm;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.DeveloperRevenue;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of the training. */
final class TrainingAdapter {

  private final Fields fields;

  TrainingAdapter(Fields fields) {
    this.fields = fields;
  }

  /**
   * The training, with what could not be read left out and a fault noted.
   *
   * @param derived whether it was made from another model; if not, what is said of one is left out
   */
  Training read(TrainingForm typed, boolean derived) {
    String said = typed.published();
    Compute compute =
        compute(
            "compute",
            typed.compute(),
            said.equals(ProfileForm.PUBLISHED),
            said.equals(ProfileForm.NOT_PUBLISHED));
    boolean published = ProfileAdapter.isPublished(said, typed.compute());
    DeveloperRevenue revenue =
        fields.level(
            "training.revenue", typed.revenue(), DeveloperRevenue.class, "profile.refused.level");
    return new Training(
        compute,
        published && compute != null,
        derived ? compute("modification", typed.modification(), false, false) : null,
        derived ? compute("base", typed.base(), false, false) : null,
        revenue == null ? DeveloperRevenue.UNKNOWN : revenue);
  }

  private @Nullable Compute compute(
      String part, QuantityForm typed, boolean needed, boolean judged) {
    Quantity.Percentiles three =
        new NumbersAdapter(
                fields,
                "training." + part,
                NumberUnit.FLOP,
                Compute.SMALLEST,
                Compute.LARGEST,
                "profile.refused.compute")
            .read(typed, needed, judged);
    return three == null ? null : new Compute(three.p05(), three.p50(), three.p95());
  }
}
