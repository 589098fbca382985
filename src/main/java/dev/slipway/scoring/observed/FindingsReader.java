package dev.slipway.scoring.observed;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.Measurement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the evidence that updates a proposal's answers; to be called inside a transaction. */
@Component
public class FindingsReader {

  private final EvidenceService evidence;
  private final Clock clock;
  private final double weightOfStale;

  FindingsReader(
      EvidenceService evidence,
      Clock clock,
      @Value("${slipway.evidence.weight-of-stale}") double weightOfStale) {
    this.evidence = evidence;
    this.clock = clock;
    this.weightOfStale = weightOfStale;
  }

  /**
   * In an order of its own; what is stale counts less, or not at all.
   *
   * @param proposalId null where the proposal has not been kept yet
   */
  public Findings of(@Nullable UUID proposalId) {
    if (proposalId == null) {
      return Findings.NONE;
    }
    LocalDate today = LocalDate.now(clock);
    return new Findings(
        evidence.of(proposalId).stream()
            .filter(each -> !each.withdrawn())
            .flatMap(each -> finding(each, today))
            .toList());
  }

  private Stream<Finding> finding(Evidence entry, LocalDate today) {
    Measurement measured = entry.details().measurement();
    LocalDate until = entry.details().validUntil();
    if (measured == null || until == null) {
      return Stream.empty();
    }
    double weight = today.isAfter(until) ? weightOfStale : 1;
    Instant since = Objects.requireNonNull(entry.measuredSince());
    return weight > 0
        ? Stream.of(new Finding(entry.id(), measured, since, weight))
        : Stream.empty();
  }
}
