package dev.slipway.notice;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static dev.slipway.decision.DecisionWorld.approval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Verdict;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.evidence.validity.EvidenceValidity;
import dev.slipway.review.ReviewDates;
import dev.slipway.rubric.Policies;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whom rounds, decisions and conditions are told to. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class NoticeEventsIT extends IntegrationTest {

  private static final double GENEROUS = 0.9;

  @Autowired private Board board;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService deciding;
  @Autowired private RoundService rounds;
  @Autowired private Discussion discussion;
  @Autowired private Inbox inbox;
  @Autowired private NearDates nearDates;
  @Autowired private ReviewDates dates;
  @Autowired private People people;
  @Autowired private ProposalService proposals;
  @Autowired private Decisions decisions;
  @Autowired private Policies policies;
  @Autowired private EvidenceService evidence;
  @Autowired private EvidenceValidity validity;

  @Test
  void openedRoundIsToldToItsReviewersOnly() {
    UUID id = board.asked();

    assertThat(told(board.ada, id)).containsExactly(NoticeKind.ROUND_OPENED);
    assertThat(told(board.cy, id)).containsExactly(NoticeKind.ROUND_OPENED);
    assertThat(told(board.chair, id)).isEmpty();
    assertThat(told(board.submitter, id)).isEmpty();
  }

  @Test
  void endOfARoundIsToldToWhoHasNotSaidThatTheyAnswered() {
    UUID id = board.asked();
    as(board.ada, () -> rounds.finish(id));

    nearDates.tell();
    nearDates.tell();

    assertThat(told(board.ada, id)).doesNotContain(NoticeKind.DATE_NEAR);
    assertThat(told(board.bo, id))
        .containsExactlyInAnyOrder(NoticeKind.ROUND_OPENED, NoticeKind.DATE_NEAR);
  }

  @Test
  void shownAnswersAreToldToReviewersAndSubmitter() {
    UUID id = board.shown();

    assertThat(told(board.bo, id)).contains(NoticeKind.ANSWERS_SHOWN);
    assertThat(told(board.submitter, id)).contains(NoticeKind.ANSWERS_SHOWN);
    assertThat(told(board.chair, id)).doesNotContain(NoticeKind.ANSWERS_SHOWN);
  }

  @Test
  void whoIsNamedInADiscussionIsTold() {
    UUID id = board.shown();
    String body = "@" + board.bo.signInName() + ", what about 2021? Not @nobody-at-all.";

    as(board.ada, () -> discussion.say(id, Board.RATE, body));

    assertThat(told(board.bo, id)).contains(NoticeKind.MENTIONED);
    assertThat(told(board.cy, id)).doesNotContain(NoticeKind.MENTIONED);
  }

  @Test
  void decisionIsToldToSubmitterAndOtherChairsButNotToWhoMadeIt() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    PersonCard second = world.person("Dana", Role.CHAIR);
    UUID id = decided(submitter, chair, approval(""));

    assertThat(told(submitter, id)).contains(NoticeKind.DECISION_TAKEN);
    assertThat(told(second, id)).contains(NoticeKind.DECISION_TAKEN);
    assertThat(told(chair, id)).doesNotContain(NoticeKind.DECISION_TAKEN);
  }

  @Test
  void dueConditionIsToldOnceToWhoeverSeesToIt() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    LocalDate soon = LocalDate.now().plusDays(3);
    LocalDate later = LocalDate.now().plusDays(60);
    UUID id =
        decided(
            submitter,
            chair,
            new DecisionContent(
                Verdict.APPROVE_WITH_CONDITIONS,
                null,
                "If it is filtered",
                "",
                List.of(
                    new DecisionContent.Wanted("filters", submitter.id(), soon),
                    new DecisionContent.Wanted("monitoring", submitter.id(), later))));

    nearDates.tell();
    nearDates.tell();

    assertThat(lines(submitter, id))
        .filteredOn(line -> line.kind() == NoticeKind.CONDITION_DUE)
        .extracting(Inbox.Line::dueOn, Inbox.Line::read)
        .containsExactly(tuple(soon, false));
  }

  @Test
  void reviewIsToldInTimeAndToTheChairsOnceItIsLate() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    UUID id = decided(submitter, chair, approval(""));
    int months = policies.current().terms().policy().reviewMonths();
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusMonths(months);

    List.of(due.minusMonths(2), due.minusDays(20), due.minusDays(19)).forEach(this::tellOn);
    assertThat(reviews(submitter, id)).containsExactly(NoticeKind.REVIEW_DUE);
    assertThat(reviews(chair, id)).isEmpty();
    List.of(due.minusDays(7), due).forEach(this::tellOn);
    assertThat(reviews(submitter, id))
        .containsExactly(NoticeKind.REVIEW_DUE, NoticeKind.REVIEW_DUE);
    assertThat(reviews(chair, id)).containsExactly(NoticeKind.REVIEW_DUE);
    List.of(due.plusDays(1), due.plusDays(90)).forEach(this::tellOn);
    assertThat(reviews(submitter, id)).hasSize(2);
    assertThat(reviews(chair, id))
        .containsExactlyInAnyOrder(NoticeKind.REVIEW_DUE, NoticeKind.REVIEW_OVERDUE);
  }

  @Test
  void whatAsksForAReviewIsToldToSubmitterAndChairs() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    UUID id = decided(submitter, chair, approval(""));

    proposals.recordHappening(
        id, new Observation(OutcomeReportKind.LEAKED, LocalDate.now(), "Weights are out", ""));

    assertThat(told(submitter, id)).contains(NoticeKind.REVIEW_WANTED);
    assertThat(told(chair, id)).contains(NoticeKind.REVIEW_WANTED);
    assertThat(told(reviewer, id)).isEmpty();
  }

  private void tellOn(LocalDate day) {
    Clock then = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    new NearDates(inbox, people, proposals, rounds, decisions, dates, then).tell();
  }

  private List<NoticeKind> reviews(PersonCard person, UUID proposal) {
    return told(person, proposal).stream()
        .filter(each -> Set.of(NoticeKind.REVIEW_DUE, NoticeKind.REVIEW_OVERDUE).contains(each))
        .toList();
  }

  @Test
  void evidenceThatHasGoneStaleIsToldOnceToWhoAsked() {
    UUID id = board.submitted();
    evidence.add(
        id, EvidenceExamples.measured(TestKind.BENIGN_REFUSALS, Question.FRICTION, 18, 500), null);
    evidence.add(id, EvidenceExamples.redTeam(), null);

    validity.look();
    validity.look();

    assertThat(lines(board.submitter, id))
        .filteredOn(line -> line.kind() == NoticeKind.EVIDENCE_STALE)
        .extracting(Inbox.Line::dueOn)
        .containsExactly(LocalDate.of(2022, 9, 1));
    assertThat(told(board.ada, id)).doesNotContain(NoticeKind.EVIDENCE_STALE);
  }

  private UUID decided(PersonCard submitter, PersonCard chair, DecisionContent content) {
    world.policy(GENEROUS, 1);
    UUID id = world.ready(submitter, chair);
    as(chair, () -> deciding.propose(id, world.score(id), 0, content, PASSWORD));
    return id;
  }

  private List<NoticeKind> told(PersonCard person, UUID proposal) {
    return lines(person, proposal).stream().map(Inbox.Line::kind).toList();
  }

  private List<Inbox.Line> lines(PersonCard person, UUID proposal) {
    int pages = as(person, () -> inbox.page(0)).getTotalPages();
    return IntStream.range(0, pages)
        .boxed()
        .flatMap(number -> as(person, () -> inbox.page(number)).stream())
        .filter(line -> line.proposalId().equals(proposal))
        .toList();
  }
}
