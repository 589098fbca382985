package dev.slipway.decision.rubric;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.rubric.edition.TestOutcomes;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.backcast.Backcasts;
import dev.slipway.scoring.prospect.Prospects;
import dev.slipway.stats.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The board adds threats and benefits to the draft of a rubric, and retires others. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class RubricOutcomesIT extends IntegrationTest {

  private static final String DRAFT = "/rubric/draft";

  @Autowired private RubricDrafts drafts;
  @Autowired private OutcomeDrafts outcomes;
  @Autowired private RubricChanges changes;
  @Autowired private Rubrics rubrics;
  @Autowired private Backcasts backcasts;
  @Autowired private Prospects prospects;
  @Autowired private ScoringService scoring;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private DecisionWorld world;
  @Autowired private Trail trail;
  @Autowired private MockMvc mvc;

  private PersonCard administrator;
  private PersonCard chair;

  @BeforeEach
  void people() {
    administrator = world.person("Ada", Role.ADMINISTRATOR);
    chair = world.person("Cleo", Role.CHAIR);
    as(chair, () -> drafts.begin(2));
  }

  @AfterEach
  void asBefore() {
    rubrics.adopt(2, "as before", "Ada", "Cleo");
    if (drafts.find().isPresent()) {
      as(chair, drafts::discard);
    }
  }

  @Test
  void anAddedThreatIsAskedAndARetiredOneKeepsItsName() throws Exception {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    UUID scored = claiming(submitter);
    as(chair, () -> outcomes.add(TestOutcomes.chain()));
    as(chair, () -> outcomes.retire("disinformation"));
    int version = as(chair, () -> drafts.finish("With power grids", ""));
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(prospects.of(version)).isPresent());
    assertThat(backcasts.of(version)).isPresent();
    page(chair, "/rubric/versions/" + version)
        .contains("Added threats and benefits", "Failure of power grids", "Retired threats");
    UUID waiting = as(administrator, () -> changes.propose(version, "Grids failed")).id();
    as(chair, () -> changes.confirm(waiting));

    Rubric adopted = rubrics.current();
    assertThat(adopted.lists("disinformation")).isFalse();
    String id = "board-failure-of-power-grids";
    assertThat(adopted.answers().answer(Question.stepWith(id, "attempts", Measure.COUNT)))
        .isEqualTo(Quantity.of(4));
    page(submitter, "/proposals/new?model=" + proposals.find(scored).orElseThrow().modelId())
        .contains("Failure of power grids");
    scoring.scoreAnew(scored);
    assertThat(scoring.current(scored).orElseThrow().first().rubricVersion()).isEqualTo(version);
    page(submitter, "/proposals/" + scored).contains("Disinformation").doesNotContain("??");
    page(chair, "/rubric").contains("Grids that it advises", "judgement; Report 2026");
    assertThat(trail.newestFirst("draft", 0).getContent())
        .extracting(Trail.Line::action)
        .contains("rubric.outcome.added", "rubric.outcome.retired");
    as(chair, () -> drafts.begin(2));
    as(chair, () -> outcomes.add(TestOutcomes.chain()));
    // Another one of that name: what reviewers said of the first does not become theirs.
    assertThat(drafts.find().orElseThrow().outcomes()).containsOnlyKeys(id + "-2");
  }

  /** A proposal with a claim on a threat that will be retired. */
  private UUID claiming(PersonCard submitter) {
    UUID model =
        profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay Laboratory", 3e9)).id();
    Claim claim =
        new Claim(Question.threatRate("disinformation"), Quantity.of(0.001), "our own count");
    UUID id =
        as(
            submitter,
            () ->
                proposals.create(DeskWorld.asking(model, "Release it?", 36, List.of(claim))).id());
    as(submitter, () -> proposals.submit(id, null));
    scoring.score(id);
    as(chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));
    return id;
  }

  @Test
  void aThreatIsDescribedInTheBrowserWithItsSteps() throws Exception {
    mvc.perform(filled("/rubric/draft/new/threat").param("rate.middle", "1 in 50"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Give it a name"),
                        containsString("Choose how it comes about"),
                        containsString("Say where the answer comes from"),
                        containsString("value=\"1 in 50\""))));
    mvc.perform(filled("/rubric/draft/new/threat").param("steps-editor", "add"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"steps[0].name\"")));
    mvc.perform(
            chain("/rubric/draft/new/threat")
                .param("steps[0].with.middle", "many")
                .param("steps[1].with.middle", "1.5"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"steps0.with.middle-error\""),
                        containsString("Enter shares from 0 to 1"))));
    mvc.perform(
            chain("/rubric/draft/new/threat")
                .param("steps[0].with.low", "2")
                .param("steps[0].with.middle", "4")
                .param("steps[0].with.high", "8")
                .param("steps[1].with.middle", "0.5 %"))
        .andExpect(redirectedUrl(DRAFT));
    Outcome added = drafts.find().orElseThrow().added("board-power-grids").orElseThrow();
    assertThat(added.suggestedFor()).containsExactly("AGENT", "TEXT");
    assertThat(added.relative()).isTrue();
    assertThat(added.breadth()).isFalse();
    assertThat(added.steps())
        .extracting(Outcome.Step::id, Outcome.Step::with, Outcome.Step::without)
        .containsExactly(
            tuple("grids", Quantity.of(2, 4, 8), Quantity.of(1)),
            tuple("it-fails", Quantity.of(0.005), null));
    page(administrator, DRAFT).contains("Power grids", "How many grids").doesNotContain("??");
  }

  @Test
  void whatWasAddedIsChangedAsAWholeAndByTheSecondOnlyKnowingly() throws Exception {
    as(chair, () -> outcomes.add(TestOutcomes.benefit()));
    String id = "board-climate";
    mvc.perform(get("/rubric/draft/entries/benefits." + id).with(by(chair)))
        .andExpect(redirectedUrl("/rubric/draft/outcomes/" + id));
    String stamp = drafts.find().orElseThrow().stamp(id);
    String address = "/rubric/draft/outcomes/" + id;
    page(chair, address).contains("Emissions that are avoided", "value=\"Yearbook 2026\"");
    mvc.perform(benefit(address, "0.05").param("seen", "long ago"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else has changed it")));
    mvc.perform(benefit(address, "0.05").param("seen", stamp)).andExpect(redirectedUrl(DRAFT));
    assertThat(drafts.find().orElseThrow().added(id).orElseThrow().rate())
        .isEqualTo(Quantity.of(0.05));
    mvc.perform(benefit("/rubric/draft/outcomes/productivity", "0.05"))
        .andExpect(status().isNotFound());
  }

  @Test
  void whatIsRetiredIsPutBackWithWhatWasChangedOfIt() throws Exception {
    var entry = drafts.find().orElseThrow().entry("benefits.science").orElseThrow();
    var said = new Statement(List.of(Quantity.of(0.04)), "ours", "Report 2");
    as(chair, () -> drafts.change(entry, said, ""));
    step("science", "retire");
    assertThat(drafts.find().orElseThrow().document().rubric().lists("science")).isFalse();
    assertThat(drafts.find().orElseThrow().drafted()).isEmpty();
    page(chair, DRAFT).contains("Retired threats and benefits", "Put back");
    step("science", "put-back");
    assertThat(drafts.find().orElseThrow().statement(entry)).isEqualTo(said);
  }

  @Test
  void oneThreatAndOneBenefitAreLeft() {
    List<String> benefits = rubrics.current().benefits().stream().map(each -> each.id()).toList();
    benefits.stream().skip(1).forEach(id -> as(chair, () -> outcomes.retire(id)));
    assertThatThrownBy(() -> as(chair, () -> outcomes.retire(benefits.get(0))))
        .isInstanceOfSatisfying(
            RefusedTransition.class,
            refused -> assertThat(refused.code()).isEqualTo("rubric.outcome.refused.last"));
    assertThat(drafts.find().orElseThrow().document().rubric().benefits()).hasSize(1);
  }

  @Test
  void whatIsRemovedOrDiscardedCanBeTakenBack() throws Exception {
    as(chair, () -> outcomes.add(TestOutcomes.benefit()));
    RubricDraft before = drafts.find().orElseThrow();
    undo(step("board-climate", "remove"));
    assertThat(drafts.find().orElseThrow().added("board-climate"))
        .isEqualTo(before.added("board-climate"));
    RubricDraft then = drafts.find().orElseThrow();
    undo(mvc.perform(post("/rubric/draft/discard").with(by(chair)).with(csrf())).andReturn());
    RubricDraft again = drafts.find().orElseThrow();
    assertThat(again.outcomes()).isEqualTo(then.outcomes());
    assertThat(again.id()).isEqualTo(then.id());
    assertThat(again.document().text()).isEqualTo(then.document().text());
  }

  private void undo(MvcResult result) throws Exception {
    Object offered = result.getFlashMap().get("undo");
    assertThat(offered).isNotNull();
    mvc.perform(post("/undo/" + offered).with(by(chair)).with(csrf()))
        .andExpect(redirectedUrl(DRAFT));
  }

  private MvcResult step(String id, String step) throws Exception {
    return mvc.perform(
            post("/rubric/draft/outcomes/" + id + "/" + step).with(by(chair)).with(csrf()))
        .andExpect(status().isFound())
        .andReturn();
  }

  private AbstractStringAssert<?> page(PersonCard person, String address) throws Exception {
    return assertThat(
        mvc.perform(get(address).with(by(person)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private MockHttpServletRequestBuilder filled(String address) {
    return post(address).with(by(chair)).with(csrf());
  }

  private MockHttpServletRequestBuilder benefit(String address, String rate) {
    return filled(address)
        .param("name", "Climate")
        .param("description", "Emissions that are avoided")
        .param("rate.middle", rate)
        .param("basis", "counted");
  }

  private MockHttpServletRequestBuilder chain(String address) {
    return filled(address)
        .param("name", "Power grids")
        .param("description", "They fail")
        .param("kind", "ACCIDENT")
        .param("relative", "true")
        .param("suggestedFor", "TEXT", "AGENT", "NOTHING")
        .param("steps[0].name", "Grids")
        .param("steps[0].measure", "COUNT")
        .param("steps[0].without.middle", "1")
        .param("steps[0].basis", "How many grids")
        .param("steps[1].name", "It fails")
        .param("steps[1].measure", "CHANCE")
        .param("steps[1].basis", "judgement");
  }
}
