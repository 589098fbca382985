package dev.slipway.decision;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static dev.slipway.decision.DecisionWorld.approval;
import static dev.slipway.decision.DecisionWorld.decline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.decision.Decision.Status;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Who decides, on what, and that it stands afterwards. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class DecisionIT extends IntegrationTest {

  private static final double GENEROUS = 0.9;
  private static final double STRICT = 1e-6;

  @Autowired private DecisionWorld world;
  @Autowired private DecisionService service;
  @Autowired private ConditionService conditions;
  @Autowired private Decisions decisions;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Interests interests;
  @Autowired private Trail trail;

  private PersonCard submitter;
  private PersonCard chair;
  private PersonCard second;
  private UUID id;

  @BeforeEach
  void begin() {
    world.policy(GENEROUS, 1);
    submitter = world.person("Sam", Role.SUBMITTER, Role.CHAIR);
    chair = world.person("Cleo", Role.CHAIR);
    second = world.person("Dana", Role.CHAIR, Role.REVIEWER);
    id = world.ready(submitter, chair);
  }

  @Test
  void chairDecidesOnTheScoreAndTheProposalIsDecided() {
    String head = trail.head().text();
    Decision made = decide(chair, approval(""));

    assertThat(made.basis().trailHead()).isEqualTo(head);
    Score score = scoring.current(id).orElseThrow().rubric();
    assertThat(made.status()).isEqualTo(Status.IN_EFFECT);
    assertThat(made.basis().scoreId()).isEqualTo(score.id());
    assertThat(made.basis().scenarioHash()).isEqualTo(score.scenarioHash());
    assertThat(made.contentHash()).matches("[0-9a-f]{64}");
    assertThat(made.signatures())
        .extracting(Decision.Signed::by, Decision.Signed::byName)
        .containsExactly(tuple(chair.id(), "Cleo"));
    assertThat(state()).isEqualTo(ProposalState.DECIDED);
    assertThat(decisions.inEffect(id)).contains(made);
    assertThat(trail.newestFirst(id.toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .contains("decision.proposed", "decision.taken", "proposal.decided");
  }

  @Test
  void isSignedOnlyByThePasswordOfWhoeverDecides() {
    assertThatExceptionOfType(UnsignedException.class)
        .isThrownBy(() -> decide(chair, approval(""), "wrong"));
    assertThatExceptionOfType(UnsignedException.class)
        .isThrownBy(() -> decide(chair, approval(""), ""));
    assertThat(decisions.of(id)).isEmpty();
    assertThat(state()).isEqualTo(ProposalState.SCORED);
  }

  @Test
  void whoHasAPartInItCannotDecide() {
    refused("decision.refused.recused", () -> decide(submitter, approval("")));
    as(chair, () -> interests.declare(id, "My sister builds it"));
    refused("decision.refused.recused", () -> decide(chair, approval("")));
    assertThat(decide(second, approval("")).status()).isEqualTo(Status.IN_EFFECT);
    refused("decision.refused.recused", () -> dissent(chair));
  }

  @Test
  void whoIsNoChairCannotDecide() {
    PersonCard reviewer = world.person("Rey", Role.REVIEWER, Role.ADMINISTRATOR);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> decide(reviewer, approval("")));
  }

  @Test
  void decidingAgainstTheLimitsNeedsAReasonOfItsOwn() {
    world.policy(STRICT, 1);
    refused("decision.refused.rule", () -> decide(chair, approval("")));
    refused("decision.refused.rule", () -> decide(chair, approval("  ")));
    assertThat(decide(chair, decline()).againstRule()).isEmpty();
    Decision against = decideNext(chair, approval("The limits do not see that it is out already"));
    assertThat(against.againstRule()).startsWith("The limits do not see");
  }

  @Test
  void whatChangedTheScoreMustBeScoredFirst() {
    UUID old = world.score(id);
    as(chair, () -> proposals.chooseModifications(id, List.of("filters")));
    refused("scoring.refused.old", () -> decide(chair, approval("")));
    scoring.score(id);
    refused(
        "scoring.refused.notNewest",
        () -> as(chair, () -> service.propose(id, old, 0, approval(""), PASSWORD)));
    assertThat(decide(chair, approval("")).status()).isEqualTo(Status.IN_EFFECT);
  }

  @Test
  void cannotBeDecidedBeforeTheEstimatesAreFinished() {
    UUID early = world.submitted(submitter);
    scoring.score(early);
    refused(
        "proposal.refused.move.DECIDE",
        () ->
            as(chair, () -> service.propose(early, world.score(early), 0, approval(""), PASSWORD)));
    refused(
        "review.refused.undecided", () -> as(chair, () -> proposals.move(id, Transition.DECIDE)));
  }

  @Test
  void boardOfTwoDecidesWhenBothHaveSignedTheSame() {
    world.policy(GENEROUS, 2);
    Decision proposed = decide(chair, approval(""));
    assertThat(proposed.status()).isEqualTo(Status.PROPOSED);
    assertThat(state()).isEqualTo(ProposalState.SCORED);
    assertThat(decisions.inEffect(id)).isEmpty();
    refused("decision.refused.signed", () -> sign(chair, proposed));
    refused(
        "decision.refused.content",
        () -> as(second, () -> service.sign(id, proposed.id(), "0".repeat(64), PASSWORD)));

    Decision other = decide(second, decline());
    Decision taken = sign(second, proposed);

    assertThat(taken.status()).isEqualTo(Status.IN_EFFECT);
    assertThat(taken.signatures()).hasSize(2);
    assertThat(state()).isEqualTo(ProposalState.DECIDED);
    assertThat(decisions.find(id, other.id()).orElseThrow().status()).isEqualTo(Status.LAPSED);
    refused("decision.refused.other", () -> sign(chair, other));
  }

  @Test
  void signatureOfWhoHasBecomeRecusedDoesNotCount() {
    world.policy(GENEROUS, 2);
    Decision proposed = decide(chair, approval(""));
    as(chair, () -> interests.declare(id, "I hold shares"));
    assertThat(sign(second, proposed).status()).isEqualTo(Status.PROPOSED);
    PersonCard third = world.person("Eve", Role.CHAIR);
    assertThat(sign(third, proposed).status()).isEqualTo(Status.IN_EFFECT);
  }

  @Test
  void policyThatChangedMeanwhileIsSignedForAnew() {
    world.policy(GENEROUS, 2);
    Decision proposed = decide(chair, approval(""));
    world.policy(GENEROUS, 2);
    refused("decision.refused.policy", () -> sign(second, proposed));
  }

  @Test
  void changeOfPolicyAltersNothingThatIsDecided() {
    Decision made = decide(chair, approval(""));
    world.policy(STRICT, 3);
    assertThat(decisions.inEffect(id)).contains(made);
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
  }

  @Test
  void laterDecisionSupersedesAndBothStayVisible() {
    Decision first = decide(chair, approval(""));
    Decision later = decideNext(second, decline());

    assertThat(decisions.of(id))
        .extracting(Decision::id, Decision::status)
        .containsExactly(tuple(later.id(), Status.IN_EFFECT), tuple(first.id(), Status.SUPERSEDED));
    assertThat(state()).isEqualTo(ProposalState.DECIDED);
    refused("review.refused.declined", () -> release());
  }

  @Test
  void releaseFollowsADecisionThatAllowsIt() {
    refused("proposal.refused.move.RELEASE", () -> release());
    decide(chair, DecisionWorld.delay(LocalDate.now().plusMonths(3)));
    refused("review.refused.delayed", () -> release());
    decideNext(chair, approval(""));
    release();
    assertThat(state()).isEqualTo(ProposalState.RELEASED);
  }

  @Test
  void whoLookedBeforeAnotherDecidedIsTold() {
    decide(chair, approval(""));
    refused("decision.refused.other", () -> decide(second, decline()));
    assertThat(decisions.of(id)).hasSize(1);
  }

  @Test
  void ofTwoWhoDecideAtOnceExactlyOneWins() {
    UUID score = world.score(id);
    List<CompletableFuture<Boolean>> both =
        Stream.of(chair, second)
            .map(
                each ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as(
                                each,
                                () -> {
                                  service.propose(id, score, 0, approval(""), PASSWORD);
                                  return true;
                                })))
            .toList();
    assertThat(both.stream().filter(DecisionIT::won)).hasSize(1);
    assertThat(decisions.of(id)).extracting(Decision::status).containsExactly(Status.IN_EFFECT);
  }

  @Test
  void membersDissentByName() {
    Decision made = decide(chair, approval(""));
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    as(reviewer, () -> service.dissent(id, made.id(), "Nobody has looked at the weights"));

    assertThat(decisions.inEffect(id).orElseThrow().dissents())
        .extracting(Decision.Dissent::byName, Decision.Dissent::reason)
        .containsExactly(tuple("Rey", "Nobody has looked at the weights"));
    refused("decision.refused.dissent.again", () -> dissent(reviewer));
    refused("decision.refused.dissent.signed", () -> dissent(chair));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> dissent(world.person("Ada", Role.ADMINISTRATOR)));
  }

  @Test
  void conditionsAreOpenUntilSomebodyShowsThatTheyAreMet() {
    PersonCard owner = world.person("Olga", Role.SUBMITTER);
    LocalDate due = LocalDate.now().plusMonths(1);
    Decision made = decide(chair, conditional(owner, due));

    Decision.Condition condition = made.openConditions().get(0);
    assertThat(condition.ownerName()).isEqualTo("Olga");
    assertThat(condition.isOverdue(due)).isFalse();
    assertThat(condition.isOverdue(due.plusDays(1))).isTrue();
    assertThat(decisions.withOpenConditions()).extracting(Decision::id).contains(made.id());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> as(submitterOnly(), () -> meet(condition)));

    as(owner, () -> meet(condition));

    assertThat(decisions.withOpenConditions()).extracting(Decision::id).doesNotContain(made.id());
    assertThat(decisions.inEffect(id).orElseThrow().conditions().get(0).met().byName())
        .isEqualTo("Olga");
    refused("decision.refused.condition.met", () -> as(owner, () -> meet(condition)));
  }

  @Test
  void conditionsFallAwayWithTheDecisionThatSetThem() {
    Decision made = decide(chair, conditional(chair, LocalDate.now().plusDays(3)));
    decideNext(chair, decline());
    assertThat(decisions.withOpenConditions()).extracting(Decision::id).doesNotContain(made.id());
    assertThatExceptionOfType(java.util.NoSuchElementException.class)
        .isThrownBy(() -> as(chair, () -> meet(made.conditions().get(0))));
  }

  @Test
  void onlyChosenModificationsOfPeopleWhoExistCanBeConditions() {
    LocalDate due = LocalDate.now().plusMonths(1);
    refused(
        "decision.refused.condition.modification",
        () -> decide(chair, conditions(new Wanted("delay-6", chair.id(), due))));
    refused(
        "decision.refused.condition.owner",
        () -> decide(chair, conditions(new Wanted("filters", UUID.randomUUID(), due))));
    refused(
        "decision.refused.condition.due",
        () -> decide(chair, conditions(new Wanted("filters", chair.id(), LocalDate.EPOCH))));
  }

  @Test
  void whatIsSaidInWordsIsPartOfWhatIsSigned() {
    LocalDate due = LocalDate.now().plusMonths(1);
    Decision made = decide(chair, conditions(Wanted.text("Legal agrees", chair.id(), due)));
    assertThat(made.conditions())
        .extracting(Decision.Condition::name)
        .containsExactly("Legal agrees");
    String same =
        ContentHash.of(
            id, 1, made.basis(), conditions(Wanted.text("Legal agrees", chair.id(), due)));
    String other =
        ContentHash.of(
            id, 1, made.basis(), conditions(Wanted.text("Legal disagrees", chair.id(), due)));
    assertThat(made.contentHash()).isEqualTo(same).isNotEqualTo(other);
  }

  private static DecisionContent conditional(PersonCard owner, LocalDate due) {
    return conditions(new Wanted("filters", owner.id(), due));
  }

  private static DecisionContent conditions(Wanted... wanted) {
    return new DecisionContent(
        Verdict.APPROVE_WITH_CONDITIONS, null, "If it is filtered", "", List.of(wanted));
  }

  private PersonCard submitterOnly() {
    return world.person("Una", Role.SUBMITTER);
  }

  private void meet(Decision.Condition condition) {
    conditions.meet(id, condition.id(), "The filter runs", "https://quay.example/filter", null);
  }

  private void dissent(PersonCard person) {
    as(person, () -> service.dissent(id, decisions.of(id).get(0).id(), "No"));
  }

  private Decision decide(PersonCard person, DecisionContent content) {
    return decide(person, content, PASSWORD);
  }

  private Decision decide(PersonCard person, DecisionContent content, String password) {
    return as(person, () -> service.propose(id, world.score(id), 0, content, password));
  }

  private Decision decideNext(PersonCard person, DecisionContent content) {
    int seen = decisions.taken(id);
    return as(person, () -> service.propose(id, world.score(id), seen, content, PASSWORD));
  }

  private Decision sign(PersonCard person, Decision proposed) {
    return as(person, () -> service.sign(id, proposed.id(), proposed.contentHash(), PASSWORD));
  }

  private Proposal release() {
    return as(submitter, () -> proposals.move(id, Transition.RELEASE));
  }

  private ProposalState state() {
    return proposals.find(id).orElseThrow().state();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedTransition.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static boolean won(CompletableFuture<Boolean> one) {
    try {
      return one.join();
    } catch (CompletionException lost) {
      assertThat(lost.getCause())
          .isInstanceOfAny(
              RefusedTransition.class,
              ConcurrencyFailureException.class,
              DuplicateKeyException.class);
      return false;
    }
  }
}
