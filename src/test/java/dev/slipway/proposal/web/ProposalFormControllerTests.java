package dev.slipway.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ProposalFormControllerTests extends FormSlice {

  private static final String CLAIM = "claims[0].";

  @Test
  void withoutAModelItAsksForOneFirst() throws Exception {
    mvc.perform(get("/proposals/new"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Which model do you want to release?")))
        .andExpect(content().string(containsString("DALL-E 2")));
    when(profiles.all()).thenReturn(List.of());
    mvc.perform(get("/proposals/new?model=%3Cscript%3E"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/models/new")));
  }

  @Test
  void suggestsWhatTheModelsModalitySuggests() throws Exception {
    String page =
        mvc.perform(get("/proposals/new").param("model", FormWorld.MODEL.id().toString()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(tick(page, "threats-intimate-imagery")).contains("checked");
    assertThat(tick(page, "threats-bio-chem")).doesNotContain("checked");
    assertThat(tick(page, "benefits-creative")).contains("checked");
    assertThat(page).contains("value=\"36\"").contains("6 others that may apply");
  }

  @Test
  void savesWhatWasTyped() throws Exception {
    Proposal saved = ProposalExamples.draft();
    when(proposals.create(any())).thenReturn(saved);
    Map<String, String> typed = good();
    typed.put("steps[1].month", "3");
    typed.put("steps[1].access", "HOSTED");
    typed.put("steps[1].shown", "no");
    typed.put("modifications", "delay-6");
    typed.putAll(claim("reach.misuse.STAGED", "1 %", "2%", "1 in 10", "Measured"));

    post(typed).andExpect(redirectedUrl("/proposals/" + saved.id()));

    assertThat(created())
        .isEqualTo(
            AProposal.aProposal(FormWorld.MODEL.id())
                .asking("Shall testers have it?")
                .plan(
                    new PlanStep(0, AccessLevel.STAGED, null),
                    new PlanStep(3, AccessLevel.HOSTED, false))
                .modifications("delay-6")
                .claims(
                    List.of(
                        new Claim(
                            Question.parse("reach.misuse.STAGED").orElseThrow(),
                            Quantity.of(0.01, 0.02, 0.1),
                            "Measured")))
                .details());
  }

  @Test
  void rowInWhichNothingWasTypedIsNoStep() throws Exception {
    when(proposals.create(any())).thenReturn(ProposalExamples.draft());
    Map<String, String> typed = good();
    typed.put("steps[1].month", " ");
    typed.put("steps[1].access", "");
    post(typed).andExpect(status().is3xxRedirection());
    assertThat(created().steps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question|  |Enter the question to decide",
        "model|x|Choose a model from the list",
        "model|11111111-1111-4111-8111-111111111111|Choose a model from the list",
        "decisionDate|2026-02-30|There is no 2026-02-30 in the calendar",
        "decisionDate|soon|Enter a day as year-month-day",
        "decisionDate|0001-01-01|between the years 2000 and 2100",
        "decisionDate|''|Enter the day by which the board decides",
        "horizonMonths|0|Enter a whole number of months from 1 to 120",
        "horizonMonths|121|Enter a whole number of months from 1 to 120",
        "horizonMonths|12.5|Enter a whole number of months from 1 to 120",
        "horizonMonths|1e400|Enter a whole number of months from 1 to 120",
        "horizonMonths|NaN|Enter a whole number of months from 1 to 120",
        "horizonMonths|''|Enter a whole number of months from 1 to 120",
        "steps[0].month|-1|Enter a whole number of months from 0 to 1,200",
        "steps[0].month|99999999999|Enter a whole number of months from 0 to 1,200",
        "steps[0].month|1e400|Enter a whole number of months from 0 to 1,200",
        "steps[0].month|🙂|Enter a whole number of months from 0 to 1,200",
        "steps[0].access|ROOT|Choose who can reach it",
        "steps[0].shown|perhaps|Choose one of these",
        "scope|ALL|Choose one of these scopes",
        "outcomeScale|none|Choose one of these scales",
        "threats|no-such|one of those sent is not in the rubric",
        "benefits|no-such|one of those sent is not in the rubric",
        "modifications|no-such|not in the catalogue or has been retired"
      })
  void refusesAndSaysWhatWouldDo(String field, String value, String message) throws Exception {
    Map<String, String> typed = good();
    typed.put(field, value);
    refused(typed, message);
  }

  @Test
  void refusesTwoStepsInOneMonth() throws Exception {
    Map<String, String> typed = good();
    typed.put("steps[1].month", "0");
    typed.put("steps[1].access", "API");
    refused(typed, "Step 1 has the same month");
  }

  @Test
  void refusesNeitherThreatsNorBenefits() throws Exception {
    Map<String, String> typed = good();
    typed.remove("threats");
    typed.remove("benefits");
    refused(typed, "Tick at least one threat or one benefit");
  }

  @Test
  void refusesModificationsThatExcludeEachOther() throws Exception {
    Map<String, String> typed = good();
    refusedWith(
        request(typed).param("modifications", "delay-6", "delay-12"),
        "“Release six months later” and “Release twelve months later” cannot be chosen together");
    refusedWith(
        request(typed).param("modifications", "open-in-a-year", "open-too"),
        "cannot be chosen together");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reach.misuse.API|0.1|0.2|0.3|''|Say why your answer differs",
        "reach.misuse.API|0.01|0.012|0.5|x|the middle number may lie between",
        "reach.misuse.API|0.3|0.2|0.1|x|The three numbers must rise",
        "reach.misuse.API|0.1|0.2|1.5|x|Enter shares from 0 to 1",
        "reach.misuse.API|0.1|0.2|''|x|Give both low and high",
        "reach.misuse.API|''|''|''|x|Enter a number",
        "reach.misuse.API|1e400|0.2|0.3|x|too large",
        "copy.lagMonths|''|0|''|x|Enter numbers of months from 0.01",
        "threats.fraud.ratePerYear|''|51|''|x|Enter how often in a year, from 0 to 50",
        "threats.bio-chem.ratePerYear|''|0.1|''|x|is not ticked above",
        "no.such.question|''|0.1|''|x|The rubric has no such question"
      })
  void refusesClaimsThatCannotBe(
      String question, String low, String middle, String high, String reason, String message)
      throws Exception {
    Map<String, String> typed = good();
    typed.putAll(claim(question, low, middle, high, reason));
    refused(typed, message);
  }

  @Test
  void saysBetweenWhichValuesTheMiddleMayLie() throws Exception {
    Map<String, String> typed = good();
    typed.putAll(claim("friction", "0.01", "0.012", "0.5", "x"));
    String page = refused(typed, "the middle number may lie between");
    String bounds = page.replaceAll("(?s).*may lie between ([0-9.]+) and ([0-9.]+);.*", "$1 $2");
    for (String bound : bounds.split(" ")) {
      typed.putAll(claim("friction", "0.01", bound, "0.5", "x"));
      when(proposals.create(any())).thenReturn(ProposalExamples.draft());
      post(typed).andExpect(status().is3xxRedirection());
    }
  }

  @Test
  void refusesTwoClaimsOnOneQuestion() throws Exception {
    Map<String, String> typed = good();
    typed.putAll(claim("friction", "", "0.1", "", "x"));
    typed.put("claims[1].question", "friction");
    typed.put("claims[1].answer.middle", "0.2");
    typed.put("claims[1].reason", "y");
    refused(typed, "This question is answered twice");
  }

  @Test
  void keepsEverythingTyped() throws Exception {
    Map<String, String> typed = good();
    typed.put("question", "<script>alert('🙂')</script>");
    typed.put("decisionDate", "2026-02-30");
    typed.put("horizonMonths", "1e400");
    typed.put("steps[0].month", "minus one");
    typed.put("steps[0].shown", "no");
    typed.put("modifications", "delay-12");
    typed.putAll(claim("friction", "a", "b", "c", "because <b>"));
    String page = refused(typed, "There is no 2026-02-30");
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;🙂&#39;)&lt;/script&gt;")
        .doesNotContain("<script>alert")
        .contains("value=\"2026-02-30\"")
        .contains("value=\"1e400\"")
        .contains("value=\"minus one\"")
        .contains("value=\"a\"")
        .contains("value=\"b\"")
        .contains("value=\"c\"")
        .contains("because &lt;b&gt;");
    assertThat(tick(page, "modifications-delay-12")).contains("checked");
    assertThat(tick(page, "threats-fraud")).contains("checked");
    assertThat(tick(page, "threats-disinformation")).doesNotContain("checked");
  }

  @Test
  void answersAMillionCharactersWithAMessage() throws Exception {
    Map<String, String> typed = good();
    typed.put("question", "x".repeat(1_000_000));
    refused(typed, "This has 1,000,000 characters; up to 500 are kept");
    typed = good();
    typed.putAll(claim("friction", "", "0.1", "", "x".repeat(1_000_000)));
    refused(typed, "up to 10,000 are kept");
    typed = good();
    typed.put("horizonMonths", "1".repeat(1_000_000));
    refused(typed, "Enter a whole number of months from 1 to 120");
  }

  @Test
  void leavesAnInvisibleNullOut() throws Exception {
    Map<String, String> typed = good();
    typed.put("question", "a\0b");
    when(proposals.create(any())).thenReturn(ProposalExamples.draft());
    post(typed).andExpect(status().is3xxRedirection());
    assertThat(created().question()).isEqualTo("ab");
  }

  @Test
  void answersRowsFarOutWithoutBreaking() throws Exception {
    Map<String, String> typed = good();
    typed.put("steps[999999999].month", "5");
    post(typed).andExpect(status().isBadRequest());
    typed.remove("steps[999999999].month");
    typed.put("claims[256].reason", "x");
    post(typed).andExpect(status().isBadRequest());
    typed = good();
    typed.put("steps[70].month", "5");
    typed.put("steps[70].access", "API");
    when(proposals.create(any())).thenReturn(ProposalExamples.draft());
    post(typed).andExpect(status().is3xxRedirection());
  }

  @Test
  void refusesMoreStepsThanAPlanHas() throws Exception {
    Map<String, String> typed = good();
    for (int i = 0; i < 61; i++) {
      typed.put("steps[" + i + "].month", "" + i);
      typed.put("steps[" + i + "].access", "API");
    }
    refused(typed, "A plan has at most 60 steps");
  }

  @Test
  void rowsComeAndGoAndNothingTypedIsLost() throws Exception {
    Map<String, String> typed = good();
    typed.put("question", "half a quest");
    typed.put("horizonMonths", "?");
    typed.put("rearrange", "addStep");
    post(typed)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"steps[1].month\"")))
        .andExpect(content().string(containsString("half a quest")))
        .andExpect(content().string(not(containsString("There is a problem"))));
    typed.put("steps[1].month", "7");
    typed.put("rearrange", "removeStep-0");
    post(typed)
        .andExpect(content().string(containsString("value=\"7\"")))
        .andExpect(content().string(not(containsString("steps[1].month"))));
    typed.put("rearrange", "removeStep-99");
    post(typed).andExpect(content().string(containsString("name=\"steps[1].month\"")));
    verify(proposals, never()).create(any());
  }

  @Test
  void claimIsAskedBesideTheRubricsAnswerAndItsBasis() throws Exception {
    Map<String, String> typed = good();
    typed.put("addedClaim", "reach.misuse.API");
    typed.put("rearrange", "addClaim");
    post(typed)
        .andExpect(content().string(containsString("Misuse at access “API”")))
        .andExpect(content().string(containsString("The rubric says of DALL-E 2")))
        .andExpect(content().string(containsString("45%")))
        .andExpect(content().string(containsString("Judgement, no source named")))
        .andExpect(content().string(containsString("data-quantity=\"UNIT\"")));
  }

  /** The rubric’s own rate, 0.0002 to 0.005, is about its reference model. */
  @Test
  void aRateStandsBesideAClaimAsItIsForTheModelInHand() throws Exception {
    Question rate = Question.threatRate("harassment");
    when(inHand.of(any(), any(), any()))
        .thenReturn(FormWorld.RUBRIC.answers().with(rate, Quantity.of(0.25, 0.5, 0.75)));
    Map<String, String> typed = good();
    typed.put("threats", "harassment");
    typed.put("addedClaim", rate.key());
    typed.put("rearrange", "addClaim");
    String raw = Typed.number(FormWorld.RUBRIC.answers().answer(rate).p50());
    post(typed)
        .andExpect(content().string(containsString("The rubric says of DALL-E 2")))
        .andExpect(content().string(containsString("50 in 100")))
        .andExpect(content().string(not(containsString(raw))));
  }

  @Test
  void withoutAModelNoRateStandsBesideAClaim() throws Exception {
    Map<String, String> typed = good();
    typed.put("model", "");
    typed.put("threats", "harassment");
    typed.put("addedClaim", Question.threatRate("harassment").key());
    typed.put("rearrange", "addClaim");
    post(typed)
        .andExpect(content().string(containsString("What the rubric says depends on the model")));
    verify(inHand, never()).of(any(), any(), any());
  }

  @Test
  void capBelowTheFirstStepIsExplained() throws Exception {
    when(proposals.create(any())).thenReturn(ProposalExamples.draft());
    Map<String, String> typed = good();
    typed.put("steps[0].access", "API");
    typed.put("modifications", "staged-first");
    post(typed).andExpect(status().is3xxRedirection());
    typed.put("rearrange", "look");
    post(typed)
        .andExpect(content().string(containsString("holds access at “Staged” for 6 months")));
  }

  @Test
  void draftOpensAsItWasSaved() throws Exception {
    Proposal draft = ProposalExamples.draft();
    when(proposals.find(draft.id())).thenReturn(Optional.of(draft));
    mvc.perform(get("/proposals/{id}/edit", draft.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"2022-04-06\"")))
        .andExpect(content().string(containsString("Shall selected testers have it")));
  }

  @Test
  void submittedIsNotOpenedForChange() throws Exception {
    Proposal submitted = ProposalExamples.submitted();
    when(proposals.find(submitted.id())).thenReturn(Optional.of(submitted));
    mvc.perform(get("/proposals/{id}/edit", submitted.id()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("is locked for review")));
  }

  @Test
  void staleSaveShowsBothVersionsAndSavesNeither() throws Exception {
    Proposal draft = ProposalExamples.draft();
    when(proposals.find(draft.id())).thenReturn(Optional.of(draft));
    Map<String, String> typed = good();
    typed.put("version", "3");
    mvc.perform(fill(post("/proposals/{id}/edit", draft.id()), typed))
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("This was saved in the meantime"),
                        containsString("Shall testers have it?"),
                        containsString("Shall selected testers have it, and everybody in summer?"),
                        containsString("name=\"take.question\""))));
    verify(proposals, never()).change(any(), anyInt(), any());
    verify(drafts).keep(any());
  }

  @Test
  void whatWasChosenOfBothIsSaved() throws Exception {
    Proposal draft = ProposalExamples.draft();
    when(proposals.find(draft.id())).thenReturn(Optional.of(draft));
    when(proposals.change(any(), anyInt(), any())).thenReturn(draft);
    Map<String, String> typed = good();
    typed.put("version", Integer.toString(draft.version()));
    typed.put("take.question", "theirs");
    typed.put("take.decisionDate", "mine");
    mvc.perform(fill(post("/proposals/{id}/edit", draft.id()), typed))
        .andExpect(status().is3xxRedirection());
    verify(proposals)
        .change(
            eq(draft.id()),
            eq(draft.version()),
            argThat(
                details ->
                    details.question().equals(draft.question())
                        && details.decisionDate().toString().equals(good().get("decisionDate"))));
  }

  @Test
  void saveOvertakenInTheSameMomentKeepsWhatWasTyped() throws Exception {
    Proposal draft = ProposalExamples.draft();
    when(proposals.find(draft.id())).thenReturn(Optional.of(draft));
    when(proposals.change(eq(draft.id()), anyInt(), any()))
        .thenThrow(new ObjectOptimisticLockingFailureException(Proposal.class, draft.id()));
    Map<String, String> typed = good();
    typed.put("version", Integer.toString(draft.version()));
    mvc.perform(fill(post("/proposals/{id}/edit", draft.id()), typed))
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Somebody else changed this proposal"),
                        containsString("Shall testers have it?"))));
  }

  @Test
  void unknownProposalIsNotFound() throws Exception {
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    mvc.perform(get("/proposals/{id}/edit", UNKNOWN)).andExpect(status().isNotFound());
    mvc.perform(fill(post("/proposals/{id}/edit", UNKNOWN), good()))
        .andExpect(status().isNotFound());
  }

  @Test
  void onlySubmittersPropose() throws Exception {
    mvc.perform(get("/proposals/new").with(user("reader").roles("READER")))
        .andExpect(status().isForbidden());
    mvc.perform(request(good()).with(user("reader").roles("READER")))
        .andExpect(status().isForbidden());
  }

  private static Map<String, String> good() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("model", FormWorld.MODEL.id().toString());
    typed.put("question", "Shall testers have it?");
    typed.put("decisionDate", "2022-04-06");
    typed.put("steps[0].month", "0");
    typed.put("steps[0].access", "STAGED");
    typed.put("steps[0].shown", "");
    typed.put("scope", "DOMAIN");
    typed.put("horizonMonths", "36");
    typed.put("outcomeScale", "board");
    typed.put("threats", "fraud");
    typed.put("benefits", "creative");
    return typed;
  }

  private static Map<String, String> claim(
      String question, String low, String middle, String high, String reason) {
    return Map.of(
        CLAIM + "question", question,
        CLAIM + "answer.low", low,
        CLAIM + "answer.middle", middle,
        CLAIM + "answer.high", high,
        CLAIM + "reason", reason);
  }

  private String refused(Map<String, String> typed, String message) throws Exception {
    return refusedWith(request(typed), message);
  }

  private String refusedWith(MockHttpServletRequestBuilder request, String message)
      throws Exception {
    String page =
        mvc.perform(request)
            .andExpect(status().isUnprocessableContent())
            .andExpect(content().string(containsString("There is a problem")))
            .andExpect(content().string(containsString(message)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    verify(proposals, never()).create(any());
    return page;
  }

  private ResultActions post(Map<String, String> typed) throws Exception {
    return mvc.perform(request(typed));
  }

  private static MockHttpServletRequestBuilder request(Map<String, String> typed) {
    return fill(
        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/proposals/new"),
        typed);
  }

  private static MockHttpServletRequestBuilder post(String path, UUID id) {
    return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path, id);
  }

  private static MockHttpServletRequestBuilder fill(
      MockHttpServletRequestBuilder request, Map<String, String> typed) {
    typed.forEach(request::param);
    return request.with(csrf());
  }

  private ProposalDetails created() {
    ArgumentCaptor<ProposalDetails> details = ArgumentCaptor.forClass(ProposalDetails.class);
    verify(proposals).create(details.capture());
    return details.getValue();
  }

  /** The tag of a checkbox. */
  private static String tick(String page, String id) {
    int at = page.indexOf("id=\"" + id + "\"");
    assertThat(at).as(id).isPositive();
    return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
  }
}
