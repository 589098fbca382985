package dev.slipway.exports;

import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a profile says and no format has a field for, as texts that come back whole. */
final class OwnProperties {

  private OwnProperties() {}

  static Map<String, String> of(ProfileDetails details) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!details.modalities().inputs().isEmpty()) {
      fields.put("inputs", names(details.modalities().inputs()));
    }
    fields.put("outputs", names(details.modalities().outputs()));
    var count = details.parameters();
    if (count != null) {
      fields.put("parameters", amount(count.low(), count.middle(), count.high()));
    }
    fields.put("parametersPublished", Boolean.toString(details.parametersPublished()));
    training(details.training(), fields);
    fields.put("scope", details.scope().name());
    fields.put("generality", details.generality().name());
    var access = details.access();
    if (access != null) {
      fields.put("access", access.name());
    }
    fields.put("monthsShown", number(details.monthsShown()));
    fields.put("assurance", details.assurance().name());
    substitute(details.substitute(), fields);
    var capability = details.capability();
    if (capability instanceof Quantity.Percentiles three) {
      fields.put("capability", amount(three.p05(), three.p50(), three.p95()));
    } else if (capability != null) {
      fields.put("capability", number(capability.p50()));
    }
    fields.put("weightsOut", Boolean.toString(details.weightsOut()));
    if (!details.method().isBlank()) {
      fields.put("method", details.method());
    }
    return fields;
  }

  private static String names(Set<Modality> modalities) {
    return modalities.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static void substitute(@Nullable Substitute substitute, Map<String, String> fields) {
    if (substitute != null) {
      fields.put("substitute.kind", substitute.kind().name());
      fields.put("substitute.route", substitute.route().name());
      fields.put("substitute.months", number(substitute.months()));
    }
  }

  private static void training(Training training, Map<String, String> fields) {
    put("training.compute", training.compute(), fields);
    fields.put("training.published", Boolean.toString(training.published()));
    put("training.modification", training.modification(), fields);
    put("training.base", training.base(), fields);
    fields.put("training.revenue", training.revenue().name());
  }

  private static void put(String field, @Nullable Compute compute, Map<String, String> fields) {
    if (compute != null) {
      fields.put(field, amount(compute.low(), compute.middle(), compute.high()));
    }
  }

  private static String amount(double low, double middle, double high) {
    return low == high ? number(middle) : number(low) + " " + number(middle) + " " + number(high);
  }

  static String number(double number) {
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return exact.scale() <= 0 && exact.precision() - exact.scale() <= 15
        ? exact.toPlainString()
        : exact.toString();
  }
}
