package dev.slipway.decision.policy.web;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.policy.PolicyChanges;
import dev.slipway.desk.DeskWorld;
import dev.slipway.draft.form.FieldMaps;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.scoring.ScoringService;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What becomes of proposals whose scale the board renames, rewords or drops. */
@TestPropertySource(properties = "spring.application.name=slipway-scales")
class DroppedScaleIT extends IntegrationTest {

  private static final String GONE = "The board no longer offers this scale";

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private Policies policies;
  @Autowired private PolicyChanges changes;
  @Autowired private ScoringService scoring;

  private PersonCard administrator;
  private PersonCard chair;
  private PersonCard submitter;
  private UUID model;
  private Proposal draft;

  @BeforeEach
  void draftOnTheShippedScale() {
    administrator = world.person("Ada", Role.ADMINISTRATOR);
    chair = world.person("Cleo", Role.CHAIR);
    submitter = world.person("Sam", Role.SUBMITTER);
    PolicyTerms shipped = policies.version(1).orElseThrow().terms();
    policies.enact(shipped, "for a test", "Ada", "Cleo");
    model = profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay", 3e9)).id();
    draft = as(submitter, () -> proposals.create(DeskWorld.asking(model, "Release it to all?")));
    assertThat(draft.outcomeScale()).isEqualTo(shipped.outcomeScales().get(0).id());
  }

  @Test
  void renamedScaleIsTheSameForProposals() throws Exception {
    OutcomeScale old = policies.current().terms().outcomeScales().get(0);
    changeFirstScale("name", "Our own words");

    assertThat(policies.scale("board"))
        .hasValue(
            new OutcomeScale(
                "board", "Our own words", old.extremelyBad(), old.extremelyGood(), old.basis()));
    mvc.perform(get(address()).with(by(submitter)))
        .andExpect(
            content().string(allOf(containsString("Our own words"), not(containsString(GONE)))));
    mvc.perform(send(address())).andExpect(redirectedUrl("/proposals/" + draft.id()));
  }

  @Test
  void draftGoesOnWithAScaleThatTheBoardRewordedAndIsScored() throws Exception {
    changeFirstScale("bad", "Something else altogether");

    mvc.perform(get(address()).with(by(submitter)))
        .andExpect(content().string(containsString(GONE)))
        .andExpect(content().string(not(containsString("answer needs correcting"))));
    mvc.perform(send(address())).andExpect(redirectedUrl("/proposals/" + draft.id()));
    assertThat(proposals.find(draft.id()).orElseThrow().outcomeScale()).isEqualTo("board");
    scoring.score(draft.id());
    mvc.perform(get("/proposals/{id}", draft.id()).with(by(submitter)))
        .andExpect(content().string(containsString("Death or grave injury of 1,000 people")));
  }

  @Test
  void draftMayTakeTheScaleThatIsOfferedInstead() throws Exception {
    changeFirstScale("bad", "Something else altogether");
    String offered = policies.current().terms().outcomeScales().get(0).id();

    mvc.perform(send(address(), offered)).andExpect(redirectedUrl("/proposals/" + draft.id()));
    assertThat(proposals.find(draft.id()).orElseThrow().outcomeScale()).isEqualTo(offered);
    // There is no way back to one that is no longer offered.
    draft = proposals.find(draft.id()).orElseThrow();
    mvc.perform(send(address(), "board")).andExpect(status().isUnprocessableContent());
  }

  @Test
  void newProposalIsToldWhichScaleWentAndKeepsTheRest() throws Exception {
    changeFirstScale("bad", "Something else altogether");

    mvc.perform(send("/proposals/new"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("no longer offers the scale “Slipway default”")))
        .andExpect(content().string(containsString("Release it to all?")));
  }

  @Test
  void proposalsOnADroppedScaleAreComparedOnIt() throws Exception {
    UUID other =
        as(submitter, () -> proposals.create(DeskWorld.asking(model, "Release some?"))).id();
    changeFirstScale("bad", "Something else altogether");

    mvc.perform(
            get("/compare")
                .param("with", draft.id().toString(), other.toString())
                .with(by(submitter)))
        .andExpect(
            content().string(containsString("<option value=\"board\" selected=\"selected\">")));
  }

  private String address() {
    return "/proposals/" + draft.id() + "/edit";
  }

  private MockHttpServletRequestBuilder send(String address) {
    return send(address, "board");
  }

  private MockHttpServletRequestBuilder send(String address, String scale) {
    return post(address)
        .param("version", Integer.toString(draft.version()))
        .param("model", model.toString())
        .param("question", "Release it to all?")
        .param("decisionDate", draft.decisionDate().toString())
        .param("steps[0].month", "0")
        .param("steps[0].access", "API")
        .param("scope", draft.scope().name())
        .param("horizonMonths", "36")
        .param("outcomeScale", scale)
        .param("threats", draft.threats().toArray(String[]::new))
        .param("benefits", draft.benefits().toArray(String[]::new))
        .with(by(submitter))
        .with(csrf());
  }

  /** By the form, as two people do it. */
  private void changeFirstScale(String part, String typed) throws Exception {
    Map<String, List<String>> fields =
        new HashMap<>(FieldMaps.of(PolicyForm.of(policies.current(), Locale.ENGLISH)));
    fields.put("scales[0]." + part, List.of(typed));
    fields.put("reason", List.of("We have learnt"));
    MockHttpServletRequestBuilder request = post("/policy/change");
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    mvc.perform(request.with(by(administrator)).with(csrf())).andExpect(redirectedUrl("/policy"));
    List<UUID> open = changes.open().stream().map(each -> each.id()).toList();
    as(chair, () -> changes.confirm(open.get(0)));
  }
}
