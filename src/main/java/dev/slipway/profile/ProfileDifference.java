package dev.slipway.profile;

import dev.slipway.audit.Change;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two descriptions of one model, field by field, for the trail. */
final class ProfileDifference {

  private ProfileDifference() {}

  static List<Change> between(ProfileDetails before, ProfileDetails after) {
    List<Change> changes = new ArrayList<>();
    add(changes, "name", before.name(), after.name());
    add(changes, "version", before.version(), after.version());
    add(changes, "originator", before.originator(), after.originator());
    add(changes, "modality", new TreeSet<>(before.modalities()), new TreeSet<>(after.modalities()));
    add(changes, "parameters", count(before.parameters()), count(after.parameters()));
    add(changes, "parametersPublished", before.parametersPublished(), after.parametersPublished());
    add(changes, "scope", before.scope(), after.scope());
    add(changes, "generality", before.generality(), after.generality());
    add(changes, "access", before.access(), after.access());
    add(changes, "monthsShown", before.monthsShown(), after.monthsShown());
    add(changes, "assurance", before.assurance(), after.assurance());
    add(changes, "availability", before.availability(), after.availability());
    add(changes, "weightsOut", before.weightsOut(), after.weightsOut());
    add(changes, "derivedFrom", before.derivedFrom(), after.derivedFrom());
    add(changes, "licence", before.licence(), after.licence());
    add(changes, "method", before.method(), after.method());
    add(changes, "links", before.links(), after.links());
    training(changes, before.training(), after.training());
    return changes;
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

  private static String numbers(double low, double middle, double high) {
    return low == high ? Double.toString(middle) : low + ", " + middle + ", " + high;
  }
}
