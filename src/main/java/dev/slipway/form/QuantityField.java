package dev.slipway.form;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import dev.slipway.stats.text.NumberUnit;
import org.jspecify.annotations.Nullable;

/**
 * A field for an uncertain number.
 *
 * @param path of the field in its form
 * @param lowest that any of the numbers may be, as {@code highest}
 * @param range what is said of a number outside of these
 */
public record QuantityField(
    String path, Kind kind, NumberUnit unit, double lowest, double highest, String range) {

  /** The field of a question in the rubric's units. */
  public static QuantityField of(
      String path, Kind kind, String unit, double lowest, double highest) {
    return new QuantityField(
        path, kind, NumberUnit.ofKey(unit), lowest, highest, "form.refused.range." + unit);
  }

  /** The quantity, or null with a fault; a middle number alone is taken as known. */
  public @Nullable Quantity read(QuantityForm typed, Fields fields) {
    return typed.isOneNumber()
        ? checked(exactly(number("middle", typed.middle(), fields)), fields)
        : readThree(typed, fields);
  }

  /** The quantity, or null with a fault; three equal numbers are taken as known. */
  public @Nullable Quantity readThree(QuantityForm typed, Fields fields) {
    Double low = number("low", typed.low(), fields);
    Double middle = number("middle", typed.middle(), fields);
    Double high = number("high", typed.high(), fields);
    if (low == null || middle == null || high == null) {
      return null;
    }
    boolean known = low.equals(middle) && middle.equals(high);
    return checked(known ? Quantity.of(middle) : Quantity.of(low, middle, high), fields);
  }

  private @Nullable Double number(String part, String typed, Fields fields) {
    return fields.number(path + "." + part, typed, unit);
  }

  private static @Nullable Quantity exactly(@Nullable Double number) {
    return number == null ? null : Quantity.of(number);
  }

  private @Nullable Quantity checked(@Nullable Quantity typed, Fields fields) {
    if (typed == null) {
      return null;
    }
    QuantityFault fault = Quantities.fault(kind, typed, lowest, highest).orElse(null);
    if (fault == null) {
      return typed;
    }
    switch (fault.code()) {
      case "quantity.order" -> fields.refuse(path, "form.refused.order");
      case "quantity.infeasible" ->
          fields.refuse(
              path,
              "form.refused.infeasible",
              Typed.above((Double) fault.args().get(0)),
              Typed.below((Double) fault.args().get(1)));
      default ->
          fields.refuse(
              path + "." + part((Double) fault.args().get(0), typed),
              range,
              Typed.number(lowest),
              Typed.number(highest));
    }
    return null;
  }

  /** Which of the numbers lies outside. */
  private static String part(double outside, Quantity typed) {
    if (!(typed instanceof Quantity.Percentiles three) || outside == three.p50()) {
      return "middle";
    }
    return outside == three.p05() ? "low" : "high";
  }
}
