package dev.slipway.decision.policy;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.policy.PolicyChangeEvent.PolicyChangeDropped;
import dev.slipway.decision.policy.PolicyChangeEvent.PolicyChangeProposed;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the policy by two people: whoever proposes a change, an administrator or a chair, and the
 * other of the two, who confirms it.
 */
@Service
@Transactional
public class PolicyChanges {

  private final PolicyChangeTable table;
  private final Policies policies;
  private final CurrentPerson person;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PolicyChanges(
      PolicyChangeTable table,
      Policies policies,
      CurrentPerson person,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.policies = policies;
    this.person = person;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Changes of the present policy that wait for somebody. */
  @Transactional(readOnly = true)
  public List<PolicyChange> open() {
    return table.open(policies.current().version());
  }

  /** Whether the present person is the other of the two. */
  public boolean mayConfirm(PolicyChange change) {
    return person
        .maybeId()
        .filter(
            me -> change.isConfirmedBy(me, person.has(Role.ADMINISTRATOR), person.has(Role.CHAIR)))
        .isPresent();
  }

  /**
   * Proposes another policy.
   *
   * @param seen the version that was looked at
   * @throws AccessDeniedException unless the present person is an administrator or a chair
   * @throws RefusedTransition if the policy is another one by now, or would stay the same
   */
  public PolicyChange propose(int seen, PolicyTerms terms, String reason) {
    boolean administrator = person.has(Role.ADMINISTRATOR);
    boolean chair = person.has(Role.CHAIR);
    if (!administrator && !chair) {
      throw new AccessDeniedException("for administrators and chairs");
    }
    PolicyVersion current = policies.current();
    RefusedTransition.unless(current.version() == seen, "policy.refused.moved");
    RefusedTransition.unless(!current.terms().equals(terms), "policy.refused.same");
    PolicyChange change =
        new PolicyChange(
            UUID.randomUUID(),
            seen,
            terms,
            reason,
            person.id(),
            name(),
            administrator,
            chair,
            now());
    table.add(change);
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
    if (!mayConfirm(change)) {
      throw new AccessDeniedException("for the other of administrator and chair");
    }
    table.answer(changeId, true, person.id(), name(), now());
    return policies.enact(change.terms(), change.reason(), change.byName(), name());
  }

  /**
   * Drops a change: whoever proposed it takes it back, or the other of the two refuses it.
   *
   * @throws AccessDeniedException for anybody else
   * @throws RefusedTransition if somebody answered it, or the policy was changed, in the meantime
   */
  public void drop(UUID changeId) {
    PolicyChange change = waiting(changeId);
    if (!mayConfirm(change) && !change.by().equals(person.id())) {
      throw new AccessDeniedException("for whoever proposed it, and the other of the two");
    }
    table.answer(changeId, false, person.id(), name(), now());
    events.publishEvent(new PolicyChangeDropped(change));
  }

  private PolicyChange waiting(UUID changeId) {
    return open().stream()
        .filter(each -> each.id().equals(changeId))
        .findFirst()
        .orElseThrow(() -> new RefusedTransition("policy.refused.gone"));
  }

  private String name() {
    return people.find(person.id()).map(PersonCard::fullName).orElseGet(person::name);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
