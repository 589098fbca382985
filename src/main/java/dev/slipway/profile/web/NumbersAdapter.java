package dev.slipway.profile.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a large amount: one number, or three where it is uncertain or somebody's judgement.
 *
 * @param code what is said of a number outside of the bounds
 */
record NumbersAdapter(
    Fields fields, String path, NumberUnit unit, double lowest, double highest, String code) {

  /**
   * The three numbers, all equal where the amount is known; null where nothing was said or there is
   * a fault.
   *
   * @param needed whether nothing is a fault
   * @param judged whether one number alone is a fault
   */
  Quantity.@Nullable Percentiles read(QuantityForm typed, boolean needed, boolean judged) {
    if (!needed && typed.isBlank()) {
      return null;
    }
    QuantityField field = new QuantityField(path, Kind.POSITIVE, unit, lowest, highest, code);
    Quantity read = judged ? field.readThree(typed, fields) : field.read(typed, fields);
    if (read instanceof Quantity.Percentiles three) {
      return three;
    }
    return read == null ? null : new Quantity.Percentiles(read.p50(), read.p50(), read.p50());
  }
}
