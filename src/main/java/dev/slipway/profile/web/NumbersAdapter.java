package dev.slipway.profile.web;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import dev.slipway.stats.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads a large amount: one number, or three where it is uncertain or somebody's judgement. */
final class NumbersAdapter {

  /** As people type a thousand times, a million times and so on. */
  private static final List<String> SCALES = List.of("", "K", "M", "B", "T");

  /** From this power of ten on, numbers are typed like 3e23. */
  private static final int LARGEST_IN_WORDS = 15;

  private final TypedFields fields;
  private final String path;
  private final double lowest;
  private final double highest;
  private final String code;

  /**
   * For one amount.
   *
   * @param code what is said of a number outside of the bounds
   */
  NumbersAdapter(TypedFields fields, String path, double lowest, double highest, String code) {
    this.fields = fields;
    this.path = path;
    this.lowest = lowest;
    this.highest = highest;
    this.code = code;
  }

  /**
   * The three numbers, all equal where the amount is known; null where nothing was said or there is
   * a fault.
   *
   * @param needed whether nothing is a fault
   * @param judged whether one number alone is a fault
   */
  Quantity.@Nullable Percentiles read(ParametersForm typed, boolean needed, boolean judged) {
    boolean ends = !typed.low().isBlank() || !typed.high().isBlank();
    if (!needed && !ends && typed.middle().isBlank()) {
      return null;
    }
    Double middle = number("middle", typed.middle());
    if (!ends && !judged) {
      return middle == null ? null : new Quantity.Percentiles(middle, middle, middle);
    }
    Double low = number("low", typed.low());
    Double high = number("high", typed.high());
    return low == null || middle == null || high == null ? null : three(low, middle, high);
  }

  private @Nullable Double number(String part, String typed) {
    return fields.number(path + "." + part, typed, lowest, highest, code);
  }

  private Quantity.@Nullable Percentiles three(double low, double middle, double high) {
    Quantity.Percentiles three = new Quantity.Percentiles(low, middle, high);
    if (low == middle && middle == high) {
      return three;
    }
    Optional<QuantityFault> fault = Quantities.fault(Kind.POSITIVE, three);
    if (fault.isEmpty()) {
      return three;
    }
    if (fault.get().code().equals("quantity.infeasible")) {
      fields.refuse(
          path,
          "profile.refused.infeasible",
          shown(fault.get().args().get(0), true),
          shown(fault.get().args().get(1), false));
    } else {
      fields.refuse(path, "profile.refused.rising");
    }
    return null;
  }

  /** Three digits, rounded inwards so that the number named would itself be accepted. */
  private static String shown(Object bound, boolean up) {
    MathContext three = new MathContext(3, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    BigDecimal rounded = new BigDecimal(((Number) bound).doubleValue()).round(three);
    int power = rounded.precision() - rounded.scale() - 1;
    int thousands = Math.min(Math.max(power / 3, 0), SCALES.size() - 1);
    if (power >= LARGEST_IN_WORDS) {
      return NumberText.write(rounded.toString(), LocaleContextHolder.getLocale());
    }
    return NumberText.write(
            rounded.movePointLeft(3 * thousands).stripTrailingZeros().toPlainString(),
            LocaleContextHolder.getLocale())
        + SCALES.get(thousands);
  }
}
