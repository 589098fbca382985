package dev.slipway.gate;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static dev.slipway.decision.DecisionWorld.approval;
import static dev.slipway.decision.DecisionWorld.decline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.ConditionService;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.Verdict;
import dev.slipway.gate.usage.AskedDay;
import dev.slipway.gate.usage.GateUsage;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Answer.Plan;
import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What the gate answers as a release goes its way through the board and afterwards. */
@TestPropertySource(properties = "spring.application.name=slipway-gate")
class GateIT extends IntegrationTest {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private Gate gate;
  @Autowired private GateUsage usage;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService service;
  @Autowired private Decisions decisions;
  @Autowired private ConditionService conditions;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private ArtefactService artefacts;
  @Autowired private ScoringService scoring;
  @Autowired private CaseService cases;
  @Autowired private MockMvc mvc;

  private PersonCard chair;
  private UUID id;
  private UUID model;
  private Digest digest;

  @BeforeEach
  void begin() {
    world.policy(0.9, 1);
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    id = world.ready(submitter, chair);
    model = proposals.find(id).orElseThrow().modelId();
    digest = Digest.of(model.toString());
    artefacts.add(model, List.of(new NewArtefact(digest, "weights")));
  }

  @Test
  void knowsOnlyDigestsAndNamesOfModels() {
    GateQuestion other =
        new GateQuestion(Digest.of("?"), null, AccessLevel.HOSTED, null, null, TODAY);
    assertThat(gate.answer(other).code()).isEqualTo(GateCode.NO_SUBJECT);
    assertThat(answer(AccessLevel.HOSTED).code()).isEqualTo(GateCode.NO_DECISION);
    ModelProfile profile = profiles.find(model).orElseThrow();
    assertThat(named(profile.name() + "@" + profile.version()).code())
        .isEqualTo(GateCode.NO_DECISION);
    assertThat(named(model.toString()).code()).isEqualTo(GateCode.NO_DECISION);
    assertThat(named(profile.name() + "@0").code()).isEqualTo(GateCode.NO_SUBJECT);
  }

  @Test
  void followsTheDecisionAndItsConditions() throws Exception {
    expect(GateVerdict.WAIT, GateCode.NO_DECISION);
    Decision decision = decide(conditional(TODAY.plusDays(10)));
    expect(GateVerdict.WAIT, GateCode.CONDITION_OPEN);
    mvc.perform(get("/proposals/" + id).with(by(chair)))
        .andExpect(content().string(containsString("A condition is still open")));
    as(chair, () -> conditions.meet(id, decision.conditions().get(0).id(), "It runs", "", null));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    assertThat(answer(AccessLevel.API).code()).isEqualTo(GateCode.ACCESS_NOT_COVERED);
    mvc.perform(get("/proposals/" + id).with(by(chair)))
        .andExpect(content().string(containsString("The board has approved this (Hosted).")));
  }

  @Test
  void waitsForAConditionInWordsAsForAnyOther() {
    Wanted signOff = Wanted.text("Legal has signed off", chair.id(), TODAY.plusDays(10));
    Decision decision = decide(conditional(signOff));
    GateAnswer waiting = answer(AccessLevel.HOSTED);
    assertThat(waiting.code()).isEqualTo(GateCode.CONDITION_OPEN);
    assertThat(waiting.reasons().get(0).args()).contains("Legal has signed off");
    as(chair, () -> conditions.meet(id, decision.conditions().get(0).id(), "By post", "", null));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void incidentClosesUntilTheBoardHasLooked() {
    Decision decision = decide(approval(""));
    happened(OutcomeReportKind.OTHER);
    happened(OutcomeReportKind.COPIED);
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    happened(OutcomeReportKind.INCIDENT);
    expect(GateVerdict.DENY, GateCode.INCIDENT);
    as(chair, () -> service.confirm(id, decision.id(), "It was a false alarm", PASSWORD));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    happened(OutcomeReportKind.LEAKED);
    expect(GateVerdict.DENY, GateCode.INCIDENT);
    decide(approval(""));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void triggersAndBoundsOfTheDecisionCount() {
    DecisionBounds bounds =
        new DecisionBounds(
            List.of("production"),
            TODAY.plusDays(5),
            Set.of(Trigger.COPIED, Trigger.NEW_VERSION),
            List.of(),
            Set.of());
    Decision decision = decide(within(bounds));
    assertThat(decision.bounds()).isEqualTo(bounds);
    expect(GateVerdict.DENY, GateCode.ENVIRONMENT_NOT_COVERED);
    assertThat(inProduction(TODAY.plusDays(5)).verdict()).isEqualTo(GateVerdict.ALLOW);
    assertThat(inProduction(TODAY.plusDays(6)).code()).isEqualTo(GateCode.DECISION_EXPIRED);
    ProfileDetails old = profiles.find(model).orElseThrow().details();
    profiles.add(withVersion(old, old.version() + ".1"));
    assertThat(inProduction(TODAY).code()).isEqualTo(GateCode.NEW_VERSION);
    as(chair, () -> service.confirm(id, decision.id(), "A small fix", PASSWORD));
    happened(OutcomeReportKind.COPIED);
    assertThat(inProduction(TODAY).code()).isEqualTo(GateCode.COPIED);
  }

  @Test
  void changedInputsWait() {
    decide(approval(""));
    ModelProfile profile = profiles.find(model).orElseThrow();
    ProfileDetails before = profile.details();
    profiles.change(model, profile.revision(), shownFor(before, 7));
    expect(GateVerdict.WAIT, GateCode.SCORE_OUT_OF_DATE);
    profiles.change(model, profiles.find(model).orElseThrow().revision(), before);
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
    profiles.change(model, profiles.find(model).orElseThrow().revision(), shownFor(before, 7));
    scoring.score(id);
    expect(GateVerdict.WAIT, GateCode.SCORE_OUT_OF_DATE);
    decide(approval(""));
    expect(GateVerdict.ALLOW, GateCode.APPROVED);
  }

  @Test
  void declinedReleaseLearnsWhatWouldPass() {
    Answer declined = scoring.current(id).orElseThrow().first().answer();
    Plan planned = declined.first();
    double limit = planned.margin().bad().p95() / 2;
    world.policy(limit, 1);
    scoring.score(id);
    decide(decline());
    expect(GateVerdict.DENY, GateCode.DECLINED);
    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(() -> assertThat(answer(AccessLevel.STAGED).cheapest()).isNotNull());
    assertThat(answer(AccessLevel.STAGED).cheapest().modifications())
        .containsAll(DecisionWorld.MODIFICATIONS)
        .hasSizeGreaterThan(DecisionWorld.MODIFICATIONS.size());
    assertThat(answer(AccessLevel.STAGED).cheapest().bad())
        .isLessThan(planned.assessment().bad().mean())
        .isLessThanOrEqualTo(declined.asToday().bad().mean() + limit);
  }

  @Test
  void countsWhatWasAnsweredByModel() throws Exception {
    usage.write();
    GateQuestion other =
        new GateQuestion(Digest.of("?"), null, AccessLevel.HOSTED, null, null, TODAY);
    long before = counted(usage.days());
    usage.count(answer(AccessLevel.HOSTED));
    usage.count(answer(AccessLevel.API));
    usage.count(gate.answer(other));
    usage.write();
    usage.count(answer(AccessLevel.HOSTED));
    usage.write();
    usage.write();
    assertThat(counted(usage.days())).isEqualTo(before + 4);
    assertThat(counted(usage.days(model))).isEqualTo(3);
    decide(approval(""));
    mvc.perform(get("/proposals/" + id).with(by(chair)))
        .andExpect(content().string(containsString("How often the gate was asked")));
  }

  private static long counted(List<AskedDay> days) {
    return days.stream()
        .flatMap(day -> day.times().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  private void expect(GateVerdict verdict, GateCode code) {
    GateAnswer answer = answer(AccessLevel.HOSTED);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.verdict()).isEqualTo(verdict);
  }

  private GateAnswer answer(AccessLevel access) {
    return gate.answer(new GateQuestion(digest, null, access, null, null, TODAY));
  }

  private GateAnswer inProduction(LocalDate on) {
    return gate.answer(new GateQuestion(digest, null, AccessLevel.HOSTED, null, "production", on));
  }

  private GateAnswer named(String name) {
    return gate.answer(new GateQuestion(null, name, AccessLevel.HOSTED, null, null, TODAY));
  }

  private Decision decide(DecisionContent content) {
    int seen = decisions.taken(id);
    return as(chair, () -> service.propose(id, world.score(id), seen, content, PASSWORD));
  }

  private DecisionContent conditional(LocalDate due) {
    return conditional(new Wanted("filters", chair.id(), due));
  }

  private static DecisionContent conditional(Wanted wanted) {
    return new DecisionContent(
        Verdict.APPROVE_WITH_CONDITIONS, null, "If it is so", "", List.of(wanted));
  }

  private static DecisionContent within(DecisionBounds bounds) {
    return new DecisionContent(
        Verdict.APPROVE, null, "The good outweighs it", "", List.of(), bounds);
  }

  private void happened(OutcomeReportKind kind) {
    proposals.recordHappening(id, new Observation(kind, TODAY, "Seen in the wild", ""));
  }

  @Test
  void confirmedReferenceCaseClosesAsItsTriggerSays() {
    decide(
        within(
            new DecisionBounds(
                List.of(), null, Set.of(Trigger.OPENLY_DISTRIBUTED), List.of(), Set.of())));
    ModelProfile profile = profiles.find(model).orElseThrow();
    CaseDetails like =
        CasesForTests.copied("gate-" + id, "image", TODAY.minusDays(90), 80, false).details();
    CaseDetails copied =
        new CaseDetails(
            like.caseKey(),
            like.capability(),
            like.modality(),
            new CaseOrigin(
                profile.originator().toUpperCase(Locale.ROOT),
                profile.fullName(),
                like.origin().announcedOn(),
                "hosted",
                null),
            new CaseSuccessor(
                "Pier Works",
                "Raft",
                TODAY,
                "open_weights",
                CaseSuccessor.Event.COPYCAT,
                false,
                true),
            like.confidence(),
            like.use(),
            like.sources(),
            "");
    as(chair, () -> cases.add(copied, true));
    expect(GateVerdict.DENY, GateCode.COPIED);
    assertThat(answer(AccessLevel.HOSTED).reasons().get(0).args()).contains("Pier Works, Raft");
  }

  private static ProfileDetails withVersion(ProfileDetails old, String version) {
    return details(old, version, old.monthsShown());
  }

  private static ProfileDetails shownFor(ProfileDetails old, double months) {
    return details(old, old.version(), months);
  }

  private static ProfileDetails details(ProfileDetails old, String version, double months) {
    return AModel.like(old).version(version).shown(months).details();
  }
}
