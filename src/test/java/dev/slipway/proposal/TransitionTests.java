package dev.slipway.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTests {

  private static final Instant NOW = Instant.parse("2022-04-02T09:00:00Z");
  private static final List<Transition> WHOLE_LIFE =
      List.of(
          Transition.SUBMIT,
          Transition.OPEN_ROUND_ONE,
          Transition.DISCUSS,
          Transition.OPEN_ROUND_TWO,
          Transition.FINISH_ESTIMATES,
          Transition.DECIDE,
          Transition.RELEASE);

  @Test
  void wholeLifeGoesStepByStep() {
    Proposal proposal = ProposalExamples.draft();
    for (Transition step : WHOLE_LIFE) {
      proposal.move(step, null, NOW);
      assertThat(proposal.state()).isEqualTo(step.to());
    }
  }

  @Test
  void noStepOfTheLifeCanBeLeftOutBeforeTheDecision() {
    Proposal proposal = ProposalExamples.submitted();
    for (Transition early :
        List.of(
            Transition.DISCUSS,
            Transition.OPEN_ROUND_TWO,
            Transition.DECIDE,
            Transition.RELEASE,
            Transition.SUBMIT)) {
      assertThatExceptionOfType(RefusedTransition.class)
          .isThrownBy(() -> proposal.move(early, null, NOW))
          .withMessage("proposal.refused.move." + early);
    }
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  void estimatesCanBeDoneWithoutOrEndAfterOneRound() {
    Proposal without = ProposalExamples.submitted();
    without.move(Transition.FINISH_ESTIMATES, null, NOW);
    assertThat(without.state()).isEqualTo(ProposalState.SCORED);

    Proposal afterOne = ProposalExamples.submitted();
    afterOne.move(Transition.OPEN_ROUND_ONE, null, NOW);
    afterOne.move(Transition.DISCUSS, null, NOW);
    afterOne.move(Transition.FINISH_ESTIMATES, null, NOW);
    assertThat(afterOne.state()).isEqualTo(ProposalState.SCORED);
  }

  @Test
  void decidedProposalCanNeitherBeWithdrawnNorChosenFor() {
    Proposal proposal = ProposalExamples.submitted();
    proposal.move(Transition.FINISH_ESTIMATES, null, NOW);
    assertThat(proposal.mayChoose()).isTrue();

    proposal.move(Transition.DECIDE, null, NOW);

    assertThat(proposal.mayChoose()).isFalse();
    assertThat(proposal.may(Transition.WITHDRAW)).isFalse();
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> proposal.choose(List.of()))
        .withMessage("proposal.refused.change.decided");
  }

  @Test
  void whoBeganAndWhoSubmittedAreItsOwners() {
    UUID beginner = UUID.randomUUID();
    UUID submitter = UUID.randomUUID();
    Proposal proposal = new Proposal(ProposalExamples.details(), null, beginner, NOW);
    assertThat(proposal.owners()).containsExactly(beginner);

    proposal.move(Transition.SUBMIT, submitter, NOW);

    assertThat(proposal.owners()).containsExactlyInAnyOrder(beginner, submitter);
    assertThat(proposal.isOf(submitter)).isTrue();
    assertThat(proposal.isOf(UUID.randomUUID())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void everyStepHasWords(Transition step) throws IOException {
    Properties messages = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
      messages.load(reader);
    }
    assertThat(messages)
        .containsKeys(
            "trail.action." + step.action(),
            step.refusal(),
            "proposal.state." + step.to(),
            "proposal.state." + step.to() + ".explanation");
  }
}
