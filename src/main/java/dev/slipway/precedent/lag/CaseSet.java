package dev.slipway.precedent.lag;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reference cases together, and what can be fitted to them.
 *
 * @param rows that stand, in the order of their file
 * @param fits what has been worked out before
 */
public record CaseSet(List<ReferenceCase> rows, Fits fits) {

  /** Fewer cases or copies than this say too little. */
  static final int ENOUGH = 6;

  private static final Set<CaseGroup> EVERY = EnumSet.allOf(CaseGroup.class);

  public CaseSet {
    rows = List.copyOf(rows);
  }

  public CaseSet(List<ReferenceCase> rows) {
    this(rows, new Fits());
  }

  public CopyLag copyLag(Set<CaseGroup> groups, LocalDate asOf) {
    if (rows.isEmpty()) {
      throw new IllegalStateException("there are no reference cases");
    }
    Sample own = Sample.asOf(rows, groups, asOf);
    if (own.enough()) {
      return copyLag(own, names(groups), false, asOf);
    }
    Sample every = Sample.asOf(rows, EVERY, asOf);
    if (every.enough()) {
      return copyLag(every, CopyLag.ALL, false, asOf);
    }
    return copyLag(Sample.asOf(rows, EVERY, LocalDate.MAX), CopyLag.ALL, true, asOf);
  }

  /** By the chosen cases alone, as few as they may be: what is thought beforehand helps out. */
  public CopyLag copyLag(ChosenCases chosen, LocalDate asOf) {
    Sample sample =
        new Sample(
            Waits.asOf(rows, Endpoint.COPY, row -> chosen.keys().contains(row.caseKey()), asOf)
                .lifetimes());
    return ChosenLag.of(sample, asOf);
  }

  /**
   * From a copy to open distribution, by the same ladder; empty where even all classes say little.
   */
  public Optional<OpenLag> openLag(Set<CaseGroup> groups, LocalDate asOf) {
    OpenGaps own = OpenGaps.asOf(rows, groups, asOf);
    if (own.sample().enough()) {
      return Optional.of(openLag(own, names(groups), asOf));
    }
    OpenGaps every = OpenGaps.asOf(rows, EVERY, asOf);
    return every.sample().enough()
        ? Optional.of(openLag(every, CopyLag.ALL, asOf))
        : Optional.empty();
  }

  private static String names(Set<CaseGroup> groups) {
    return groups.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
  }

  private OpenLag openLag(OpenGaps gaps, String group, LocalDate asOf) {
    return OpenLag.of(gaps, fits.halfLife(gaps.sample()), group, asOf);
  }

  private CopyLag copyLag(Sample sample, String group, boolean hindsight, LocalDate asOf) {
    LagFit fit = fits.lag(sample).fit();
    Triples.Months lag = fits.lag(sample).lag();
    return new CopyLag(
        lag.percentiles(),
        fit.shape(),
        sample.cases(),
        sample.events(),
        group,
        group.equals(CopyLag.ALL),
        hindsight,
        lag.widened(),
        asOf);
  }
}
