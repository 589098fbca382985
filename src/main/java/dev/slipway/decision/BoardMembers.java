package dev.slipway.decision;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.interest.Interests;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may take part in the decision of a proposal: whoever holds the role and is not recused. */
@Component
class BoardMembers {

  private final CurrentPerson person;
  private final People people;
  private final Interests interests;

  BoardMembers(CurrentPerson person, People people, Interests interests) {
    this.person = person;
    this.people = people;
    this.interests = interests;
  }

  /** Somebody who takes part, by the name that stands under what they sign. */
  record Member(UUID id, String name) {}

  /**
   * The present person, who decides.
   *
   * @throws AccessDeniedException unless they are a chair
   * @throws RefusedTransition if they are recused
   */
  Member chair(UUID proposalId) {
    return member(proposalId, Role.CHAIR);
  }

  /**
   * The present person, who speaks against a decision.
   *
   * @throws AccessDeniedException unless they are a reviewer or a chair
   * @throws RefusedTransition if they are recused
   */
  Member anyMember(UUID proposalId) {
    return member(proposalId, Role.REVIEWER, Role.CHAIR);
  }

  boolean isRecused(UUID proposalId, UUID personId) {
    return interests.isRecused(proposalId, personId);
  }

  /** The present person, whatever they hold. */
  Member present() {
    UUID id = person.id();
    return new Member(id, people.find(id).map(PersonCard::fullName).orElseGet(person::name));
  }

  private Member member(UUID proposalId, Role... roles) {
    if (Arrays.stream(roles).noneMatch(person::has)) {
      throw new AccessDeniedException("for " + Arrays.toString(roles));
    }
    Member member = present();
    if (isRecused(proposalId, member.id())) {
      throw new RefusedTransition("decision.refused.recused");
    }
    return member;
  }
}
