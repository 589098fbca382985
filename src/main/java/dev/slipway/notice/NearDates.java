package dev.slipway.notice;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.Seat;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.review.DueReview;
import dev.slipway.review.ReviewDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of days that come near; each of them once, and again if the day is moved. */
@Component
class NearDates {

  /** A week leaves time for a round of estimates, or to see to a condition. */
  private static final int DAYS_AHEAD = 7;

  /** Who was told when the round opened needs no word until its end is very near. */
  private static final int DAYS_BEFORE_A_ROUND_ENDS = 2;

  private final Inbox inbox;
  private final People people;
  private final ProposalService proposals;
  private final RoundService rounds;
  private final Decisions decisions;
  private final ReviewDates reviews;
  private final Clock clock;

  NearDates(
      Inbox inbox,
      People people,
      ProposalService proposals,
      RoundService rounds,
      Decisions decisions,
      ReviewDates reviews,
      Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.proposals = proposals;
    this.rounds = rounds;
    this.decisions = decisions;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Transactional
  public void tell() {
    LocalDate today = LocalDate.now(clock);
    List<UUID> chairs = people.with(Role.CHAIR).stream().map(PersonCard::id).toList();
    proposals.decidedBetween(today, today.plusDays(DAYS_AHEAD)).stream()
        .filter(proposal -> ProposalState.BEFORE_BOARD.contains(proposal.state()))
        .forEach(proposal -> tellOfDecision(proposal, chairs));
    rounds.withOpenRound().stream()
        .flatMap(id -> rounds.panel(id).stream())
        .filter(
            panel -> !panel.round().closesOn().isAfter(today.plusDays(DAYS_BEFORE_A_ROUND_ENDS)))
        .forEach(this::tellOfRound);
    decisions
        .withOpenConditions()
        .forEach(decision -> tellOfConditions(decision, today.plusDays(DAYS_AHEAD)));
    reviews
        .upTo(today.plusMonths(1))
        .forEach(due -> tellOfReview(due, ReviewStage.of(due, today), chairs));
  }

  private void tellOfDecision(Proposal proposal, List<UUID> chairs) {
    List<UUID> whom = Stream.concat(chairs.stream(), proposal.owners().stream()).toList();
    LocalDate day = proposal.decisionDate();
    tell(whom, NoticeKind.DATE_NEAR, "decision " + proposal.id(), proposal.id(), day);
  }

  /** Whoever has said that they have answered is not urged. */
  private void tellOfRound(Panel panel) {
    List<UUID> whom =
        panel.seats().stream()
            .filter(seat -> seat.finishedRound() < panel.roundNumber())
            .map(Seat::personId)
            .toList();
    String what = "round " + panel.roundNumber() + " " + panel.proposalId();
    tell(whom, NoticeKind.DATE_NEAR, what, panel.proposalId(), panel.round().closesOn());
  }

  /** Whoever asked hears of it in time; the chairs when it presses, and alone once it is late. */
  private void tellOfReview(DueReview due, ReviewStage stage, List<UUID> chairs) {
    UUID id = due.decision().proposalId();
    List<UUID> owners =
        proposals.find(id).map(each -> List.copyOf(each.owners())).orElse(List.of());
    List<UUID> whom =
        switch (stage) {
          case MONTH_BEFORE -> owners;
          case WEEK_BEFORE -> Stream.concat(chairs.stream(), owners.stream()).toList();
          case OVERDUE -> chairs;
        };
    tell(whom, stage.kind(), stage + " " + due.decision().id(), id, due.on());
  }

  private void tellOfConditions(Decision decision, LocalDate until) {
    decision.openConditions().stream()
        .filter(condition -> !condition.due().isAfter(until))
        .forEach(
            condition ->
                tell(
                    List.of(condition.ownerId()),
                    NoticeKind.CONDITION_DUE,
                    condition.id().toString(),
                    decision.proposalId(),
                    condition.due()));
  }

  private void tell(List<UUID> whom, NoticeKind kind, String what, UUID proposalId, LocalDate day) {
    String question = proposals.find(proposalId).map(Proposal::question).orElse("");
    inbox.tell(whom, Occasion.due(kind, what, proposalId, question, day));
  }
}
