package dev.slipway.decision;

import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decision.Status;
import dev.slipway.reading.ReadOnce;
import dev.slipway.rubric.Policies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions, with everything that was put beside them. */
@Service
@Transactional(readOnly = true)
public class Decisions {

  private final StoredDecisions stored;
  private final DecisionMarks marks;
  private final Policies policies;

  Decisions(StoredDecisions stored, DecisionMarks marks, Policies policies) {
    this.stored = stored;
    this.marks = marks;
    this.policies = policies;
  }

  /** Every decision of a proposal, the latest first, those that wait for signatures before all. */
  public List<Decision> of(UUID proposalId) {
    return of(List.of(proposalId));
  }

  public Optional<Decision> find(UUID proposalId, UUID id) {
    return of(proposalId).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What holds now. */
  public Optional<Decision> inEffect(UUID proposalId) {
    return with(Status.IN_EFFECT, List.of(proposalId)).stream().findFirst();
  }

  /** What holds now of some proposals, the latest taken first. */
  public List<Decision> inEffect(Collection<UUID> proposals) {
    return with(Status.IN_EFFECT, List.copyOf(proposals)).stream()
        .sorted(
            Comparator.comparing(
                    Decision::takenAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed())
        .toList();
  }

  /** Of some proposals: every decision that has taken effect, the latest first. */
  public Map<UUID, List<Decision>> everInEffect(Collection<UUID> proposals) {
    return of(List.copyOf(proposals)).stream()
        .filter(each -> each.takenAt() != null)
        .collect(Collectors.groupingBy(Decision::proposalId));
  }

  /** By when the board looks again at a decision under the policy in force, or null. */
  public @Nullable LocalDate nextReview(Decision decision) {
    return decision.nextReview(policies.current().terms().policy()).orElse(null);
  }

  /** How many decisions of a proposal have taken effect, one after the other. */
  public int taken(UUID proposalId) {
    return marks.lastOrdinal(proposalId);
  }

  /** Of all proposals: what waits for signatures. */
  public List<Decision> toSign() {
    return with(Status.PROPOSED, marks.proposalsToSign());
  }

  /** Of all proposals: what holds now and has conditions that nobody has met yet. */
  public List<Decision> withOpenConditions() {
    return with(Status.IN_EFFECT, marks.proposalsWithOpenConditions());
  }

  /** Of all proposals: what holds now and lets the release happen. */
  public List<Decision> lettingRelease() {
    return with(Status.IN_EFFECT, marks.proposalsLetHappen());
  }

  private List<Decision> with(Status status, List<UUID> proposals) {
    return of(proposals).stream().filter(each -> each.status() == status).toList();
  }

  private List<Decision> of(List<UUID> proposals) {
    return ReadOnce.of(Decisions.class, proposals, () -> read(proposals));
  }

  /** As many statements for many proposals as for one. */
  private List<Decision> read(List<UUID> proposals) {
    List<StoredDecision> found =
        proposals.isEmpty()
            ? List.of()
            : stored.findByProposalIdInOrderByOrdinalDescProposedAtDesc(proposals);
    if (found.isEmpty()) {
      return List.of();
    }
    DecisionMarks.All beside = marks.of(proposals);
    return found.stream().map(each -> decision(each, beside)).toList();
  }

  private static Decision decision(StoredDecision stored, DecisionMarks.All beside) {
    UUID id = stored.id();
    int last = beside.last().getOrDefault(stored.proposalId(), 0);
    boolean taken = beside.taken().containsKey(id);
    return new Decision(
        id,
        stored.proposalId(),
        stored.ordinal(),
        status(stored.ordinal(), taken, last),
        stored.verdict(),
        stored.delayedUntil(),
        stored.reasons(),
        stored.againstRule(),
        stored.basis(),
        stored.conditions().stream()
            .map(each -> condition(each, beside.met().get(each.id())))
            .toList(),
        stored.bounds(),
        stored.contentHash(),
        stored.quorum(),
        beside.signed().getOrDefault(id, List.of()),
        beside.dissents().getOrDefault(id, List.of()),
        beside.confirmations().getOrDefault(id, List.of()),
        stored.proposedAt(),
        beside.taken().get(id));
  }

  private static Status status(int ordinal, boolean taken, int last) {
    if (taken) {
      return ordinal == last ? Status.IN_EFFECT : Status.SUPERSEDED;
    }
    return ordinal > last ? Status.PROPOSED : Status.LAPSED;
  }

  private static Condition condition(StoredCondition stored, Decision.@Nullable Met met) {
    return new Condition(
        stored.id(),
        stored.modification(),
        stored.modificationName(),
        stored.ownerId(),
        stored.ownerName(),
        stored.dueOn(),
        met);
  }
}
