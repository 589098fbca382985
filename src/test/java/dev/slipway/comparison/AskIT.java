package dev.slipway.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.delay.DelaySplit;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.profile.AModel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** Asking Y of a proposal, and what becomes of the answer. */
class AskIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private AskService asking;
  @Autowired private KeepService keeping;
  @Autowired private ScoringService scoring;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Catalogue catalogue;

  @Test
  void answersWhatTheScoreSays() {
    UUID id = proposal(List.of("use-law", "delay-6"), List.of());
    Answer scored = scoring.score(id).rubric().answer();

    Asked asked = asking.ask(id, new Selection(List.of("use-law", "delay-6"), null));

    assertThat(asked.answers())
        .singleElement()
        .extracting(Asked.ByBasis::basis)
        .isEqualTo(Basis.RUBRIC);
    Assessment before = asked.answers().get(0).comparison().before();
    Assessment after = asked.answers().get(0).comparison().after();
    assertThat(before.bad()).isEqualTo(scored.asProposed().bad());
    assertThat(after.bad()).isEqualTo(scored.withAll().bad());
    assertThat(after.change()).isEqualTo(scored.withAll().change());
  }

  @Test
  void countedFromTheFirstReleaseADelayMovesNothingOutOfSight() {
    UUID id = proposal(List.of(), List.of());
    Selection delay = new Selection(List.of("delay-6"), null);

    Assessment decision = asking.ask(id, delay, false).answers().get(0).comparison().after();
    Assessment release = asking.ask(id, delay, true).answers().get(0).comparison().after();

    DelaySplit split = Objects.requireNonNull(decision.change().delay());
    assertThat(split.months()).isEqualTo(6);
    // The plan starts at once, so six more months for the delayed plan are what was moved.
    assertThat(release.bad().mean())
        .isCloseTo(decision.bad().mean() - split.bad().moved(), within(1e-12));
    assertThat(release.change().delay()).isNull();
  }

  @Test
  void lawOnUseLowersAndOpenWeightsRaise() {
    UUID id = proposal(List.of(), List.of());

    assertThat(verdict(id, "use-law")).isEqualTo(Direction.LOWERS);
    assertThat(verdict(id, "tools")).isEqualTo(Direction.RAISES);
  }

  @Test
  void claimsAreAnsweredSecond() {
    UUID id =
        proposal(
            List.of(),
            List.of(
                new Claim(
                    Question.parse("threats.intimate-imagery.ratePerYear").orElseThrow(),
                    Quantity.of(0.001),
                    "so")));

    Asked asked = asking.ask(id, new Selection(List.of("use-law"), null));

    assertThat(asked.answers())
        .extracting(Asked.ByBasis::basis)
        .containsExactly(Basis.RUBRIC, Basis.CLAIMS);
  }

  @Test
  void whatIsWrittenOnTheSpotIsAnsweredAndKeptToTheSameBits() {
    UUID id = proposal(List.of(), List.of());
    Effect law = new Effect.Factor(Target.THREAT_RATE, null, Quantity.of(0.3, 0.5, 0.8));
    Selection selection =
        new Selection(List.of("delay-6"), new OwnModification("A wider law", List.of(law)));
    Assessment answered = asking.ask(id, selection).answers().get(0).comparison().after();

    keeping.replace(id, selection);

    assertThat(proposals.find(id).orElseThrow().modifications())
        .containsExactly("delay-6", "a-wider-law");
    assertThat(catalogue.find("a-wider-law").orElseThrow().basis()).isEqualTo("judgement");
    Assessment kept = scoring.current(id).orElseThrow().rubric().answer().withAll();
    assertThat(kept.bad()).isEqualTo(answered.bad());
  }

  @Test
  void copyStandsBesideTheOldProposalAndIsScored() {
    UUID id = proposal(List.of("use-law"), List.of());

    UUID copy = keeping.copy(id, new Selection(List.of("filters"), null), "And with filters?").id();

    assertThat(proposals.find(id).orElseThrow().modifications()).containsExactly("use-law");
    assertThat(proposals.find(copy).orElseThrow().modifications()).containsExactly("filters");
    assertThat(proposals.find(copy).orElseThrow().basedOn()).isEqualTo(id);
    assertThat(scoring.current(copy)).isPresent();
  }

  @Test
  void pageOffersTheCatalogueAndComputesNothing() throws Exception {
    UUID id = proposal(List.of("use-law"), List.of());

    mvc.perform(get("/proposals/{id}/ask", id))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Input and output filters")))
        .andExpect(content().string(not(containsString("cases we considered"))));
    assertThat(scoring.current(id)).isEmpty();
  }

  @Test
  void answerComesInPartAndWhole() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "use-law"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<html"))))
        .andExpect(content().string(containsString("the risk falls.")))
        .andExpect(content().string(containsString("cases we considered")))
        .andExpect(content().string(containsString("On every route")));
    mvc.perform(post("/proposals/{id}/ask", id).with(csrf()).param("chosen", "use-law"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<html")))
        .andExpect(content().string(containsString("the risk falls.")));
  }

  @Test
  void aQuestionThatNamesTheButtonInFocusIsStillAnswered() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "use-law")
                .param("editor", "add"))
        .andExpect(content().string(not(containsString("<html"))))
        .andExpect(content().string(containsString("the risk falls.")));
    mvc.perform(post("/proposals/{id}/ask", id).with(csrf()).param("editor", "add"))
        .andExpect(content().string(containsString("<html")))
        .andExpect(content().string(containsString("effects[0].target")));
  }

  @Test
  void answersTheRestWhileSomethingIsBeingWritten() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "use-law")
                .param("name", "Not said yet"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("the risk falls.")))
        .andExpect(content().string(containsString("left out of this answer")));
  }

  @Test
  void saysWhatDoesNotBindHere() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "provenance"))
        .andExpect(content().string(containsString("does not bind here")));
  }

  @Test
  void saysWhatDoesNotGoTogether() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "delay-6", "delay-12"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("one excludes the other")));
    mvc.perform(
            post("/proposals/{id}/ask/replace", id)
                .with(csrf())
                .param("chosen", "delay-6", "delay-12"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("can’t be chosen together")));
    assertThat(proposals.find(id).orElseThrow().modifications()).isEmpty();
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask/replace", id)
                .with(csrf())
                .param("chosen", "filters")
                .param("name", "<script>alert(1)</script>")
                .param("effects[0].target", "THREAT_RATE")
                .param("effects[0].value.middle", "1e400"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
        .andExpect(content().string(containsString("1e400")))
        .andExpect(content().string(not(containsString("<script>alert(1)"))));
    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .param("name", "x".repeat(100_000))
                .param("effects[0].target", "DELAY")
                .param("effects[0].months", "6"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("100,000 characters")));
  }

  @Test
  void keptAnswerIsWhatTheProposalChooses() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(post("/proposals/{id}/ask/replace", id).with(csrf()).param("chosen", "filters"))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"));

    assertThat(proposals.find(id).orElseThrow().modifications()).containsExactly("filters");
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
  }

  @Test
  void addingLeavesWhatIsChosen() throws Exception {
    UUID id = proposal(List.of("use-law"), List.of());

    mvc.perform(post("/proposals/{id}/ask/add", id).with(csrf()).param("chosen", "filters"))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"))
        .andExpect(
            flash()
                .attribute(
                    "kept", new Kept(List.of("use-law"), List.of("use-law", "filters"), true)));

    assertThat(proposals.find(id).orElseThrow().modifications())
        .containsExactly("use-law", "filters");
  }

  @Test
  void undoBringsBackWhatWasChosenUnlessSomethingElseIsByNow() throws Exception {
    UUID id = proposal(List.of("use-law"), List.of());
    Object offered = replaced(id, "filters");
    Object late = replaced(id, "delay-6");
    undo(offered, id).andExpect(flash().attribute("trouble", "undo.refused.changed"));
    undo(late, id).andExpect(flash().attribute("message", "undo.done"));

    assertThat(proposals.find(id).orElseThrow().modifications()).containsExactly("filters");
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
    undo(late, id).andExpect(flash().attribute("trouble", "undo.refused.twice"));
  }

  private Object replaced(UUID id, String slug) throws Exception {
    Object offered =
        mvc.perform(post("/proposals/{id}/ask/replace", id).with(csrf()).param("chosen", slug))
            .andExpect(flash().attributeExists("kept", "undo"))
            .andReturn()
            .getFlashMap()
            .get("undo");
    mvc.perform(get("/proposals/{id}/ask", id).flashAttr("undo", offered))
        .andExpect(status().isOk());
    return offered;
  }

  private ResultActions undo(Object offered, UUID id) throws Exception {
    return mvc.perform(post("/undo/{id}", offered).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"));
  }

  @Test
  void keepingSaysWhatItWouldChange() throws Exception {
    UUID id = proposal(List.of("use-law", "delay-6"), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "use-law", "filters"))
        .andExpect(content().string(containsString("Adds: Input and output filters.")))
        .andExpect(content().string(containsString("Removes: Release six months later.")));
    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "delay-12"))
        .andExpect(content().string(containsString("can’t be added to what the proposal")))
        .andExpect(content().string(not(containsString("Add to the proposal"))));
  }

  @Test
  void anotherOrderMovesOneUp() throws Exception {
    UUID id = proposal(List.of(), List.of());

    MvcResult moved =
        mvc.perform(
                post("/proposals/{id}/ask", id)
                    .with(csrf())
                    .param("chosen", "use-law", "filters")
                    .param("order", "use-law", "filters")
                    .param("earlier", "filters"))
            .andExpect(status().isOk())
            .andReturn();

    assertThat(moved.getResponse().getContentAsString())
        .containsSubsequence("name=\"order\"", "value=\"filters\"", "value=\"use-law\"");
  }

  @Test
  void onlyTheVerdictIsAnnounced() throws Exception {
    UUID id = proposal(List.of(), List.of());

    mvc.perform(
            post("/proposals/{id}/ask", id)
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "use-law"))
        .andExpect(
            content()
                .string(matchesRegex("(?s).*id=\"ask-said\"[^>]*>That lowers the risk\\.</p>.*")))
        .andExpect(content().string(not(containsString("aria-live"))));
  }

  @Test
  void answerCanBeKeptWhileTheBoardTalks() throws Exception {
    UUID id = proposal(List.of(), List.of());
    proposals.submit(id, null);

    mvc.perform(post("/proposals/{id}/ask/replace", id).with(csrf()).param("chosen", "filters"))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"));

    assertThat(proposals.find(id).orElseThrow().modifications()).containsExactly("filters");
  }

  @Test
  void withdrawnProposalIsNotChanged() throws Exception {
    UUID id = proposal(List.of(), List.of());
    proposals.withdraw(id, null);

    mvc.perform(post("/proposals/{id}/ask/replace", id).with(csrf()).param("chosen", "filters"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("has been decided or withdrawn")));
    mvc.perform(post("/proposals/{id}/ask/copy", id).with(csrf()).param("chosen", "filters"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void unknownProposalIsNotFound() throws Exception {
    mvc.perform(get("/proposals/{id}/ask", UUID.randomUUID())).andExpect(status().isNotFound());
  }

  private Direction verdict(UUID id, String slug) {
    return asking
        .ask(id, new Selection(List.of(slug), null))
        .answers()
        .get(0)
        .comparison()
        .after()
        .change()
        .verdict();
  }

  private UUID proposal(List<String> modifications, List<Claim> claims) {
    ModelProfile model = profiles.add(AModel.aModel().details());
    return proposals
        .create(
            AProposal.aProposal(model.id())
                .threats("intimate-imagery")
                .modifications(modifications)
                .claims(claims)
                .details())
        .id();
  }
}
