package dev.slipway.decision;

import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands.
 *
 * @param ordinal 1 for the first of a proposal; one that is not in effect yet takes the next
 * @param until from when on a delayed release may happen, or null
 * @param againstRule why it goes against the board's limits; empty where it does not
 * @param basis what it rests on
 * @param bounds how far it reaches
 * @param contentHash over everything that the chairs sign
 * @param quorum how many chairs must sign
 * @param confirmations by members of the board who looked again, the first first
 * @param takenAt since when it is in effect, or null as long as signatures are missing
 */
public record Decision(
    UUID id,
    UUID proposalId,
    int ordinal,
    Status status,
    Verdict verdict,
    @Nullable LocalDate until,
    String reasons,
    String againstRule,
    Basis basis,
    List<Condition> conditions,
    DecisionBounds bounds,
    String contentHash,
    int quorum,
    List<Signed> signatures,
    List<Dissent> dissents,
    List<Confirmation> confirmations,
    Instant proposedAt,
    @Nullable Instant takenAt) {

  /** Where a decision stands. */
  public enum Status {
    /** Chairs have yet to sign. */
    PROPOSED,
    /** What holds now. */
    IN_EFFECT,
    /** It held until a later one took its place. */
    SUPERSEDED,
    /** Another took effect before it was signed by enough. */
    LAPSED
  }

  /**
   * What a decision rests on.
   *
   * @param scenarioHash of the question that the score answers
   * @param policyVersion of the board's policy
   * @param rule where the score stood against the limits of that policy
   * @param trailHead the end of the trail when it was proposed, as {@code number:hash}
   */
  public record Basis(
      UUID scoreId, String scenarioHash, int policyVersion, BoardVerdict rule, String trailHead) {}

  /**
   * A modification that has to be made, or something else that has to hold.
   *
   * @param modification its slug; null where the board said it in words
   * @param name of the modification, or those words
   * @param met how and when it was met, or null as long as it was not
   */
  public record Condition(
      UUID id,
      @Nullable String modification,
      String name,
      UUID ownerId,
      String ownerName,
      LocalDate due,
      @Nullable Met met) {

    public boolean isMet() {
      return met != null;
    }

    public boolean isOverdue(LocalDate today) {
      return met == null && due.isBefore(today);
    }
  }

  /**
   * The evidence that a condition was met.
   *
   * @param link an address, or empty
   * @param evidenceId an entry among the proposal's evidence, or null
   */
  public record Met(
      String how, String link, @Nullable UUID evidenceId, UUID by, String byName, Instant at) {}

  /** One chair's signature. */
  public record Signed(UUID by, String byName, Instant at) {}

  /** One member's word against it. */
  public record Dissent(UUID by, String byName, String reason, Instant at) {}

  /** One chair's word that it stands. */
  public record Confirmation(UUID by, String byName, String reason, Instant at) {}

  /** Whether as many chairs as must sign have said since a moment that it stands. */
  public boolean isConfirmedSince(Instant moment) {
    return confirmations.stream()
            .filter(each -> each.at().isAfter(moment))
            .map(Confirmation::by)
            .distinct()
            .count()
        >= quorum;
  }

  /**
   * When as many chairs as must sign last looked at it: on deciding, or on saying that it stands.
   */
  private @Nullable Instant lookedAt() {
    Instant looked = takenAt;
    Set<UUID> since = new HashSet<>();
    for (Confirmation each : confirmations) {
      since.add(each.by());
      if (since.size() >= quorum) {
        looked = each.at();
        since.clear();
      }
    }
    return looked;
  }

  /** By when the board looks again at what it let happen; nothing where no policy asks for it. */
  public Optional<LocalDate> nextReview(Policy policy) {
    Instant looked = lookedAt();
    return verdict.letsRelease()
            && status == Status.IN_EFFECT
            && looked != null
            && policy.reviewMonths() != Policy.UNLIMITED
        ? Optional.of(looked.atZone(ZoneOffset.UTC).toLocalDate().plusMonths(policy.reviewMonths()))
        : Optional.empty();
  }

  /** Whether it allows the release on a day. */
  public boolean allowsRelease(LocalDate today) {
    return status == Status.IN_EFFECT
        && verdict.letsRelease()
        && !bounds.isPast(today)
        && (until == null || !today.isBefore(until));
  }

  public boolean isSignedBy(UUID person) {
    return signatures.stream().anyMatch(each -> each.by().equals(person));
  }

  public boolean hasDissentOf(UUID person) {
    return dissents.stream().anyMatch(each -> each.by().equals(person));
  }

  /** The modifications that are conditions, by their slugs. */
  public List<String> requiredModifications() {
    return conditions.stream().map(Condition::modification).filter(Objects::nonNull).toList();
  }

  /** Conditions that nobody has met yet; none where the decision no longer holds. */
  public List<Condition> openConditions() {
    return status == Status.IN_EFFECT
        ? conditions.stream().filter(each -> !each.isMet()).toList()
        : List.of();
  }
}
