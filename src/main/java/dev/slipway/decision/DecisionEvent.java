package dev.slipway.decision;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that was done about a decision; stands among the proposal's own lines. */
public sealed interface DecisionEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  UUID decisionId();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** A chair proposed a decision and signed it. */
  @Action("decision.proposed")
  record DecisionProposed(UUID proposalId, String question, Decision decision)
      implements DecisionEvent {
    @Override
    public UUID decisionId() {
      return decision.id();
    }

    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("verdict", null, decision.verdict()),
              Change.between("until", null, decision.until()),
              Change.between("reasons", null, decision.reasons()),
              Change.between("againstRule", "", decision.againstRule()),
              decision.conditions().stream()
                  .map(each -> new Change("condition", null, each.name() + ", " + each.due())),
              bounds(decision.bounds()),
              Change.between("scenario", null, decision.basis().scenarioHash()),
              Change.between("content", null, decision.contentHash()))
          .flatMap(each -> each)
          .toList();
    }
  }

  private static Stream<Change> bounds(DecisionBounds bounds) {
    return Stream.of(
            bounds.environments().stream().map(each -> new Change("environment", null, each)),
            Change.between("validUntil", null, bounds.validUntil()),
            bounds.triggers().stream().map(each -> new Change("trigger", null, each.name())),
            bounds.evidence().stream().map(each -> new Change("evidence", null, each.label())),
            bounds.kinds().stream().map(each -> new Change("evidenceKind", null, each.name())))
        .flatMap(each -> each);
  }

  /** Another chair signed it. */
  @Action("decision.signed")
  record DecisionSigned(UUID proposalId, String question, UUID decisionId, String contentHash)
      implements DecisionEvent {
    @Override
    public List<Change> changes() {
      return Change.between("content", null, contentHash).toList();
    }
  }

  /** Enough chairs have signed: it holds from now on, in the place of whatever held before. */
  record DecisionTaken(UUID proposalId, String question, Decision decision)
      implements DecisionEvent {
    @Override
    public UUID decisionId() {
      return decision.id();
    }

    @Override
    public String action() {
      return decision.ordinal() == 1 ? "decision.taken" : "decision.superseded";
    }

    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("verdict", null, decision.verdict()),
              Change.between("content", null, decision.contentHash()))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** A member of the board spoke against it. */
  @Action("decision.dissent")
  record DissentRecorded(UUID proposalId, String question, UUID decisionId, String reason)
      implements DecisionEvent {
    @Override
    public List<Change> changes() {
      return Change.between("reason", null, reason).toList();
    }
  }

  /** A chair looked again and says that it stands. */
  @Action("decision.confirmed")
  record DecisionConfirmed(UUID proposalId, String question, UUID decisionId, String reason)
      implements DecisionEvent {
    @Override
    public List<Change> changes() {
      return Change.between("reason", null, reason).toList();
    }
  }

  /** A condition was met. */
  @Action("decision.condition.met")
  record ConditionMet(
      UUID proposalId, String question, UUID decisionId, UUID conditionId, String name, String how)
      implements DecisionEvent {
    @Override
    public List<Change> changes() {
      return Stream.of(
              Change.between("condition", null, name), Change.between("evidence", null, how))
          .flatMap(each -> each)
          .toList();
    }
  }
}
