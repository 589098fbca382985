package dev.slipway.decision.policy;

import dev.slipway.decision.change.BoardChange;
import dev.slipway.decision.change.BoardChange.Topic;
import dev.slipway.decision.change.BoardChanges;
import dev.slipway.decision.policy.PolicyChangeEvent.PolicyChangeDropped;
import dev.slipway.decision.policy.PolicyChangeEvent.PolicyChangeProposed;
import dev.slipway.decision.policy.PolicyChangeEvent.PolicyChangeRestored;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changes the policy by two people. */
@Service
@Transactional
public class PolicyChanges implements UndoHandler {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final BoardChanges changes;
  private final Policies policies;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;

  PolicyChanges(
      BoardChanges changes, Policies policies, UndoOffers undo, ApplicationEventPublisher events) {
    this.changes = changes;
    this.policies = policies;
    this.undo = undo;
    this.events = events;
  }

  /** Changes of the present policy that wait for somebody. */
  @Transactional(readOnly = true)
  public List<PolicyChange> open() {
    return changes.open(Topic.POLICY, policies.current().version()).stream()
        .map(PolicyChanges::read)
        .toList();
  }

  /** Whether the present person is the other of the two. */
  public boolean mayConfirm(PolicyChange change) {
    return changes.mayConfirm(change.waiting());
  }

  /** Whether the present person proposed it. */
  public boolean isMine(PolicyChange change) {
    return changes.isMine(change.waiting());
  }

  /**
   * Proposes another policy.
   *
   * @param seen the version that was looked at
   * @throws AccessDeniedException unless the present person is an administrator or a chair
   * @throws RefusedTransition if the policy is another one by now, or would stay the same
   */
  public PolicyChange propose(int seen, PolicyTerms terms, String reason) {
    changes.requireProposer();
    PolicyVersion current = policies.current();
    RefusedTransition.unless(current.version() == seen, "policy.refused.moved");
    RefusedTransition.unless(!current.terms().equals(terms), "policy.refused.same");
    String document = JSON.writeValueAsString(terms.tree());
    PolicyChange change =
        new PolicyChange(changes.propose(Topic.POLICY, seen, document, reason), terms);
    events.publishEvent(new PolicyChangeProposed(current.terms(), change));
    return change;
  }

  /**
   * Brings a change into force.
   *
   * @throws AccessDeniedException unless the present person is the other of the two
   * @throws RefusedTransition if somebody answered it, or the policy was changed, in the meantime
   */
  public PolicyVersion confirm(UUID changeId) {
    PolicyChange change = waiting(changeId);
    String confirmedBy = changes.confirm(change.waiting());
    return policies.enact(change.terms(), change.reason(), change.byName(), confirmedBy);
  }

  /**
   * Drops a change: whoever proposed it takes it back, or the other of the two refuses it.
   *
   * @throws AccessDeniedException for anybody else
   * @throws RefusedTransition if somebody answered it, or the policy was changed, in the meantime
   */
  public void drop(UUID changeId) {
    PolicyChange change = waiting(changeId);
    changes.drop(change.waiting());
    events.publishEvent(new PolicyChangeDropped(change));
    undo.offer(UndoStep.of(undoes(), changeId, change.waiting().fromVersion(), "/policy"));
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.POLICY_CHANGE_DROPPED;
  }

  /** Unless another policy has come into force, which it would not be a change of. */
  @Override
  public void undo(UndoStep step) {
    int current = policies.current().version();
    if (step.version() != current) {
      throw UndoRefusedException.changed();
    }
    UUID changeId = UUID.fromString(step.subject());
    PolicyChange change = read(changes.restore(changeId));
    events.publishEvent(new PolicyChangeRestored(change));
  }

  private PolicyChange waiting(UUID changeId) {
    return read(changes.waiting(Topic.POLICY, policies.current().version(), changeId));
  }

  private static PolicyChange read(BoardChange change) {
    return new PolicyChange(
        change,
        PolicyTerms.of(
            JSON.readValue(change.document(), new TypeReference<Map<String, Object>>() {})));
  }
}
