package dev.slipway.review;

import static dev.slipway.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What asks the board to look again, and which steps are open to whom. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class ReviewsIT extends IntegrationTest {

  @Autowired private DecisionWorld world;
  @Autowired private DecisionService decisions;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Reviews reviews;
  @Autowired private Steps steps;

  private PersonCard submitter;
  private PersonCard chair;
  private UUID id;

  @BeforeEach
  void ready() {
    world.policy(0.9, 1);
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    id = world.ready(submitter, chair);
  }

  @Test
  void incidentAfterADecisionAsksForAReviewUntilOneIsBegun() {
    happened(OutcomeReportKind.INCIDENT);
    assertThat(reviews.wantedOf(id)).isEmpty();

    decide();
    happened(OutcomeReportKind.COPIED);
    assertThat(reviews.wantedOf(id)).isEmpty();
    happened(OutcomeReportKind.LEAKED);
    happened(OutcomeReportKind.INCIDENT);
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.INCIDENT);
    assertThat(reviews.wanted(1000)).contains(id);

    as(submitter, () -> proposals.copyOf(id, List.of(), "Still release it?"));
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void changeOfTheModelAndALaterVersionAskForAReview() {
    decide();
    ModelProfile model = model();
    ProfileDetails other = DeskWorld.model(model.name(), model.originator(), 7e9);
    profiles.change(model.id(), model.revision(), other);
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.MODEL_CHANGED);

    profiles.add(DeskWorld.model(model.name().toUpperCase(), model.originator(), 9e9));
    assertThat(reviews.wantedOf(id))
        .containsExactlyInAnyOrder(ReviewReason.MODEL_CHANGED, ReviewReason.NEW_VERSION);
  }

  @Test
  void modelOfAnUndecidedProposalAsksForNothing() {
    ModelProfile model = model();
    profiles.change(
        model.id(), model.revision(), DeskWorld.model(model.name(), model.originator(), 7e9));
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void saysWhichStepsLeadOnAndWhatIsMissing() {
    UUID early = world.submitted(submitter);
    assertThat(step(early, Transition.WITHDRAW, submitter).open()).isTrue();
    Step decide = step(id, Transition.DECIDE, chair);
    assertThat(decide.held()).isTrue();
    assertThat(decide.missing()).containsExactly("review.refused.undecided");
    assertThat(step(id, Transition.WITHDRAW, chair).held()).isFalse();

    decide();
    assertThat(step(id, Transition.RELEASE, submitter).open()).isTrue();
    assertThat(as(submitter, () -> steps.of(proposal())))
        .extracting(Step::transition)
        .containsExactly(Transition.RELEASE);
  }

  private Step step(UUID proposalId, Transition transition, PersonCard person) {
    return as(person, () -> steps.of(proposals.find(proposalId).orElseThrow())).stream()
        .filter(each -> each.transition() == transition)
        .findFirst()
        .orElseThrow();
  }

  private void decide() {
    as(
        chair,
        () ->
            decisions.propose(
                id, world.score(id), 0, DecisionWorld.approval(""), DecisionWorld.PASSWORD));
  }

  private void happened(OutcomeReportKind kind) {
    proposals.recordHappening(
        id, new Observation(kind, LocalDate.of(2023, 1, 1), "It happened", "https://x.example"));
  }

  private Proposal proposal() {
    return proposals.find(id).orElseThrow();
  }

  private ModelProfile model() {
    return profiles.find(proposal().modelId()).orElseThrow();
  }
}
