package dev.slipway.desk.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.CurrentPerson;
import dev.slipway.audit.Trail;
import dev.slipway.desk.web.FixedClock;
import dev.slipway.desk.web.decided.DecisionStatusReader;
import dev.slipway.desk.web.decided.StandingForTests;
import dev.slipway.desk.web.grounds.GroundsForTests;
import dev.slipway.desk.web.grounds.GroundsReader;
import dev.slipway.desk.web.next.NextStep;
import dev.slipway.desk.web.next.NextStep.Offer;
import dev.slipway.desk.web.next.NextStep.WaitingFor;
import dev.slipway.desk.web.next.NextStepReader;
import dev.slipway.desk.web.next.Task;
import dev.slipway.elicitation.Veil;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(ProposalPageController.class)
@Import({WholePageReader.class, KeptReadings.class, CurrentPerson.class, FixedClock.class})
@WithMockUser(roles = "SUBMITTER")
class ProposalPageTests {

  private static final UUID ID = PagesForTests.ID;
  private static final String ENTRY = "00000000-0000-0000-0000-000000000009";

  @Autowired private MockMvc mvc;
  @MockitoBean private PageReader pages;
  @MockitoBean private GroundsReader grounds;
  @MockitoBean private Veil veil;
  @MockitoBean private DecisionStatusReader standing;
  @MockitoBean private NextStepReader next;
  @MockitoBean private GateLines gate;
  @MockitoBean private Trail trail;
  @MockitoBean private ProposalService proposals;

  @BeforeEach
  void nothingDecided() {
    when(standing.read(ID)).thenReturn(Optional.of(StandingForTests.undecided()));
    when(gate.view(any(), any())).thenReturn(GateView.NONE);
    when(next.read(ID)).thenReturn(Optional.of(new NextStep(null, "CHAIR", List.of(), List.of())));
  }

  @Test
  void opensWithSentencesThatTheIntervalSupports() throws Exception {
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Releasing it adds about 0.3 points (0.03 to 1) to the likelihood of an"
                            + " extremely bad outcome within 36 months, from 1.9 to 2.2 in 100.",
                        "It adds about 4 points (1 to 10) to the likelihood of an extremely good"
                            + " one, from 16 to 20 in 100.",
                        "The board&#8217;s limit",
                        "Without its 2 modifications, an extremely bad outcome is about 3 in 100"
                            + " and an extremely good one about 22 in 100.")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void alwaysSaysThatNobodyHasReviewedAndGivesNoVerdictOfLimits() throws Exception {
    show(PagesForTests.scored(true))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder("Starting judgement", "nobody has reviewed this yet.")))
        .andExpect(content().string(containsString("until 3 reviewers have answered")));
  }

  @Test
  void fewReviewersStandBeforeTheRubricAndStillGiveNoVerdict() throws Exception {
    show(PagesForTests.reviewed(new ReviewedView(2, false, "WITHIN", PagesForTests.answer())))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "By 2 reviewers together",
                        "2 reviewers have answered so far",
                        "until 3 reviewers have answered",
                        "By the rubric alone")))
        .andExpect(content().string(not(containsString("this is within both"))));
  }

  @Test
  void enoughReviewersGiveAVerdict() throws Exception {
    show(PagesForTests.reviewed(new ReviewedView(3, true, "OUTSIDE", null)))
        .andExpect(content().string(containsString("this is above it.")))
        .andExpect(content().string(not(containsString("nobody has reviewed this yet."))));
  }

  @Test
  void whoAnswersAloneFirstSeesNoScoreAndIsToldWhy() throws Exception {
    when(veil.hides(ID)).thenReturn(true);
    when(pages.veiled(ID)).thenReturn(Optional.of(PagesForTests.unscored()));
    show(PagesForTests.scored(true))
        .andExpect(content().string(containsString("answer by yourself first")))
        .andExpect(content().string(not(containsString("2.2 in 100"))))
        .andExpect(content().string(not(containsString("Not scored yet"))));
  }

  @Test
  void showsTheRubricFirstAndClaimsSecondWithTheirReasons() throws Exception {
    show(PagesForTests.scored(true))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "By the rubric, version 1",
                        "With the submitter&#8217;s claim",
                        "nobody has checked them",
                        "Our logs show it")));
  }

  @Test
  void showsWhatHappenedBesideWhatTheScoreSaid() throws Exception {
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "138 days after the decision",
                        "Stable Diffusion could be downloaded",
                        "the chance that anyone could download a model as capable, about 11 in"
                            + " 100")));
  }

  @Test
  void givesATextForTheHundredFigures() throws Exception {
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    containsString(
                        "about 79 lead to neither an extremely good nor an extremely bad")));
  }

  @Test
  void offersToScoreWhatIsUnscoredOrOutOfDate() throws Exception {
    show(PagesForTests.unscored())
        .andExpect(content().string(containsString("Not scored yet")))
        .andExpect(content().string(containsString("/proposals/" + ID + "/scores\"")));
    show(PagesForTests.outdated()).andExpect(content().string(containsString("Score again")));
  }

  @Test
  void saysPlainlyWhichStepsHaveNoEvidence() throws Exception {
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "None of the six steps has evidence yet.",
                        "Threat identification",
                        "Fraud",
                        "As things stand, an extremely bad outcome within 36 months is about 2"
                            + " in 100 (0.2 to 5)",
                        "Releasing it adds about 0.3 points (0.03 to 1)",
                        "Release six months later",
                        "One of the 40 questions that apply has evidence",
                        "Misuse at access &#8220;API&#8221;")));
  }

  @Test
  void showsEvidenceAtItsStep() throws Exception {
    when(pages.newest(ID)).thenReturn(Optional.of(PagesForTests.unscored()));
    when(grounds.read(ID)).thenReturn(Optional.of(GroundsForTests.withOnePiece()));
    mvc.perform(get("/proposals/{id}", ID))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "5 of the six steps have no evidence yet.",
                        "1 piece of evidence",
                        "Weight security",
                        "SL2",
                        "Likely stops professionals",
                        "Audited &lt;b&gt;once&lt;/b&gt;",
                        "1 March 2022, by Quay Audit",
                        "audit.pdf",
                        "(3 KiB)",
                        "SHA-256 abab",
                        "Leak at access &#8220;API&#8221;")))
        .andExpect(content().string(containsString("/evidence/" + ENTRY + "/file\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void answersNotFoundForUnknownProposalsAndScores() throws Exception {
    when(pages.newest(ID)).thenReturn(Optional.empty());
    when(pages.asScored(ID, ID)).thenReturn(Optional.empty());
    mvc.perform(get("/proposals/{id}", ID)).andExpect(status().isNotFound());
    mvc.perform(get("/proposals/{id}/scores/{s}", ID, ID)).andExpect(status().isNotFound());
    mvc.perform(get("/proposals/no-such-thing")).andExpect(status().isNotFound());
  }

  @Test
  void drawsAThreatAsARowOfFactorsWhoseProductIsItsRate() throws Exception {
    String page = show(PagesForTests.scored(false)).andReturn().getResponse().getContentAsString();
    String words = page.replaceAll("<[^>]*>", " ").replace("&#215;", "×").replaceAll("\\s+", " ");
    assertThat(words)
        .contains(
            "Fraud 60 groups × 4 attempts × 1 in 100 success × 1 in 170 extreme = 1 in 69 a year,"
                + " of which the model adds 1 in 140",
            "The score carries the product over to this model");
  }

  @Test
  void saysLoudlyWhatMustNotBeOverlooked() throws Exception {
    when(standing.read(ID)).thenReturn(Optional.of(StandingForTests.alarming()));
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "A step of the plan is due while a condition is open",
                        "due 1 November 2026",
                        "A new review is needed",
                        "Something went wrong after the decision")));
  }

  @Test
  void saysInOnePanelWhatIsNextAndWhomItWaitsFor() throws Exception {
    WaitingFor two =
        new WaitingFor(Task.ANSWER, List.of("Clara", "Rui"), LocalDate.of(2026, 12, 12));
    Offer answer =
        new Offer(
            Task.ANSWER, List.of(11, 3), "/proposals/" + ID + "/estimates/questions/k", false);
    when(next.read(ID))
        .thenReturn(Optional.of(new NextStep(answer, "ANSWER", List.of(), List.of(two))));
    show(PagesForTests.scored(false))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Next step",
                        "/estimates/questions/k",
                        "Answer 11 questions (3 done)",
                        "Waiting for answers from",
                        "Clara",
                        " and ",
                        "Rui",
                        "(due 12 December 2026)",
                        "More actions")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void everyTaskHasWordsForItsButton(Task task) throws Exception {
    Offer offer = new Offer(task, List.of(1, 0), "/proposals/" + ID, task == Task.SCORE);
    when(next.read(ID))
        .thenReturn(Optional.of(new NextStep(offer, "CHAIR", List.of(offer), List.of())));
    show(PagesForTests.scored(false)).andExpect(content().string(not(containsString("??"))));
  }

  private ResultActions show(ProposalPage page) throws Exception {
    when(pages.newest(ID)).thenReturn(Optional.of(page));
    when(grounds.read(ID)).thenReturn(Optional.of(GroundsForTests.bare()));
    return mvc.perform(get("/proposals/{id}", ID)).andExpect(status().isOk());
  }
}
