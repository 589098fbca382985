package dev.slipway.desk.web.since;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.desk.web.since.SincePage.Carried;
import dev.slipway.desk.web.since.SincePage.EvidenceFate;
import dev.slipway.desk.web.since.SincePage.EvidenceLine;
import dev.slipway.proposal.evidence.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which evidence came, went or ran out after a decision. */
final class EvidenceSince {

  private final DecisionBounds bounds;
  private final Instant taken;
  private final LocalDate today;

  EvidenceSince(Decision decision, LocalDate today) {
    this.bounds = decision.bounds();
    this.taken = Objects.requireNonNullElse(decision.takenAt(), decision.proposedAt());
    this.today = today;
  }

  /** The latest first; what was added and has gone again stands there as gone. */
  List<EvidenceLine> lines(List<Evidence> entries) {
    return entries.stream()
        .flatMap(each -> line(each).stream())
        .sorted(Comparator.comparing(EvidenceLine::day).reversed())
        .toList();
  }

  /** What a new proposal would start with; stale by the measurement’s own day or the board’s. */
  Carried carried(List<Evidence> entries) {
    List<Evidence> standing = entries.stream().filter(each -> !each.withdrawn()).toList();
    return new Carried(
        standing.size(), (int) standing.stream().filter(each -> isPast(end(each))).count());
  }

  private boolean isPast(@Nullable LocalDate end) {
    return end != null && end.isBefore(today);
  }

  private Optional<EvidenceLine> line(Evidence entry) {
    Instant withdrawn = entry.withdrawnAt();
    if (withdrawn != null) {
      return withdrawn.isAfter(taken)
          ? Optional.of(line(entry, EvidenceFate.WITHDRAWN, day(withdrawn)))
          : Optional.empty();
    }
    LocalDate end = end(entry);
    if (end != null && isPast(end) && !end.isBefore(day(taken))) {
      return Optional.of(line(entry, EvidenceFate.EXPIRED, end));
    }
    return entry.addedAt().isAfter(taken)
        ? Optional.of(line(entry, EvidenceFate.ADDED, day(entry.addedAt())))
        : Optional.empty();
  }

  /** The board’s day or the measurement’s own, whichever comes first. */
  private @Nullable LocalDate end(Evidence entry) {
    return Stream.concat(
            Stream.ofNullable(entry.details().validUntil()),
            required(entry).flatMap(each -> Stream.ofNullable(each.validUntil())))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private EvidenceLine line(Evidence entry, EvidenceFate fate, LocalDate day) {
    boolean needed = required(entry).findAny().isPresent() || bounds.kinds().contains(entry.kind());
    return new EvidenceLine(entry.kind().name(), entry.details().result(), fate, day, needed);
  }

  private Stream<DecisionBounds.Required> required(Evidence entry) {
    return bounds.evidence().stream().filter(each -> each.evidenceId().equals(entry.id()));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
