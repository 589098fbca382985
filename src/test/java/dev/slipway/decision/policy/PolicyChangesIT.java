package dev.slipway.decision.policy;

import static dev.slipway.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoService;
import dev.slipway.undo.UndoSteps;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** A policy is changed by two people, and what rested on the old one stands. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class PolicyChangesIT extends IntegrationTest {

  @Autowired private PolicyChanges changes;
  @Autowired private Policies policies;
  @Autowired private Rubrics rubrics;
  @Autowired private ScoringService scoring;
  @Autowired private DecisionWorld world;
  @Autowired private Trail trail;
  @Autowired private UndoService undo;
  @Autowired private JdbcClient jdbc;

  private PersonCard administrator;
  private PersonCard chair;

  @BeforeEach
  void people() {
    administrator = world.person("Ada", Role.ADMINISTRATOR);
    chair = world.person("Cleo", Role.CHAIR);
  }

  @Test
  void comesIntoForceWhenTheOtherConfirms() {
    int before = policies.current().version();
    PolicyChange change = propose(administrator, materiality(0.003, 2));
    assertThat(policies.current().version()).isEqualTo(before);

    PolicyVersion now = as(chair, () -> changes.confirm(change.id()));

    assertThat(now.version()).isEqualTo(before + 1);
    assertThat(now.proposedBy()).isEqualTo("Ada");
    assertThat(now.confirmedBy()).isEqualTo("Cleo");
    assertThat(rubrics.current().policy().quorum()).isEqualTo(2);
    assertThat(rubrics.current().policy().materiality()).isEqualTo(0.003);
    assertThat(policies.version(before).orElseThrow().terms()).isNotEqualTo(now.terms());
    assertThat(changes.open()).isEmpty();
    assertThat(trail.newestFirst(Integer.toString(now.version()), 0).getContent())
        .extracting(Trail.Line::action)
        .contains("policy.changed");
  }

  @Test
  void chairProposesAndAdministratorConfirms() {
    PolicyChange change = propose(chair, materiality(0.004, 1));
    assertThat(as(administrator, () -> changes.confirm(change.id())).proposedBy())
        .isEqualTo("Cleo");
  }

  @Test
  void nobodyConfirmsAlone() {
    PersonCard both = world.person("Bo", Role.ADMINISTRATOR, Role.CHAIR);
    PolicyChange change = propose(both, materiality(0.005, 1));
    forbidden(() -> as(both, () -> changes.confirm(change.id())));
    assertThat(as(both, () -> changes.mayConfirm(change))).isFalse();
    as(administrator, () -> changes.confirm(change.id()));
  }

  @Test
  void twoOfOneRoleAreNotEnough() {
    PersonCard other = world.person("Ari", Role.ADMINISTRATOR, Role.REVIEWER);
    PolicyChange change = propose(administrator, materiality(0.006, 1));
    forbidden(() -> as(other, () -> changes.confirm(change.id())));
    forbidden(() -> as(other, () -> changes.drop(change.id())));
    as(chair, () -> changes.drop(change.id()));
    refused("change.refused.gone", () -> as(chair, () -> changes.confirm(change.id())));
    forbidden(() -> propose(world.person("Rey", Role.REVIEWER), materiality(0.006, 1)));
  }

  @Test
  void whatWasDroppedWaitsAgainUnlessThePolicyHasMovedOn() {
    PolicyChange change = propose(administrator, materiality(0.0061, 1));
    as(administrator, () -> changes.drop(change.id()));
    assertThat(changes.open()).isEmpty();
    UUID mistake = UndoSteps.last(jdbc, administrator);

    assertThat(as(administrator, () -> undo.undo(mistake))).isEqualTo("/policy");

    PolicyChange again = changes.open().get(0);
    assertThat(changes.open()).hasSize(1);
    assertThat(again.terms()).isEqualTo(change.terms());
    assertThat(again.waiting().by()).isEqualTo(administrator.id());
    assertThat(trail.newestFirst(again.id().toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("policy.restored");

    as(chair, () -> changes.drop(again.id()));
    UUID late = UndoSteps.last(jdbc, chair);
    enact(materiality(0.0062, 1));
    assertThatExceptionOfType(UndoRefusedException.class)
        .isThrownBy(() -> as(chair, () -> undo.undo(late)));
    enact(materiality(0.0025, 1));
  }

  @Test
  void changeOfAPolicyThatHasMovedOnIsRefused() {
    PolicyChange late = propose(administrator, materiality(0.007, 1));
    int seen = policies.current().version();
    as(chair, () -> changes.confirm(propose(administrator, materiality(0.008, 1)).id()));

    refused("change.refused.gone", () -> as(chair, () -> changes.confirm(late.id())));
    refused(
        "policy.refused.moved",
        () -> as(chair, () -> changes.propose(seen, materiality(0.009, 1), "late")));
    refused("policy.refused.same", () -> propose(chair, policies.current().terms()));
  }

  @Test
  void scoresGoOutOfDateOnlyWhereThePolicyIsPartOfThem() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    UUID id = world.ready(submitter, chair);

    enact(materiality(policies.current().terms().policy().materiality(), 3));
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
    enact(materiality(0.0123, 1));
    assertThat(scoring.current(id).orElseThrow().outdated()).isTrue();
    enact(materiality(0.0025, 1));
  }

  @Test
  void whatAScaleSaysIsFoundAlsoWhenItIsNoLongerOffered() {
    PolicyTerms now = policies.current().terms();
    OutcomeScale gone = now.outcomeScales().get(0);
    OutcomeScale other = new OutcomeScale("of-our-own", "Ours", "bad", "good", "judgement");
    enact(new PolicyTerms(now.policy(), List.of(other)));

    assertThat(policies.scale(gone.id())).contains(gone);
    assertThat(policies.scale("of-our-own")).contains(other);
    assertThat(rubrics.current().outcomeScales()).containsExactly(other);
    enact(now);
  }

  @Test
  void firstPolicyIsTheOneThatCameWithTheRubric() {
    assertThat(policies.version(1).orElseThrow())
        .extracting(PolicyVersion::version, PolicyVersion::reason, PolicyVersion::proposedBy)
        .containsExactly(1, "", "");
    assertThat(policies.history())
        .extracting(PolicyVersion::version, version -> version.terms().policy().seed())
        .contains(tuple(1, 1L));
  }

  private void enact(PolicyTerms terms) {
    as(chair, () -> changes.confirm(propose(administrator, terms).id()));
  }

  private PolicyChange propose(PersonCard person, PolicyTerms terms) {
    int seen = policies.current().version();
    return as(person, () -> changes.propose(seen, terms, "We have learnt"));
  }

  private PolicyTerms materiality(double materiality, int quorum) {
    PolicyTerms now = policies.current().terms();
    Policy old = now.policy();
    return new PolicyTerms(
        new Policy(
            old.appliesTo(),
            old.badLimitMean(),
            old.badLimitP95(),
            old.valueRatio(),
            materiality,
            old.materialShare(),
            old.seed(),
            old.reviewersNeeded(),
            old.retentionMonths(),
            quorum,
            old.validityMonths(),
            old.reviewMonths(),
            old.staleCounts()),
        now.outcomeScales());
  }

  private static void forbidden(ThrowingCallable call) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedTransition.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
