package dev.slipway.elicitation;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.elicitation.Board.LAG;
import static dev.slipway.elicitation.Board.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class EstimatesPagesIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private MockMvc mvc;
  @Autowired private AnswerService answers;
  @Autowired private RoundService rounds;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;

  @Test
  void startsBlankAndKeepsTheRubricToItselfUntilAnswered() throws Exception {
    UUID id = board.asked();
    String blank = text(get(question(id, RATE)), board.ada);
    assertThat(blank)
        .contains("how often in a year would this lead to an extremely bad outcome")
        .contains("Model ", "judged over 36 months", "You have answered 0 of the ")
        .doesNotContain("starting answer")
        .doesNotContain("We looked");

    String counted = text(typed(id, RATE, "0.1%", "1 in 200", "0.02", "Seen often"), board.ada);

    assertThat(counted).contains("this counts as your answer", "starting answer", "We looked");
    assertThat(mine(board.ada, id, RATE).answer().numbers())
        .isEqualTo(Quantity.of(0.001, 0.005, 0.02));
    assertThat(text(get(question(id, RATE)), board.ada)).contains("value=\"0.005\"", "Seen often");
  }

  @Test
  void pagesCountTheSameQuestions() throws Exception {
    UUID id = board.asked();
    text(typed(id, RATE, "0.1%", "1 in 200", "0.02", "Seen often"), board.ada);
    String of = counted(text(get("/proposals/" + id + "/estimates"), board.ada));

    assertThat(counted(text(get(question(id, RATE)), board.ada))).isEqualTo(of);
    int left = Integer.parseInt(of) - 1;
    assertThat(text(get("/proposals/" + id), board.ada))
        .contains("Answer " + left + " questions (1 done)");
  }

  @Test
  void onceNoQuestionThatMattersIsLeftAllAreShownAndOneCanStop() throws Exception {
    UUID id = board.asked();
    String all = "/proposals/" + id + "/estimates";
    List<String> to = new ArrayList<>();
    for (Optional<String> next = next(id); next.isPresent(); next = next(id)) {
      to.add(
          perform(
                  post(next.get()).with(csrf()).param("unknown", "true").param("reason", ""),
                  board.ada)
              .getRedirectedUrl());
    }
    assertThat(to).hasSizeGreaterThan(1).last().isEqualTo(all);
    // Which matter most may be worked out anew meanwhile, so only the first is sure to lead on.
    assertThat(to.get(0)).isNotEqualTo(all);
    assertThat(text(get("/proposals/" + id), board.ada)).contains("I’m finished");
  }

  /** Where the panel of the proposal leads somebody who has questions left. */
  private Optional<String> next(UUID id) throws Exception {
    return Pattern.compile("href=\"([^\"]+/estimates/questions/[^\"]+)\">Answer")
        .matcher(text(get("/proposals/" + id), board.ada))
        .results()
        .map(each -> each.group(1))
        .findFirst();
  }

  /** Of how many a page says that one is answered. */
  private static String counted(String page) {
    Matcher found = Pattern.compile("answered 1 of the ([0-9]+) questions").matcher(page);
    assertThat(found.find()).as("how many").isTrue();
    return found.group(1);
  }

  @Test
  void secondRoundShowsOnesOwnAnswerTheOthersAndTheGroupsButNotTheRubrics() throws Exception {
    UUID id = board.shown();
    board.openAgain(id);
    String page = text(get(question(id, RATE)), board.ada);
    assertThat(page)
        .contains("What was said in the first round", "Your first answer counts until")
        .containsSubsequence(
            "label&quot;:&quot;You", "label&quot;:&quot;Bo", "whose&quot;:&quot;pool")
        .containsSubsequence("<dt>", "You", "Because", "Bo", "Because")
        .doesNotContain("whose&quot;:&quot;rubric");
    assertThat(text(get(question(board.asked(), RATE)), board.ada))
        .doesNotContain("What was said in the first round");
  }

  @Test
  void reviewerHasReferenceCasesToCompareWith() throws Exception {
    UUID id = board.asked();
    assertThat(text(get(question(id, LAG)), board.ada))
        .contains("To compare with", "earlier capabilities of this kind", "copied by");
  }

  @Test
  void howStrongAnEffectIsIsAQuestionToo() throws Exception {
    UUID id = board.submitted();
    as(board.submitter, () -> proposals.chooseModifications(id, List.of("filters")));
    board.open(id);
    String effect = "modifications.filters.effects.0";
    assertThat(text(get("/proposals/" + id + "/estimates"), board.ada)).contains(effect);
    assertThat(text(get(question(id, effect)), board.ada))
        .contains("What share of the harm does it stop?")
        .doesNotContain("??", "value=\"0.6\"");

    String counted = text(typed(id, effect, "10%", "20%", "40%", "We tried it"), board.ada);

    assertThat(counted).contains("this counts as your answer", "starting answer");
    assertThat(mine(board.ada, id, effect).answer().numbers())
        .isEqualTo(Quantity.of(0.1, 0.2, 0.4));
    board.close(id, 1);
    Scenario scenario = scoring.scenarioOf(id, Basis.REVIEWERS);
    assertThat(scenario.reviewers().questions())
        .containsExactly(Question.effect("filters", 0, Target.SAFEGUARD));
    assertThat(text(get("/proposals/" + id + "/estimates"), board.ada)).contains("We tried it");
  }

  @Test
  void halfTypedAnswerIsKeptAndDoesNotCount() throws Exception {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);

    String state = text(typed(id, RATE, "0.001", "half a", "", "Because"), board.ada);

    assertThat(state).contains("doesn’t count yet", "Middle (50%): Enter how often in a year");
    assertThat(as(board.ada, () -> answers.mine(id))).isEmpty();
    String again = text(get(question(id, RATE)), board.ada);
    assertThat(again).contains("value=\"half a\"", "value=\"0.001\"", ">Because<");
    assertThat(text(get("/proposals/" + id + "/estimates"), board.ada))
        .contains("begun, doesn’t count yet");
  }

  @Test
  void infeasibleTripleIsExplained() throws Exception {
    UUID id = board.asked();
    assertThat(text(typed(id, LAG, "1", "1.1", "1000", "Because"), board.ada))
        .contains("doesn’t count yet")
        .containsPattern("between [0-9.]+ and [0-9.]+");
  }

  @Test
  void notKnowingIsAnAnswerAndNoReasonIsNone() throws Exception {
    UUID id = board.asked();
    assertThat(text(typed(id, LAG, "3", "9", "30", " "), board.ada)).contains("Give a reason");
    assertThat(as(board.ada, () -> answers.mine(id))).isEmpty();

    String state = text(typed(id, LAG, "", "", "", "").param("unknown", "true"), board.ada);

    assertThat(state).contains("you don’t know");
    assertThat(mine(board.ada, id, LAG).answer().numbers()).isNull();
  }

  @Test
  void whatIsTypedAsTheRoundClosesIsKeptAndItsTypistIsTold() throws Exception {
    UUID id = board.asked();
    board.close(id, 0);

    MockHttpServletResponse told =
        perform(typed(id, RATE, "0.01", "0.02", "0.04", "Too late"), board.ada);

    assertThat(told.getStatus()).isEqualTo(409);
    assertThat(told.getContentAsString()).contains("The round is over");
    assertThat(as(board.ada, () -> answers.mine(id))).isEmpty();
    board.openAgain(id);
    assertThat(text(get(question(id, RATE)), board.ada))
        .contains("value=\"0.02\"", "Too late", "doesn’t count yet");
  }

  @Test
  void nobodyReadsAnAnswerOnAnyPageWhileTheRoundIsOpen() throws Exception {
    UUID id = board.asked();
    as(
        board.ada,
        () ->
            answers.give(
                id,
                RATE,
                new Answer(Quantity.of(0.00123, 0.00234, 0.00345), "My secret reason", List.of())));
    for (PersonCard reader : List.of(board.bo, board.chair, board.submitter)) {
      for (String address : List.of("", "/estimates", "/reviewers")) {
        assertThat(text(get("/proposals/" + id + address), reader))
            .doesNotContain("My secret reason", "0.00234", "1 in 430");
      }
      assertThat(text(get("/trail"), reader)).doesNotContain("My secret reason", "0.00234");
    }
    assertThat(perform(get(question(id, RATE)), board.chair).getStatus()).isEqualTo(403);
  }

  @Test
  void shownAnswersSayHowFarReviewersPart() throws Exception {
    UUID id = board.shown();
    assertThat(text(get("/proposals/" + id + "/estimates"), board.cy))
        .contains("Reviewers differ by a factor of 30 on this.")
        .contains("No value lies within everybody’s interval.")
        .contains("Because")
        .contains("Only one reviewer gave numbers here.")
        .contains("data-chart=\"opinions\"")
        .contains("doesn’t count")
        .doesNotContain("??");
  }

  @Test
  void scoreOfEachAloneStandsBesideThePooledOneAndTwoCanBeCompared() throws Exception {
    UUID id = board.shown();
    assertThat(text(get("/proposals/" + id + "/reviewers"), board.ada))
        .contains("Ada", "Bo", "Cy", "All together", "The rubric alone")
        .doesNotContain("??");
    String crux = "/proposals/" + id + "/reviewers/crux/" + board.ada.id() + "/" + board.bo.id();
    assertThat(text(get(crux), board.ada)).contains("The answer appears here.");
    assertThat(text(post(crux).with(csrf()), board.ada))
        .contains("The crux:", ": how often it would turn extreme")
        .doesNotContain("??");
  }

  @Test
  void chairAsksThroughTheForm() throws Exception {
    UUID id = board.submitted();
    String open = "/proposals/" + id + "/estimates/open";
    assertThat(text(get(open), board.chair))
        .contains("Ada", "at least 3 reviewers")
        .doesNotContain("Sue");
    assertThat(perform(get(open), board.ada).getStatus()).isEqualTo(403);
    MockHttpServletResponse refused =
        perform(
            post(open).with(csrf()).param("closesOn", LocalDate.now().minusDays(3).toString()),
            board.chair);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Choose at least one reviewer");

    MockHttpServletResponse asked =
        perform(
            post(open)
                .with(csrf())
                .param("reviewers", board.ada.id().toString(), board.bo.id().toString())
                .param("closesOn", LocalDate.now().plusDays(3).toString()),
            board.chair);

    assertThat(asked.getStatus()).isEqualTo(302);
    assertThat(rounds.panel(id).orElseThrow().seats()).hasSize(2);
  }

  @Test
  void aRoundIsToEndByTheDayOfTheDecision() throws Exception {
    LocalDate today = LocalDate.now();
    assertThat(toAsk(decidedOn(today)))
        .contains(suggested(today.plusDays(14)), "The board was to decide by");
    assertThat(toAsk(decidedOn(today.plusDays(5))))
        .contains(suggested(today.plusDays(5)), "The board is to decide by");
    assertThat(toAsk(decidedOn(today.plusDays(90)))).contains(suggested(today.plusDays(14)));
  }

  @Test
  void anExampleOfANumberCouldBeAnAnswer() throws Exception {
    UUID id = board.asked();
    assertThat(text(get(question(id, "readiness.learning")), board.ada))
        .contains("Write 1.5, 3 or 20.");
    assertThat(text(get(question(id, "capability")), board.ada)).contains("Write 0.5, 3 or 1e4.");
  }

  private UUID decidedOn(LocalDate day) {
    UUID model = proposals.find(board.begun()).orElseThrow().modelId();
    var details = AProposal.aProposal(model).decidedOn(day).details();
    return as(board.submitter, () -> proposals.submit(proposals.create(details).id(), null).id());
  }

  private String toAsk(UUID id) throws Exception {
    return text(get("/proposals/" + id + "/estimates/open"), board.chair);
  }

  private static String suggested(LocalDate day) {
    return "value=\"" + day + "\"";
  }

  @Test
  void chairSetsWeightsThatEverybodySees() throws Exception {
    UUID id = board.shown();
    String pool = "/proposals/" + id + "/estimates/pool";
    MockHttpServletRequestBuilder unequal =
        post(pool).with(csrf()).param("pooling", "MIXTURE").param("weights", "2", "1", "1");
    assertThat(text(unequal, board.chair)).contains("Say why the weights differ");

    assertThat(perform(unequal.param("reason", "She has seen it"), board.chair).getStatus())
        .isEqualTo(302);
    assertThat(text(get("/proposals/" + id + "/estimates"), board.bo))
        .contains("The chair has set different weights.", "She has seen it");
  }

  private static String question(UUID id, String key) {
    return "/proposals/" + id + "/estimates/questions/" + key;
  }

  /** As the page sends it while somebody types. */
  private static MockHttpServletRequestBuilder typed(
      UUID id, String key, String low, String middle, String high, String reason) {
    return post(question(id, key))
        .with(csrf())
        .header("HX-Request", "true")
        .param("numbers.low", low)
        .param("numbers.middle", middle)
        .param("numbers.high", high)
        .param("reason", reason)
        .param("version", "0");
  }

  private Estimate mine(PersonCard who, UUID id, String key) {
    Map<Question, Estimate> all = as(who, () -> answers.mine(id));
    return all.get(
        all.keySet().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow());
  }

  private String text(MockHttpServletRequestBuilder request, PersonCard who) throws Exception {
    return perform(request, who).getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonCard who)
      throws Exception {
    return mvc.perform(request.with(by(who))).andReturn().getResponse();
  }
}
