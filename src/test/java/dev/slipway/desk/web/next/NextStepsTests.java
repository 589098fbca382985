package dev.slipway.desk.web.next;

import static dev.slipway.proposal.ProposalState.DECIDED;
import static dev.slipway.proposal.ProposalState.DISCUSSION;
import static dev.slipway.proposal.ProposalState.DRAFT;
import static dev.slipway.proposal.ProposalState.RELEASED;
import static dev.slipway.proposal.ProposalState.ROUND_ONE;
import static dev.slipway.proposal.ProposalState.ROUND_TWO;
import static dev.slipway.proposal.ProposalState.SCORED;
import static dev.slipway.proposal.ProposalState.SUBMITTED;
import static dev.slipway.proposal.ProposalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.Role;
import dev.slipway.desk.web.next.NextStep.Offer;
import dev.slipway.desk.web.next.NextStep.WaitingFor;
import dev.slipway.desk.web.next.ReviewFacts.Condition;
import dev.slipway.desk.web.next.ReviewFacts.Decided;
import dev.slipway.desk.web.next.ReviewFacts.Mine;
import dev.slipway.desk.web.next.ReviewFacts.Names;
import dev.slipway.desk.web.next.ReviewFacts.Reader;
import dev.slipway.desk.web.next.ReviewFacts.Round;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTests {

  private static final UUID ID = new UUID(0, 7);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
  private static final Reader SUBMITTER = reader(Role.SUBMITTER);
  private static final Reader CHAIR = reader(Role.CHAIR);
  private static final Reader AUDITOR = reader(Role.AUDITOR);
  private static final Reader SEATED = new Reader(Set.of(Role.REVIEWER), false, true);

  @Test
  void draftIsFinishedThenSubmittedByTheSubmitterAndAwaitedByOthers() {
    assertThat(task(facts(DRAFT, SUBMITTER).planned(false))).isEqualTo(Task.EDIT);
    NextStep submit = step(facts(DRAFT, SUBMITTER));
    assertThat(submit.offer())
        .isEqualTo(new Offer(Task.SUBMIT, List.of(), "/proposals/" + ID + "/submit", false));
    assertThat(step(facts(DRAFT, CHAIR)).waiting())
        .containsExactly(new WaitingFor(Task.SUBMIT, List.of("Sue"), null));
  }

  @Test
  void chairAsksReviewersAndCanSkipThemOnlyOutOfTurn() {
    NextStep next = step(facts(SUBMITTED, CHAIR));
    assertThat(task(next)).isEqualTo(Task.ASK_REVIEWERS);
    assertThat(next.instead()).extracting(Offer::task).containsExactly(Task.SKIP_REVIEW);
  }

  @Test
  void roundIsOnlyOfferedWhereSomebodyCanBeAsked() {
    NextStep next = step(facts(SUBMITTED, CHAIR).names(List.of("Cleo"), false));
    assertThat(next.offer()).isNull();
    assertThat(next.why()).isEqualTo("NO_REVIEWERS");
    Reader both = reader(Role.CHAIR, Role.ADMINISTRATOR);
    assertThat(task(facts(SUBMITTED, both).names(List.of(), false))).isEqualTo(Task.GIVE_ROLES);
  }

  @Test
  void roundIsNotOfferedToAChairWhoSubmittedItAndWhoWouldBeRefused() {
    Reader recused = new Reader(Set.of(Role.CHAIR, Role.SUBMITTER), true, false);
    NextStep next = step(facts(SUBMITTED, recused));
    assertThat(next.offer()).isNull();
    assertThat(next.why()).isEqualTo("RECUSED");
    assertThat(next.instead()).isEmpty();
    assertThat(next.waiting())
        .containsExactly(new WaitingFor(Task.ASK_REVIEWERS, List.of("Cleo"), null));
    assertThat(step(facts(SUBMITTED, recused).names(List.of(), true)).why()).isEqualTo("NO_CHAIR");
  }

  @Test
  void reviewerIsToldHowManyQuestionsAreLeftAndWhoElseIsAnswering() {
    Round round = round(List.of("Clara", "Rui"), new Mine(14, 3, "copy.lagMonths", false));
    NextStep next = step(facts(ROUND_ONE, SEATED).round(round));
    assertThat(next.offer())
        .isEqualTo(
            new Offer(
                Task.ANSWER,
                List.of(11, 3),
                "/proposals/" + ID + "/estimates/questions/copy.lagMonths",
                false));
    assertThat(next.waiting())
        .containsExactly(new WaitingFor(Task.ANSWER, List.of("Clara", "Rui"), FRIDAY));
  }

  @Test
  void reviewerWhoAnsweredAllSaysSoAndThenHasNothingToDo() {
    Round open = round(List.of(), new Mine(14, 14, null, false));
    assertThat(task(facts(ROUND_ONE, SEATED).round(open))).isEqualTo(Task.FINISH);
    Round said = round(List.of("Rui"), new Mine(14, 14, null, true));
    NextStep next = step(facts(ROUND_ONE, SEATED).round(said));
    assertThat(next.offer()).isNull();
    assertThat(next.why()).isEqualTo("FINISHED");
  }

  @Test
  void chairClosesWhenAllHaveFinishedAndEarlierOnlyOutOfTurn() {
    NextStep waits = step(facts(ROUND_ONE, CHAIR).round(round(List.of("Clara"), null)));
    assertThat(waits.offer()).isNull();
    assertThat(waits.instead()).extracting(Offer::task).containsExactly(Task.CLOSE_EARLY);
    Round done = round(List.of(), null);
    assertThat(task(facts(ROUND_ONE, CHAIR).round(done))).isEqualTo(Task.OPEN_DISCUSSION);
    assertThat(task(facts(ROUND_TWO, CHAIR).round(done))).isEqualTo(Task.CLOSE_SECOND);
    assertThat(step(facts(ROUND_ONE, AUDITOR).round(done)).waiting())
        .containsExactly(new WaitingFor(Task.OPEN_DISCUSSION, List.of("Cleo"), null));
  }

  @Test
  void whoReviewsAndChairsAnswersFirst() {
    Reader both = new Reader(Set.of(Role.CHAIR, Role.REVIEWER), false, true);
    Round round = round(List.of(), new Mine(2, 1, "copy.lagMonths", false));
    assertThat(task(facts(ROUND_ONE, both).round(round))).isEqualTo(Task.ANSWER);
  }

  @Test
  void discussionIsReadByReviewersAndLedByTheChair() {
    assertThat(task(facts(DISCUSSION, SEATED))).isEqualTo(Task.DISCUSS);
    NextStep lead = step(facts(DISCUSSION, CHAIR));
    assertThat(task(lead)).isEqualTo(Task.ASK_AGAIN);
    assertThat(lead.instead()).extracting(Offer::task).containsExactly(Task.END_REVIEW);
    assertThat(step(facts(DISCUSSION, AUDITOR)).why()).isEqualTo("DISCUSSION");
  }

  @Test
  void boardDecidesOnACurrentScore() {
    assertThat(task(facts(SCORED, CHAIR))).isEqualTo(Task.DECIDE);
    assertThat(task(facts(SCORED, CHAIR).current(false))).isEqualTo(Task.SCORE);
    assertThat(step(facts(SCORED, SUBMITTER)).waiting())
        .containsExactly(new WaitingFor(Task.DECIDE, List.of("Cleo"), null));
  }

  @Test
  void otherChairsSign() {
    Decided toSign = decided(true, false, null, List.of(), false, false);
    assertThat(task(facts(SCORED, CHAIR).decision(toSign))).isEqualTo(Task.SIGN);
    Decided signed = decided(true, true, null, List.of(), false, false);
    NextStep next = step(facts(SCORED, CHAIR).decision(signed));
    assertThat(next.why()).isEqualTo("SIGNED");
    assertThat(next.waiting()).containsExactly(new WaitingFor(Task.SIGN, List.of("Cem"), null));
  }

  @Test
  void conditionsComeBeforeTheRelease() {
    List<Condition> others = List.of(new Condition("Olga", FRIDAY));
    Decided mine = decided(false, true, ID, others, true, false);
    assertThat(task(facts(DECIDED, SUBMITTER).decision(mine))).isEqualTo(Task.MEET_CONDITION);
    Decided theirs = decided(false, true, null, others, false, false);
    assertThat(step(facts(DECIDED, SUBMITTER).decision(theirs)).waiting())
        .containsExactly(new WaitingFor(Task.MEET_CONDITION, List.of("Olga"), FRIDAY));
    Decided open = decided(false, true, null, List.of(), true, false);
    assertThat(task(facts(DECIDED, SUBMITTER).decision(open))).isEqualTo(Task.RELEASE);
    assertThat(step(facts(DECIDED, AUDITOR).decision(open)).waiting())
        .containsExactly(new WaitingFor(Task.RELEASE, List.of("Sue"), null));
  }

  @Test
  void newReviewIsBegunBySubmittersAndChairsSeeWhatHasChanged() {
    Decided wanted = decided(false, true, null, List.of(), false, true);
    NextStep submitter = step(facts(RELEASED, SUBMITTER).decision(wanted));
    assertThat(submitter.offer().task()).isEqualTo(Task.REVIEW_AGAIN);
    assertThat(submitter.instead()).extracting(Offer::task).containsExactly(Task.LOOK_AGAIN);
    NextStep chair = step(facts(RELEASED, CHAIR).decision(wanted));
    assertThat(chair.offer().href()).endsWith("/decisions/" + ID + "/since");
    assertThat(chair.instead()).extracting(Offer::task).containsExactly(Task.DECIDE_AGAIN);
    Decided other = decided(true, true, null, List.of(), false, true);
    assertThat(step(facts(RELEASED, CHAIR).decision(other)).offer()).isNull();
  }

  @Test
  void nothingFollowsAWithdrawal() {
    assertThat(step(facts(WITHDRAWN, SUBMITTER)))
        .isEqualTo(new NextStep(null, "WITHDRAWN", List.of(), List.of()));
  }

  @ParameterizedTest
  @EnumSource(ProposalState.class)
  void auditorIsNeverOfferedAnything(ProposalState state) {
    Decided holds = decided(false, true, null, List.of(), true, true);
    NextStep next = step(facts(state, AUDITOR).round(round(List.of("Rui"), null)).decision(holds));
    assertThat(next.offer()).isNull();
    assertThat(next.instead()).isEmpty();
  }

  private static Reader reader(Role... roles) {
    return new Reader(Set.of(roles), false, false);
  }

  private static Round round(List<String> unfinished, @Nullable Mine mine) {
    return new Round(1, FRIDAY, unfinished, mine);
  }

  private static Decided decided(
      boolean toSign,
      boolean signedByMe,
      @Nullable UUID condition,
      List<Condition> conditions,
      boolean releasable,
      boolean reviewWanted) {
    return new Decided(
        ID, toSign, signedByMe, List.of("Cem"), condition, conditions, releasable, reviewWanted);
  }

  private static NextStep step(Facts facts) {
    return NextSteps.of(facts.made());
  }

  private static @Nullable Task task(Facts facts) {
    return task(step(facts));
  }

  private static @Nullable Task task(NextStep step) {
    Offer offer = step.offer();
    return offer == null ? null : offer.task();
  }

  private static Facts facts(ProposalState state, Reader reader) {
    return new Facts(state, reader);
  }

  /** A proposal with a plan and a current score, a submitter and a chair. */
  private static final class Facts {

    private final ProposalState state;
    private final Reader reader;
    private boolean planned = true;
    private boolean current = true;
    private Names names = new Names(List.of("Sue"), List.of("Cleo"), true);
    private @Nullable Round round;
    private @Nullable Decided decision;

    Facts(ProposalState state, Reader reader) {
      this.state = state;
      this.reader = reader;
    }

    Facts planned(boolean is) {
      planned = is;
      return this;
    }

    Facts current(boolean is) {
      current = is;
      return this;
    }

    Facts names(List<String> chairs, boolean reviewersToAsk) {
      names = new Names(List.of("Sue"), chairs, reviewersToAsk);
      return this;
    }

    Facts round(Round open) {
      round = open;
      return this;
    }

    Facts decision(Decided made) {
      decision = made;
      return this;
    }

    ReviewFacts made() {
      return new ReviewFacts(ID, state, planned, current, reader, names, round, decision);
    }
  }
}
