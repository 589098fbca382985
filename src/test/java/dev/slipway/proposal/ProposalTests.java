package dev.slipway.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.pathway.question.Question;
import dev.slipway.profile.AccessLevel;
import dev.slipway.stats.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTests {

  private static final Instant NOW = Instant.parse("2022-04-01T09:00:00Z");
  private static final Observation COPIED =
      new Observation(
          OutcomeReportKind.COPIED,
          LocalDate.of(2022, 8, 22),
          "Stable Diffusion came out",
          "https://example.org/sd");

  private final Proposal proposal = new Proposal(ProposalExamples.details(), null, null, NOW);

  @Test
  void beginsAsADraftThatSaysWhatWasAsked() {
    assertThat(proposal.state()).isEqualTo(ProposalState.DRAFT);
    assertThat(proposal.details()).isEqualTo(ProposalExamples.details());
    assertThat(proposal.createdAt()).isEqualTo(NOW);
  }

  @Test
  void draftMayChange() {
    ProposalDetails other = ProposalExamples.details().withQuestion("And if it were later?");
    proposal.change(other);
    assertThat(proposal.details()).isEqualTo(other);
  }

  @Test
  void stepsAreKeptByMonth() {
    proposal.change(
        ProposalExamples.withSteps(
            new PlanStep(6, AccessLevel.API, null), new PlanStep(0, AccessLevel.STAGED, true)));
    assertThat(proposal.steps()).extracting(PlanStep::afterMonths).containsExactly(0, 6);
  }

  @Test
  void submittedStandsStill() {
    proposal.move(Transition.SUBMIT, null, NOW);
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
    assertThat(proposal.submittedAt()).isEqualTo(NOW);
    refused(() -> proposal.change(ProposalExamples.details()), "proposal.refused.change.submitted");
    refused(() -> proposal.move(Transition.SUBMIT, null, NOW), "proposal.refused.move.SUBMIT");
  }

  @Test
  void withoutAPlanItIsNotSubmitted() {
    proposal.change(ProposalExamples.withSteps());
    refused(() -> proposal.move(Transition.SUBMIT, null, NOW), "proposal.refused.submit.noPlan");
    assertThat(proposal.state()).isEqualTo(ProposalState.DRAFT);
  }

  @Test
  void withdrawnIsTheEnd() {
    proposal.move(Transition.SUBMIT, null, NOW);
    proposal.move(Transition.WITHDRAW, null, NOW);
    assertThat(proposal.state()).isEqualTo(ProposalState.WITHDRAWN);
    refused(() -> proposal.move(Transition.WITHDRAW, null, NOW), "proposal.refused.move.WITHDRAW");
    refused(() -> proposal.move(Transition.SUBMIT, null, NOW), "proposal.refused.move.SUBMIT");
    refused(() -> proposal.change(ProposalExamples.details()), "proposal.refused.change.withdrawn");
  }

  @Test
  void nothingFollowsFromADraft() {
    refused(() -> proposal.recordHappening(COPIED), "proposal.refused.happening.DRAFT");
  }

  @Test
  void whatHappenedIsAdded() {
    proposal.move(Transition.SUBMIT, null, NOW);
    proposal.recordHappening(COPIED);
    assertThat(proposal.observations()).containsExactly(COPIED);
  }

  @Test
  void whatHappenedBeforeTheDecisionDoesNotFollowFromIt() {
    proposal.move(Transition.SUBMIT, null, NOW);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                proposal.recordHappening(
                    new Observation(
                        OutcomeReportKind.COPIED,
                        LocalDate.of(2022, 4, 5),
                        "Earlier",
                        "https://example.org")));
  }

  @Test
  void keepsClaimsWithThreeNumbersAndWithOne() {
    Claim exact =
        new Claim(
            Question.parse("scopeLimit.use.OPEN_ENDED").orElseThrow(),
            Quantity.of(1),
            "Nothing is limited");
    Claim three =
        new Claim(
            Question.parse("friction").orElseThrow(),
            Quantity.of(0.1, 0.2, 0.3),
            "Measured in the pilot");
    proposal.change(ProposalExamples.withClaims(exact, three));
    assertThat(proposal.claims()).containsExactly(exact, three);
  }

  @Test
  void refusesWhatNoProposalCanBe() {
    PlanStep first = new PlanStep(3, AccessLevel.API, null);
    PlanStep second = new PlanStep(3, AccessLevel.HOSTED, null);
    impossible(() -> ProposalExamples.withSteps(first, second), "two steps in one month");
    Claim claim = new Claim(Question.parse("friction").orElseThrow(), Quantity.of(0.1), "x");
    impossible(() -> ProposalExamples.withClaims(claim, claim), "two claims on one question");
    impossible(() -> ProposalExamples.withHorizon(0), "horizon");
    impossible(() -> ProposalExamples.withHorizon(121), "horizon");
    impossible(ProposalExamples::withoutOutcomes, "neither threats nor benefits");
    impossible(
        () -> new Claim(Question.parse("friction").orElseThrow(), Quantity.of(0.1), " "),
        "without a reason");
    impossible(() -> new PlanStep(-1, AccessLevel.API, null), "-1 months");
    impossible(() -> new PlanStep(1201, AccessLevel.API, null), "1201 months");
  }

  private static void refused(ThrowingCallable transition, String code) {
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(transition)
        .extracting(RefusedTransition::code)
        .isEqualTo(code);
  }

  private static void impossible(ThrowingCallable attempt, String why) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(why);
  }
}
