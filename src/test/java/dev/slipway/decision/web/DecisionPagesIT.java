package dev.slipway.decision.web;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.AtOnce;
import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Verdict;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Policies;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which the board decides, with what was typed kept whatever refuses it. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class DecisionPagesIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService service;
  @Autowired private Decisions decisions;
  @Autowired private ProposalService proposals;
  @Autowired private Policies policies;
  @Autowired private ProfileService profiles;
  @Autowired private EvidenceService evidence;

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
  void chairDecidesInTheForm() throws Exception {
    mvc.perform(get("/proposals/{id}/decide", id).with(by(chair)))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Within the board’s limits"),
                        containsString("name=\"password\""),
                        not(containsString("??")))));

    mvc.perform(decide(PASSWORD).param("verdict", "APPROVE").param("reasons", "Much good in it"))
        .andExpect(status().is3xxRedirection());

    Decision made = decisions.inEffect(id).orElseThrow();
    assertThat(made.reasons()).isEqualTo("Much good in it");
    mvc.perform(get("/proposals/{id}/decisions/{d}", id, made.id()).with(by(submitter)))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "<strong>Approved</strong>",
                        "Much good in it",
                        "Signatures: 1 of 1",
                        "Cleo",
                        made.contentHash())));
    mvc.perform(get("/proposals/{id}", id).with(by(submitter)))
        .andExpect(content().string(containsString("Much good in it")))
        .andExpect(content().string(containsString("Record the release")));
  }

  @Test
  void wrongPasswordKeepsWhatWasTypedButTheWordItself() throws Exception {
    mvc.perform(decide("open sesame").param("verdict", "DECLINE").param("reasons", "Too early"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Wrong password: enter your own")))
        .andExpect(content().string(containsString("Too early")))
        .andExpect(content().string(not(containsString("open sesame"))));
    assertThat(decisions.of(id)).isEmpty();
  }

  @Test
  void saysFirstWhatStandsFirst() throws Exception {
    String page =
        mvc.perform(
                decide(PASSWORD)
                    .param("verdict", "APPROVE_WITH_CONDITIONS")
                    .param("texts[0].text", "The works council agrees"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String summary = page.substring(page.indexOf("There is a problem"));
    assertThat(summary.substring(0, summary.indexOf("</ul>")))
        .containsSubsequence("Choose somebody", "Enter the day by which", "Give the reasons");
  }

  @Test
  void saysBesideEachFieldWhatIsMissing() throws Exception {
    mvc.perform(decide(PASSWORD).param("verdict", "").param("reasons", " "))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a decision")))
        .andExpect(content().string(containsString("Give the reasons")));
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "DELAY")
                .param("until", "2020-01-01")
                .param("reasons", "x"))
        .andExpect(content().string(containsString("Enter a day after today")));
    mvc.perform(decide(PASSWORD).param("verdict", "APPROVE_WITH_CONDITIONS").param("reasons", "x"))
        .andExpect(content().string(containsString("Set at least one condition")));
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "APPROVE_WITH_CONDITIONS")
                .param("reasons", "x")
                .param("conditions[0].modification", "filters")
                .param("conditions[0].chosen", "true")
                .param("conditions[0].owner", "nobody")
                .param("conditions[0].due", "2020-01-01"))
        .andExpect(content().string(containsString("Choose somebody with an open account")))
        .andExpect(content().string(containsString("Enter a day from today on")));
    assertThat(decisions.of(id)).isEmpty();
  }

  @Test
  void policyOffersAnEndAndAnApprovalKeepsWhatWasChosen() throws Exception {
    LocalDate end =
        LocalDate.now().plusMonths(policies.current().terms().policy().validityMonths());
    mvc.perform(get("/proposals/{id}/decide", id).with(by(chair)))
        .andExpect(content().string(containsString("value=\"" + end + "\"")));
    String before = LocalDate.now().plusDays(9).toString();
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "DELAY")
                .param("until", LocalDate.now().plusDays(10).toString())
                .param("bounds.validUntil", before)
                .param("reasons", "x"))
        .andExpect(content().string(containsString("until which the release is delayed")));
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "APPROVE")
                .param("bounds.validUntil", before)
                .param("bounds.kinds", "RED_TEAM")
                .param("reasons", "Much good in it"))
        .andExpect(status().is3xxRedirection());
    Decision made = decisions.inEffect(id).orElseThrow();
    assertThat(made.bounds().validUntil()).isEqualTo(before);
    assertThat(made.bounds().kinds()).containsExactly(EvidenceKind.RED_TEAM);
    mvc.perform(get("/proposals/{id}/decisions/{d}", id, made.id()).with(by(submitter)))
        .andExpect(content().string(stringContainsInOrder("Next review by", "Red-team result")));
  }

  @Test
  void declineHasNoEnd() throws Exception {
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "DECLINE")
                .param("bounds.validUntil", "2100-01-01")
                .param("reasons", "Too early"))
        .andExpect(status().is3xxRedirection());
    assertThat(decisions.inEffect(id).orElseThrow().bounds()).isEqualTo(DecisionBounds.NONE);
  }

  @Test
  void conditionInWordsIsSetAndMetByWhoeverSeesToIt() throws Exception {
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "APPROVE_WITH_CONDITIONS")
                .param("reasons", "x")
                .param("texts[0].text", "Legal has signed off"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"Legal has signed off\"")))
        .andExpect(content().string(containsString("Choose somebody with an open account")));
    mvc.perform(
            decide(PASSWORD)
                .param("verdict", "APPROVE_WITH_CONDITIONS")
                .param("reasons", "x")
                .param("texts[0].text", "Legal has signed off")
                .param("texts[0].owner", submitter.id().toString())
                .param("texts[0].due", LocalDate.now().plusMonths(1).toString()))
        .andExpect(status().is3xxRedirection());

    Decision made = decisions.inEffect(id).orElseThrow();
    Decision.Condition condition = made.conditions().get(0);
    assertThat(condition.modification()).isNull();
    assertThat(made.requiredModifications()).isEmpty();
    String address = "/proposals/" + id + "/conditions/" + condition.id();
    mvc.perform(get(address).with(by(submitter)))
        .andExpect(content().string(containsString("Legal has signed off")));
    mvc.perform(post(address).param("how", "By letter").with(by(submitter)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/proposals/{id}/decisions/{d}", id, made.id()).with(by(chair)))
        .andExpect(
            content()
                .string(stringContainsInOrder("Legal has signed off", "Sam", "By letter", "Sam")));
  }

  @Test
  void outsideTheLimitsAsksForAReasonOfItsOwn() throws Exception {
    world.policy(1e-6, 1);
    mvc.perform(decide(PASSWORD).param("verdict", "APPROVE").param("reasons", "x"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("say why the release may happen all the same")));
  }

  @Test
  void whoDecidesAfterAnotherIsToldAndKeepsWhatTheyTyped() throws Exception {
    MockHttpServletRequestBuilder late =
        decide(PASSWORD).param("verdict", "DECLINE").param("reasons", "I was late");
    as(chair, () -> service.propose(id, world.score(id), 0, DecisionWorld.approval(""), PASSWORD));
    mvc.perform(late)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else decided")))
        .andExpect(content().string(containsString("I was late")));
    assertThat(decisions.of(id)).hasSize(1);
  }

  @RepeatedTest(3)
  void ofTwoWhoDecideAtOnceOneWinsAndTheOtherKeepsWhatTheyTyped() throws Exception {
    PersonCard second = world.person("Dana", Role.CHAIR);
    List<String> reasons = List.of("Much good in it", "Hardly any harm");
    List<MockHttpServletResponse> answers =
        AtOnce.run(
            List.of(
                deciding(reasons.get(0), chair, decide(PASSWORD)),
                deciding(reasons.get(1), second, decide(PASSWORD))));

    assertThat(answers)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(302, 409);
    int lost = answers.get(0).getStatus() == 409 ? 0 : 1;
    assertThat(answers.get(lost).getContentAsString()).contains(reasons.get(lost));
    assertThat(decisions.of(id))
        .extracting(Decision::reasons)
        .containsExactly(reasons.get(1 - lost));
  }

  private Callable<MockHttpServletResponse> deciding(
      String reasons, PersonCard who, MockHttpServletRequestBuilder form) {
    return () ->
        mvc.perform(form.param("verdict", "APPROVE").param("reasons", reasons).with(by(who)))
            .andReturn()
            .getResponse();
  }

  @Test
  void recusedChairSeesWhyThereIsNoForm() throws Exception {
    PersonCard both = world.person("Bo", Role.SUBMITTER, Role.CHAIR);
    UUID own = world.ready(both, chair);
    mvc.perform(get("/proposals/{id}/decide", own).with(by(both)))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("You take no part in judging this proposal")));
    mvc.perform(get("/proposals/{id}/decide", id).with(by(submitter)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/proposals/{id}/decide", UUID.randomUUID()).with(by(chair)))
        .andExpect(status().isNotFound());
  }

  @Test
  void secondChairSignsAndAReviewerDissents() throws Exception {
    world.policy(0.9, 2);
    PersonCard second = world.person("Dana", Role.CHAIR);
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    Decision made =
        as(
            chair,
            () -> service.propose(id, world.score(id), 0, DecisionWorld.approval(""), PASSWORD));
    String address = "/proposals/" + id + "/decisions/" + made.id();
    mvc.perform(get("/waiting").with(by(second)))
        .andExpect(content().string(containsString(address)));

    mvc.perform(
            post(address + "/signatures")
                .param("content", made.contentHash())
                .param("password", "wrong")
                .with(by(second))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Wrong password: enter your own")));
    mvc.perform(
            post(address + "/signatures")
                .param("content", made.contentHash())
                .param("password", PASSWORD)
                .with(by(second))
                .with(csrf()))
        .andExpect(redirectedUrl(address));
    mvc.perform(post(address + "/dissents").param("reason", " ").with(by(reviewer)).with(csrf()))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post(address + "/dissents")
                .param("reason", "Nobody looked at the weights")
                .with(by(reviewer))
                .with(csrf()))
        .andExpect(redirectedUrl(address));

    assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.DECIDED);
    mvc.perform(get(address).with(by(submitter)))
        .andExpect(
            content().string(stringContainsInOrder("Dana", "Rey", "Nobody looked at the weights")));
  }

  @Test
  void ownerShowsThatAConditionIsMet() throws Exception {
    PersonCard owner = world.person("Olga", Role.SUBMITTER);
    Decision.Condition condition = conditional(owner).openConditions().get(0);
    String address = "/proposals/" + id + "/conditions/" + condition.id();
    mvc.perform(get("/waiting").with(by(owner)))
        .andExpect(content().string(containsString(address)));
    mvc.perform(get("/").with(by(owner)))
        .andExpect(
            content()
                .string(containsString("A step of the plan is due while a condition is open")));
    mvc.perform(get(address).with(by(owner))).andExpect(status().isOk());
    mvc.perform(
            post(address)
                .param("how", " ")
                .param("link", "javascript:alert(1)")
                .with(by(owner))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Say how the condition is met")))
        .andExpect(content().string(containsString("begins with https://")));
    mvc.perform(post(address).param("how", "It runs").with(by(submitter)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post(address).param("how", "It runs").with(by(owner)).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id));

    mvc.perform(get("/proposals/{id}", id).with(by(submitter)))
        .andExpect(content().string(stringContainsInOrder("Olga", "Met", "It runs")))
        .andExpect(content().string(not(containsString("due while a condition is open"))));
  }

  @Test
  void saysWhatHasChangedSinceAndBeginsAnewFromIt() throws Exception {
    Decision made =
        as(
            chair,
            () -> service.propose(id, world.score(id), 0, DecisionWorld.approval(""), PASSWORD));
    String address = "/proposals/" + id + "/decisions/" + made.id() + "/since";
    mvc.perform(get(address).with(by(chair)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nothing has been recorded")))
        .andExpect(content().string(containsString("inputs are the same.")))
        .andExpect(content().string(not(containsString("??"))));

    world.policy(0.8, 1);
    ModelProfile model = profiles.find(proposals.find(id).orElseThrow().modelId()).orElseThrow();
    UUID later = profiles.add(DeskWorld.model(model.name(), model.originator(), 9e9)).id();
    profiles.change(
        model.id(), model.revision(), DeskWorld.model(model.name(), model.originator(), 7e9));
    as(submitter, () -> evidence.add(id, EvidenceExamples.redTeam("Two ways round it"), null));
    proposals.recordHappening(
        id, new Observation(OutcomeReportKind.LEAKED, LocalDate.now(), "The weights are out", ""));
    mvc.perform(get("/proposals/{id}", id).with(by(chair)))
        .andExpect(content().string(containsString(address)));
    mvc.perform(get("/waiting").with(by(submitter)))
        .andExpect(
            content().string(stringContainsInOrder("Decisions to review", "/proposals/" + id)));
    mvc.perform(get(address).with(by(submitter)))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Something went wrong after the decision",
                        "The weights are out",
                        "closes the gate",
                        "Number of parameters",
                        "Two ways round it",
                        "What the newest score rests on has changed",
                        "limit on the mean",
                        "80%",
                        later.toString())))
        .andExpect(content().string(not(containsString("??"))));

    mvc.perform(
            post("/proposals/{id}/again", id)
                .param("model", UUID.randomUUID().toString())
                .with(by(submitter))
                .with(csrf()))
        .andExpect(status().isBadRequest());
    String edit =
        mvc.perform(
                post("/proposals/{id}/again", id)
                    .param("model", later.toString())
                    .with(by(submitter))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    Proposal begun = proposals.find(UUID.fromString(edit.split("/")[2])).orElseThrow();
    assertThat(begun.modelId()).isEqualTo(later);
    assertThat(begun.decisionDate()).isAfterOrEqualTo(LocalDate.now(ZoneOffset.UTC));
    assertThat(begun.steps()).isEqualTo(proposals.find(id).orElseThrow().steps());
  }

  @Test
  void submitterPutsTheReleaseOnRecord() throws Exception {
    as(chair, () -> service.propose(id, world.score(id), 0, DecisionWorld.approval(""), PASSWORD));
    mvc.perform(post("/proposals/{id}/release", id).with(by(chair)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post("/proposals/{id}/release", id).with(by(submitter)).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id));
    assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.RELEASED);
    mvc.perform(post("/proposals/{id}/release", id).with(by(submitter)).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("once the board has decided")));
  }

  @Test
  void policyIsChangedOnItsPages() throws Exception {
    PersonCard administrator = world.person("Ada", Role.ADMINISTRATOR);
    mvc.perform(get("/policy").with(by(submitter)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("??"))))
        .andExpect(content().string(not(containsString("/policy/change"))));
    String form =
        mvc.perform(get("/policy/change").with(by(administrator)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    mvc.perform(policyChange(form, "2", " ").with(by(administrator)).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Say why the policy is changed")));
    mvc.perform(policyChange(form, "0", "Why").with(by(administrator)).with(csrf()))
        .andExpect(content().string(containsString("Enter a whole number from 1 to 50")));
    mvc.perform(policyChange(form, "2", "Four eyes").with(by(administrator)).with(csrf()))
        .andExpect(redirectedUrl("/policy"));
    String page =
        mvc.perform(get("/policy").with(by(chair)))
            .andExpect(content().string(containsString("Four eyes")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String confirm =
        page.replaceAll("(?s).*action=\"(/policy/changes/[^\"]+/confirmation)\".*", "$1");
    mvc.perform(get("/waiting").with(by(chair)))
        .andExpect(content().string(containsString("Four eyes")));
    mvc.perform(post(confirm).with(by(administrator)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post(confirm).with(by(chair)).with(csrf())).andExpect(redirectedUrl("/policy"));
    mvc.perform(get("/policy").with(by(submitter)))
        .andExpect(
            content()
                .string(stringContainsInOrder("proposed by Ada, confirmed by Cleo", "Four eyes")));
  }

  private static MockHttpServletRequestBuilder policyChange(
      String form, String quorum, String reason) {
    String seen = form.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    return post("/policy/change")
        .param("seen", seen)
        .param("appliesTo", "MARGIN")
        .param("badLimitMean", "1%")
        .param("badLimitP95", "1 in 25")
        .param("valueRatio", "10")
        .param("materiality", "0.25%")
        .param("materialShare", "10%")
        .param("reviewersNeeded", "3")
        .param("quorum", quorum)
        .param("retentionMonths", "120")
        .param("validityMonths", "12")
        .param("reviewMonths", "6")
        .param("staleCounts", "true")
        .param("scales[0].id", "board")
        .param("scales[0].name", "Ours")
        .param("scales[0].bad", "bad")
        .param("scales[0].good", "good")
        .param("scales[0].basis", "judgement")
        .param("reason", reason);
  }

  private Decision conditional(PersonCard owner) {
    DecisionContent content =
        new DecisionContent(
            Verdict.APPROVE_WITH_CONDITIONS,
            null,
            "If it is filtered",
            "",
            List.of(new Wanted("filters", owner.id(), LocalDate.now().plusMonths(1))));
    return as(chair, () -> service.propose(id, world.score(id), 0, content, PASSWORD));
  }

  private MockHttpServletRequestBuilder decide(String password) {
    return post("/proposals/{id}/decide", id)
        .param("score", world.score(id).toString())
        .param("seen", "0")
        .param("password", password)
        .with(by(chair))
        .with(csrf());
  }
}
