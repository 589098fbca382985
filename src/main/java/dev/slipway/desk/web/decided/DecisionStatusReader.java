package dev.slipway.desk.web.decided;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.decided.DecisionStatus.Declared;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a proposal stands. */
@Component
public class DecisionStatusReader {

  private final ProposalService proposals;
  private final Decisions decisions;
  private final Reviews reviews;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;
  private final Clock clock;

  DecisionStatusReader(
      ProposalService proposals,
      Decisions decisions,
      Reviews reviews,
      Interests interests,
      People people,
      CurrentPerson person,
      Clock clock) {
    this.proposals = proposals;
    this.decisions = decisions;
    this.reviews = reviews;
    this.interests = interests;
    this.people = people;
    this.person = person;
    this.clock = clock;
  }

  /** Nothing if there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<DecisionStatus> read(UUID proposalId) {
    return proposals.find(proposalId).map(this::standing);
  }

  private DecisionStatus standing(Proposal proposal) {
    List<Decision> made = decisions.of(proposal.id());
    Optional<Decision> holds =
        made.stream().filter(each -> each.status() == Decision.Status.IN_EFFECT).findFirst();
    LocalDate today = LocalDate.now(clock);
    boolean recused =
        person.maybeId().filter(me -> interests.isRecused(proposal.id(), me)).isPresent();
    return new DecisionStatus(
        made,
        today,
        holds.map(this::mine).orElse(List.of()),
        holds.map(each -> DueSteps.of(proposal, each, today)).orElse(List.of()),
        reviews.wantedOf(proposal.id()),
        declared(proposal.id()),
        recused);
  }

  private List<UUID> mine(Decision decision) {
    return decision.openConditions().stream()
        .filter(each -> person.has(Role.CHAIR) || isMine(each))
        .map(Condition::id)
        .toList();
  }

  private boolean isMine(Condition condition) {
    return person.maybeId().filter(condition.ownerId()::equals).isPresent();
  }

  private List<Declared> declared(UUID proposalId) {
    List<Interests.Declared> all = interests.of(proposalId);
    Map<UUID, PersonCard> cards =
        people.among(all.stream().map(Interests.Declared::personId).toList());
    return all.stream()
        .map(
            each ->
                new Declared(
                    Optional.ofNullable(cards.get(each.personId()))
                        .map(PersonCard::fullName)
                        .orElse(""),
                    each.reason(),
                    each.at()))
        .toList();
  }
}
