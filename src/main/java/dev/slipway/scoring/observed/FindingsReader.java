package dev.slipway.scoring.observed;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.rubric.Policies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the evidence that updates a proposal's answers; to be called inside a transaction. */
@Component
public class FindingsReader {

  private final EvidenceService evidence;
  private final Clock clock;
  private final Policies policies;

  FindingsReader(EvidenceService evidence, Clock clock, Policies policies) {
    this.evidence = evidence;
    this.clock = clock;
    this.policies = policies;
  }

  /**
   * In an order of its own; what is stale counts half, or not at all, as the board’s policy says.
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
    // That nobody has copied it for so long stays true.
    boolean stale = today.isAfter(until) && !measured.kind().isWait();
    double weight = stale ? policies.current().terms().policy().staleWeight() : 1;
    Instant since = Objects.requireNonNull(entry.measuredSince());
    return weight > 0
        ? Stream.of(new Finding(entry.id(), measured, since, weight))
        : Stream.empty();
  }
}
