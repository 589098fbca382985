package dev.slipway.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decision.Confirmation;
import dev.slipway.decision.Decision.Met;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.EvidenceNeeds.OnFile;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.Verdict;
import dev.slipway.gate.GateFacts.InForce;
import dev.slipway.gate.approval.Approval;
import dev.slipway.gate.approval.Coverage;
import dev.slipway.gate.approval.Coverage.Run;
import dev.slipway.gate.approval.Currency;
import dev.slipway.gate.approval.GateEvent;
import dev.slipway.gate.approval.GateEvent.Kind;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.ModelName;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every row of the table of reasons, and that the first that matches counts. */
class GateRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
  private static final Instant TAKEN = Instant.parse("2027-01-05T10:00:00Z");
  private static final ModelName MODEL = new ModelName(UUID.randomUUID(), "Ketch", "2");
  private static final UUID PROPOSAL = UUID.randomUUID();
  private static final UUID EVIDENCE = UUID.randomUUID();

  private Verdict verdict = Verdict.APPROVE;
  private LocalDate until = null;
  private DecisionBounds bounds = DecisionBounds.NONE;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Confirmation> confirmations = new ArrayList<>();
  private final List<GateEvent> happenings = new ArrayList<>();
  private Currency currency = Currency.CURRENT;
  private Instant currencySince = TAKEN;
  private List<OnFile> onFile = List.of();
  private String environment = null;
  private DeploymentScope scope = null;
  private LocalDate on = TODAY;

  @Test
  void nothingIsInTheWay() {
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void unknownModelIsUnknown() {
    List<Reason> reasons = GateRules.reasons(asked(AccessLevel.HOSTED), GateFacts.NOTHING);
    assertThat(reasons).extracting(Reason::code).containsExactly(GateCode.NO_SUBJECT);
    assertThat(GateRules.verdict(reasons, GateFacts.NOTHING)).isEqualTo(GateVerdict.UNKNOWN);
  }

  @Test
  void undecidedIsUnknownUntilAProposalIsInReview() {
    undecided(ProposalState.DRAFT, GateVerdict.UNKNOWN, GateCode.NO_DECISION);
    undecided(ProposalState.WITHDRAWN, GateVerdict.UNKNOWN, GateCode.NO_DECISION);
    undecided(ProposalState.SUBMITTED, GateVerdict.WAIT, GateCode.NO_DECISION);
    undecided(ProposalState.ROUND_ONE, GateVerdict.WAIT, GateCode.NO_DECISION, GateCode.ROUND_OPEN);
  }

  @Test
  void declinedIsDenied() {
    verdict = Verdict.DECLINE;
    happened(Kind.INCIDENT);
    expect(GateVerdict.DENY, GateCode.DECLINED);
  }

  @Test
  void incidentAlwaysDeniesUntilEnoughChairsHaveConfirmed() {
    happened(Kind.INCIDENT);
    conditions.add(condition("filters", TODAY.minusDays(1)));
    expect(GateVerdict.DENY, GateCode.INCIDENT);
    confirm("Ada", TAKEN.plusSeconds(1));
    expect(GateVerdict.DENY, GateCode.INCIDENT);
    confirm("Ada", TAKEN.plusSeconds(200));
    confirm("Ada", TAKEN.plusSeconds(201));
    expect(GateVerdict.DENY, GateCode.INCIDENT);
    confirm("Ben", TAKEN.plusSeconds(300));
    expect(GateVerdict.DENY, GateCode.CONDITION_OVERDUE);
  }

  @Test
  void otherTriggersDenyOnlyWhereTheDecisionNamesThem() {
    happened(Kind.COPIED);
    happened(Kind.OPENLY_DISTRIBUTED);
    happened(Kind.NEW_VERSION);
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    bounds = bounds(List.of(), null, Set.of(Trigger.NEW_VERSION));
    expect(GateVerdict.DENY, GateCode.NEW_VERSION);
    bounds = bounds(List.of(), null, Set.of(Trigger.OPENLY_DISTRIBUTED));
    expect(GateVerdict.DENY, GateCode.COPIED);
    bounds = bounds(List.of(), null, Set.of(Trigger.COPIED, Trigger.OPENLY_DISTRIBUTED));
    expect(GateVerdict.DENY, GateCode.COPIED, GateCode.COPIED);
  }

  @Test
  void moreThanDecidedIsDenied() {
    expect(AccessLevel.API, GateVerdict.DENY, GateCode.ACCESS_NOT_COVERED);
    scope = DeploymentScope.BROAD;
    expect(GateVerdict.DENY, GateCode.SCOPE_NOT_COVERED);
    expect(
        AccessLevel.API, GateVerdict.DENY, GateCode.ACCESS_NOT_COVERED, GateCode.SCOPE_NOT_COVERED);
    scope = DeploymentScope.BOUNDED;
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void decisionThatNamesEnvironmentsHoldsInThoseOnly() {
    bounds = bounds(List.of("production", "staging"), null, Set.of());
    expect(GateVerdict.DENY, GateCode.ENVIRONMENT_NOT_COVERED);
    environment = "research";
    expect(GateVerdict.DENY, GateCode.ENVIRONMENT_NOT_COVERED);
    environment = "Production";
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void decisionExpiresAfterItsLastDay() {
    bounds = bounds(List.of(), TODAY, Set.of());
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    on = TODAY.plusDays(1);
    expect(GateVerdict.DENY, GateCode.DECISION_EXPIRED);
  }

  @Test
  void staleEvidenceWaits() {
    Required required = new Required(EVIDENCE, "Red team: nothing found", TODAY);
    bounds = new DecisionBounds(List.of(), null, Set.of(), List.of(required), Set.of());
    onFile = List.of(new OnFile(EVIDENCE, EvidenceKind.RED_TEAM, null));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    onFile = List.of();
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
    onFile = List.of(new OnFile(EVIDENCE, EvidenceKind.RED_TEAM, TODAY.minusDays(1)));
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
    onFile = List.of(new OnFile(EVIDENCE, EvidenceKind.RED_TEAM, TODAY.plusDays(9)));
    on = TODAY.plusDays(1);
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
  }

  @Test
  void kindOfEvidenceMustBeOnFileAndCount() {
    Set<EvidenceKind> kinds = Set.of(EvidenceKind.RED_TEAM);
    bounds = new DecisionBounds(List.of(), null, Set.of(), List.of(), kinds);
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
    assertThat(reasons(AccessLevel.HOSTED).get(0).args()).first().isEqualTo(EvidenceKind.RED_TEAM);
    onFile = List.of(new OnFile(EVIDENCE, EvidenceKind.INCIDENTS, null));
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
    OnFile old = new OnFile(EVIDENCE, EvidenceKind.RED_TEAM, TODAY.minusDays(1));
    onFile = List.of(old);
    expect(GateVerdict.WAIT, GateCode.EVIDENCE_STALE);
    onFile = List.of(old, new OnFile(UUID.randomUUID(), EvidenceKind.RED_TEAM, TODAY));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void conditionsWaitAndThenDeny() {
    conditions.add(condition("filters", TODAY));
    conditions.add(condition("monitoring", TODAY.plusDays(9)));
    conditions.add(met("delay-6"));
    expect(GateVerdict.WAIT, GateCode.CONDITION_OPEN, GateCode.CONDITION_OPEN);
    on = TODAY.plusDays(1);
    expect(GateVerdict.DENY, GateCode.CONDITION_OVERDUE);
    assertThat(reasons(AccessLevel.HOSTED).get(0).who()).isEqualTo("Olga");
    assertThat(reasons(AccessLevel.HOSTED).get(0).until()).isEqualTo(TODAY);
  }

  @Test
  void delayAndPlanSayUntilWhen() {
    verdict = Verdict.DELAY;
    until = TODAY.plusDays(3);
    expect(GateVerdict.WAIT, GateCode.DELAYED);
    assertThat(reasons(AccessLevel.HOSTED).get(0).until()).isEqualTo(until);
    on = until;
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    until = null;
    on = LocalDate.of(2027, 1, 20);
    expect(GateVerdict.WAIT, GateCode.NOT_YET);
    assertThat(reasons(AccessLevel.HOSTED).get(0).until()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void scoreThatNoLongerAnswersWaits() {
    currency = Currency.INPUTS_CHANGED;
    expect(GateVerdict.WAIT, GateCode.SCORE_OUT_OF_DATE);
    currency = Currency.OTHERWISE;
    expect(GateVerdict.WAIT, GateCode.SCORE_OUT_OF_DATE);
  }

  @Test
  void newRubricOrEngineWarnsForThirtyDays() {
    currencySince = Instant.parse("2027-03-10T23:00:00Z");
    for (Currency each : List.of(Currency.TO_BE_SCORED, Currency.SAME_AFTER_ALL)) {
      currency = each;
      on = TODAY.plusDays(30);
      expect(GateVerdict.ALLOW, GateCode.RESCORED);
      assertThat(reasons(AccessLevel.HOSTED).get(0).until()).isEqualTo(on);
    }
    on = TODAY.plusDays(31);
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    currency = Currency.TO_BE_SCORED;
    expect(GateVerdict.WAIT, GateCode.SCORE_OUT_OF_DATE);
  }

  private void undecided(ProposalState state, GateVerdict expected, GateCode... codes) {
    GateFacts facts = new GateFacts(MODEL, List.of(brief(state)), null, List.of(), List.of());
    List<Reason> reasons = GateRules.reasons(asked(AccessLevel.HOSTED), facts);
    assertThat(reasons).extracting(Reason::code).containsExactly(codes);
    assertThat(GateRules.verdict(reasons, facts)).isEqualTo(expected);
  }

  private void expect(GateVerdict expected, GateCode... codes) {
    expect(AccessLevel.HOSTED, expected, codes);
  }

  private void expect(AccessLevel access, GateVerdict expected, GateCode... codes) {
    List<Reason> reasons = reasons(access);
    assertThat(reasons).extracting(Reason::code).containsExactly(codes);
    assertThat(GateRules.verdict(reasons, facts())).isEqualTo(expected);
  }

  private List<Reason> reasons(AccessLevel access) {
    return GateRules.reasons(asked(access), facts());
  }

  private GateQuestion asked(AccessLevel access) {
    return new GateQuestion(null, "Ketch@2", access, scope, environment, on);
  }

  /** Staged from January, hosted from February. */
  private GateFacts facts() {
    Decision decision = decision();
    Coverage coverage =
        new Coverage(
            LocalDate.of(2027, 1, 1),
            DeploymentScope.DOMAIN,
            List.of(new Run(0, AccessLevel.STAGED), new Run(1, AccessLevel.HOSTED)));
    Approval approval = new Approval(decision.id(), PROPOSAL, coverage, currency, currencySince);
    return new GateFacts(
        MODEL,
        List.of(brief(ProposalState.DECIDED)),
        new InForce(decision, approval),
        happenings,
        onFile);
  }

  private Decision decision() {
    return new Decision(
        UUID.randomUUID(),
        PROPOSAL,
        1,
        Decision.Status.IN_EFFECT,
        verdict,
        until,
        "Reasons",
        "",
        new Decision.Basis(UUID.randomUUID(), "abc", 1, BoardVerdict.WITHIN, "1:abc"),
        conditions,
        bounds,
        "def",
        2,
        List.of(),
        List.of(),
        confirmations,
        TAKEN,
        TAKEN);
  }

  private static DecisionBounds bounds(
      List<String> environments, LocalDate validUntil, Set<Trigger> triggers) {
    return new DecisionBounds(environments, validUntil, triggers, List.of(), Set.of());
  }

  private void happened(Kind kind) {
    happenings.add(
        new GateEvent(
            UUID.randomUUID(),
            MODEL.id(),
            PROPOSAL,
            kind,
            "It got out",
            TODAY,
            TAKEN.plusSeconds(100)));
  }

  private void confirm(String name, Instant at) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes());
    confirmations.add(new Confirmation(id, name, "It stands", at));
  }

  private static Condition condition(String modification, LocalDate due) {
    return new Condition(
        UUID.randomUUID(), modification, modification, UUID.randomUUID(), "Olga", due, null);
  }

  private static Condition met(String modification) {
    Met met = new Met("It runs", "", null, UUID.randomUUID(), "Olga", TAKEN);
    return new Condition(
        UUID.randomUUID(), modification, modification, UUID.randomUUID(), "Olga", TODAY, met);
  }

  private static ProposalBrief brief(ProposalState state) {
    return new ProposalBrief(PROPOSAL, state, "Release it?", LocalDate.of(2026, 12, 1), null, null);
  }
}
