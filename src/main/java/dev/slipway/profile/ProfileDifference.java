package dev.slipway.profile;

import dev.slipway.audit.Change;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two descriptions of one model, field by field, for the trail. */
final class ProfileDifference {

  private ProfileDifference() {}

  static List<Change> between(ProfileDetails before, ProfileDetails after) {
    List<Change> changes = new ArrayList<>();
    add(changes, "name", before.name(), after.name());
    add(changes, "version", before.version(), after.version());
    add(changes, "originator", before.originator(), after.originator());
    modalities(changes, before.modalities(), after.modalities());
    add(changes, "parameters", count(before.parameters()), count(after.parameters()));
    add(changes, "parametersPublished", before.parametersPublished(), after.parametersPublished());
    add(changes, "scope", before.scope(), after.scope());
    add(changes, "generality", before.generality(), after.generality());
    add(changes, "access", before.access(), after.access());
    add(changes, "monthsShown", before.monthsShown(), after.monthsShown());
    add(changes, "assurance", before.assurance(), after.assurance());
    substitute(changes, before.substitute(), after.substitute());
    add(changes, "weightsOut", before.weightsOut(), after.weightsOut());
    add(changes, "derivedFrom", before.derivedFrom(), after.derivedFrom());
    add(changes, "licence", before.licence(), after.licence());
    add(changes, "method", before.method(), after.method());
    add(changes, "links", before.links(), after.links());
    training(changes, before.training(), after.training());
    add(changes, "capability", quantity(before.capability()), quantity(after.capability()));
    return changes;
  }

  private static void modalities(List<Change> changes, Modalities before, Modalities after) {
    add(changes, "inputs", names(before.inputs()), names(after.inputs()));
    add(changes, "outputs", names(before.outputs()), names(after.outputs()));
  }

  private static String names(Set<Modality> modalities) {
    return modalities.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static void substitute(
      List<Change> changes, @Nullable Substitute before, @Nullable Substitute after) {
    add(changes, "substitute.kind", kind(before), kind(after));
    add(changes, "substitute.route", route(before), route(after));
    add(changes, "substitute.months", months(before), months(after));
  }

  private static Substitute.@Nullable Kind kind(@Nullable Substitute substitute) {
    return substitute == null ? null : substitute.kind();
  }

  private static Substitute.@Nullable Route route(@Nullable Substitute substitute) {
    return substitute == null ? null : substitute.route();
  }

  private static @Nullable Double months(@Nullable Substitute substitute) {
    return substitute == null ? null : substitute.months();
  }

  private static void training(List<Change> changes, Training before, Training after) {
    add(changes, "trainingCompute", compute(before.compute()), compute(after.compute()));
    add(changes, "computePublished", before.published(), after.published());
    add(changes, "modification", compute(before.modification()), compute(after.modification()));
    add(changes, "baseCompute", compute(before.base()), compute(after.base()));
    add(changes, "revenue", before.revenue(), after.revenue());
  }

  private static void add(
      List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
    Change.between(field, said(before), said(after)).forEach(changes::add);
  }

  /** Levels without the underscores and capitals of their constants. */
  private static @Nullable Object said(@Nullable Object given) {
    return given instanceof Enum<?> level
        ? level.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : given;
  }

  private static @Nullable String count(@Nullable ParameterCount count) {
    return count == null ? null : numbers(count.low(), count.middle(), count.high());
  }

  private static @Nullable String compute(@Nullable Compute compute) {
    return compute == null ? null : numbers(compute.low(), compute.middle(), compute.high());
  }

  private static @Nullable String quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    return quantity instanceof Quantity.Percentiles three
        ? numbers(three.p05(), three.p50(), three.p95())
        : Double.toString(quantity.p50());
  }

  private static String numbers(double low, double middle, double high) {
    return low == high ? Double.toString(middle) : low + ", " + middle + ", " + high;
  }
}
