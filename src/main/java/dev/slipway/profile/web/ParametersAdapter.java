package dev.slipway.profile.web;

import dev.slipway.profile.ParameterCount;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parameter count: one number, or three where it is uncertain or not published. */
final class ParametersAdapter {

  private static final String PATH = "parameters";

  /** As people type a thousand times, a million times and so on. */
  private static final List<String> SCALES = List.of("", "K", "M", "B", "T");

  private final TypedFields fields;

  ParametersAdapter(TypedFields fields) {
    this.fields = fields;
  }

  /** The count, or null where nothing was said or there is a fault. */
  @Nullable ParameterCount read(ParametersForm typed, boolean published) {
    boolean ends = !typed.low().isBlank() || !typed.high().isBlank();
    if (!published && !ends && typed.middle().isBlank()) {
      return null;
    }
    Double middle = number("middle", typed.middle());
    if (!ends && published) {
      return middle == null ? null : ParameterCount.of(middle);
    }
    Double low = number("low", typed.low());
    Double high = number("high", typed.high());
    return low == null || middle == null || high == null ? null : count(low, middle, high);
  }

  private @Nullable Double number(String part, String typed) {
    return fields.number(
        PATH + "." + part,
        typed,
        ParameterCount.SMALLEST,
        ParameterCount.LARGEST,
        "profile.refused.parameters");
  }

  private @Nullable ParameterCount count(double low, double middle, double high) {
    if (low == middle && middle == high) {
      return ParameterCount.of(middle);
    }
    Optional<QuantityFault> fault = Quantities.fault(Kind.POSITIVE, Quantity.of(low, middle, high));
    if (fault.isEmpty()) {
      return new ParameterCount(low, middle, high);
    }
    if (fault.get().code().equals("quantity.infeasible")) {
      fields.refuse(
          PATH,
          "profile.refused.infeasible",
          shown(fault.get().args().get(0), true),
          shown(fault.get().args().get(1), false));
    } else {
      fields.refuse(PATH, "profile.refused.rising");
    }
    return null;
  }

  /** Three digits, rounded inwards so that the number named would itself be accepted. */
  private static String shown(Object bound, boolean up) {
    MathContext three = new MathContext(3, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    BigDecimal rounded = new BigDecimal(((Number) bound).doubleValue()).round(three);
    int power = rounded.precision() - rounded.scale() - 1;
    int thousands = Math.min(Math.max(power / 3, 0), SCALES.size() - 1);
    return rounded.movePointLeft(3 * thousands).stripTrailingZeros().toPlainString()
        + SCALES.get(thousands);
  }
}
