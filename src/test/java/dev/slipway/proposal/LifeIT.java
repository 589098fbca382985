package dev.slipway.proposal;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.interest.Interests;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who may take which step of a proposal's life, and what can stand in its way. */
@Import(LifeIT.Planted.class)
class LifeIT extends IntegrationTest {

  private static final String FORBIDDEN = "Not this one";

  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Interests interests;
  @Autowired private People people;
  @Autowired private Trail trail;

  private PersonCard submitter;
  private PersonCard chair;
  private UUID id;

  @BeforeEach
  void begin() {
    submitter = join(people, "Sam", Role.SUBMITTER);
    chair = join(people, "Cleo", Role.CHAIR);
    UUID model = profiles.add(ProfilesForTests.details("Life " + UUID.randomUUID())).id();
    id = as(submitter, () -> proposals.create(ProposalExamples.of(model)).id());
  }

  @Test
  void stepIsTakenByWhoeverHoldsItsRole() {
    as(submitter, () -> proposals.submit(id, null));
    as(chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));

    assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.SCORED);
    assertThat(trail.newestFirst(id.toString(), 0).getContent())
        .extracting(Trail.Line::action, Trail.Line::actor)
        .contains(
            tuple("proposal.estimated", chair.signInName()),
            tuple("proposal.submitted", submitter.signInName()));
  }

  @Test
  void stepIsRefusedToWhoeverDoesNotHoldItsRole() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> as(chair, () -> proposals.submit(id, null)));
    assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.DRAFT);
  }

  @Test
  void guardThatKnowsBetterStopsTheStep() {
    UUID model = proposals.find(id).orElseThrow().modelId();
    UUID stopped =
        as(
            submitter,
            () -> proposals.create(ProposalExamples.of(model).withQuestion(FORBIDDEN)).id());

    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> as(submitter, () -> proposals.submit(stopped, null)))
        .withMessage("planted");
    assertThat(proposals.find(stopped).orElseThrow().state()).isEqualTo(ProposalState.DRAFT);
  }

  @Test
  void whoBeganOrDeclaredAnInterestIsRecusedAndNobodyElse() {
    PersonCard reviewer = join(people, "Rea", Role.REVIEWER);
    PersonCard other = join(people, "Olu", Role.REVIEWER);

    as(reviewer, () -> interests.declare(id, "Owns shares in the originator"));
    as(reviewer, () -> interests.declare(id, "Said twice"));

    assertThat(interests.recused(id)).isEqualTo(Set.of(submitter.id(), reviewer.id()));
    assertThat(interests.isRecused(id, reviewer.id())).isTrue();
    assertThat(interests.isRecused(id, other.id())).isFalse();
    assertThat(interests.of(id))
        .extracting(Interests.Declared::reason)
        .containsExactly("Owns shares in the originator");
  }

  @TestConfiguration
  static class Planted {

    @Bean
    TransitionGuard plantedGuard() {
      return (proposal, transition) -> {
        if (proposal.question().equals(FORBIDDEN)) {
          throw new RefusedTransition("planted");
        }
      };
    }
  }
}
