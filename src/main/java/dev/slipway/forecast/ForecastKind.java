package dev.slipway.forecast;

import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a forecast is of, and by what sort of thing on record it has come. */
public enum ForecastKind {
  /** An independent copy exists; one that anybody can download is one too. */
  COPIED(EnumSet.of(OutcomeReportKind.COPIED, OutcomeReportKind.OPENLY_DISTRIBUTED)),
  /** Anyone can download an equal, or the model itself. */
  OPENLY_DISTRIBUTED(EnumSet.of(OutcomeReportKind.OPENLY_DISTRIBUTED, OutcomeReportKind.LEAKED)),
  /** What the outcome scale calls extremely bad. */
  EXTREMELY_BAD(EnumSet.of(OutcomeReportKind.EXTREMELY_BAD)),
  /** What the outcome scale calls extremely good. */
  EXTREMELY_GOOD(EnumSet.of(OutcomeReportKind.EXTREMELY_GOOD));

  private final Set<OutcomeReportKind> happenings;

  ForecastKind(Set<OutcomeReportKind> happenings) {
    this.happenings = happenings;
  }

  /** Whether it is about outcomes rather than about who has the capability. */
  public boolean isOutcome() {
    return this == EXTREMELY_BAD || this == EXTREMELY_GOOD;
  }

  /** The earliest thing on record by which it has come. */
  public Optional<Observation> first(List<Observation> record) {
    return record.stream()
        .filter(each -> happenings.contains(each.kind()))
        .min(Comparator.comparing(Observation::on));
  }
}
