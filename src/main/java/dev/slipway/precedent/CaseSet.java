package dev.slipway.precedent;

import dev.slipway.stats.Quantity;
import dev.slipway.stats.survival.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reference cases together, and what can be fitted to them.
 *
 * @param rows in the order of their file
 */
record CaseSet(List<ReferenceCase> rows) {

  /** Fewer cases or copies than this say too little. */
  static final int ENOUGH = 6;

  private static final Set<CaseGroup> EVERY = EnumSet.allOf(CaseGroup.class);

  CaseSet {
    rows = List.copyOf(rows);
  }

  CopyLag copyLag(Set<CaseGroup> groups, LocalDate asOf) {
    if (rows.isEmpty()) {
      throw new IllegalStateException("there are no reference cases");
    }
    Sample own = Sample.asOf(rows, groups, asOf);
    if (enough(own)) {
      String names = groups.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
      return copyLag(own, names, false, asOf);
    }
    Sample every = Sample.asOf(rows, EVERY, asOf);
    if (enough(every)) {
      return copyLag(every, CopyLag.ALL, false, asOf);
    }
    return copyLag(Sample.asOf(rows, EVERY, LocalDate.MAX), CopyLag.ALL, true, asOf);
  }

  private static boolean enough(Sample sample) {
    return sample.cases() >= ENOUGH && sample.events() >= ENOUGH;
  }

  private static CopyLag copyLag(Sample sample, String group, boolean hindsight, LocalDate asOf) {
    LagFit fit = LagFit.of(sample);
    LagFit.Lag lag = fit.lag();
    return new CopyLag(
        lag.months(),
        fit.shape(),
        sample.cases(),
        sample.events(),
        group,
        group.equals(CopyLag.ALL),
        hindsight,
        lag.widened(),
        asOf);
  }

  List<GroupFit> fits(LocalDate asOf) {
    List<GroupFit> fits = new ArrayList<>();
    for (CaseGroup group : CaseGroup.values()) {
      fits.add(fit(group.name(), Sample.asOf(rows, EnumSet.of(group), asOf)));
    }
    fits.add(fit(CopyLag.ALL, Sample.asOf(rows, EVERY, asOf)));
    return List.copyOf(fits);
  }

  private static GroupFit fit(String group, Sample sample) {
    return new GroupFit(
        group, sample.cases(), sample.events(), enough(sample) ? details(sample) : null);
  }

  private static GroupFit.Fit details(Sample sample) {
    LagFit fit = LagFit.of(sample);
    OptionalDouble observed = fit.observedMedian();
    Resampling.Interval shape = fit.shapeInterval();
    return new GroupFit.Fit(
        observed.isPresent() ? observed.getAsDouble() : null,
        fit.lag().months(),
        new Quantity.Percentiles(shape.low(), fit.shape(), shape.high()));
  }
}
