package dev.slipway.api;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.byToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.elicitation.RoundService;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.TestKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is computed about a proposal and kept, and what the board made of it. */
class ProposalScoreApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private RoundService rounds;
  @Autowired private EvidenceService evidence;

  private PersonCard submitter;
  private UUID proposal;
  private String address;

  @BeforeEach
  void begin() {
    submitter = world.person("Sam", Role.SUBMITTER);
    proposal = world.submitted(submitter);
    address = "/api/v1/proposals/" + proposal;
  }

  @Test
  void aScoreIsMadeReadAndMadeAgainFromItsScenario() throws Exception {
    String draft = "/api/v1/proposals/" + world.draft(submitter);
    mvc.perform(get(draft + "/scores"))
        .andExpect(jsonPath("$.current").isEmpty())
        .andExpect(jsonPath("$.history").isEmpty());
    mvc.perform(post(draft + "/matters")).andExpect(status().isConflict());
    String made =
        mvc.perform(post(address + "/scores").with(byToken(submitter)))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.scores[0].basis").value("RUBRIC"))
            .andExpect(jsonPath("$.scores[0].madeBy").value(submitter.signInName()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = JsonPath.read(made, "$.scores[0].id");
    Number mean = JsonPath.read(made, "$.scores[0].result.asPlanned.bad.mean");
    double bad = mean.doubleValue();
    mvc.perform(get(address + "/scores"))
        .andExpect(jsonPath("$.current[0].id").value(id))
        .andExpect(jsonPath("$.history[0].bad").value(bad));
    String scenario =
        mvc.perform(get(address + "/scores/" + id + "/scenario"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    send("/api/v1/scores", scenario).andExpect(jsonPath("$.asPlanned.bad.mean").value(bad));
    mvc.perform(get(address + "/scores/" + UUID.randomUUID())).andExpect(status().isNotFound());
  }

  @Test
  void answersSayWhereTheyComeFromAndWhatEvidenceMovedThem() throws Exception {
    String before = scored();
    List<String> asked =
        JsonPath.read(before, "$.scores[0].answers[?(@.question =~ /.*safeguard.*/)].question");
    String question = asked.get(0);
    String line = "$.scores[0].answers[?(@.question == '" + question + "')]";
    List<String> origin = JsonPath.read(before, line + ".origin");
    assertThat(origin).containsExactly("RUBRIC");
    UUID entry =
        evidence
            .add(
                proposal,
                EvidenceExamples.measured(
                    TestKind.ATTACKS_PLAIN, Question.parse(question).orElseThrow(), 18, 500),
                null)
            .id();

    String after = scored();

    List<Object> moved = JsonPath.read(after, line + ".origin");
    assertThat(moved).containsExactly("EVIDENCE");
    List<List<String>> entries = JsonPath.read(after, line + ".before.entries");
    assertThat(entries).containsExactly(List.of(entry.toString()));
    List<Double> was = JsonPath.read(before, line + ".answer.p50");
    List<Double> prior = JsonPath.read(after, line + ".before.answer.p50");
    assertThat(prior).isEqualTo(was);
    List<Double> now = JsonPath.read(after, line + ".answer.p50");
    assertThat(now.get(0)).isGreaterThan(was.get(0));
    String effect = JsonPath.read(after, "$.scores[0].evidence[0].entry");
    assertThat(effect).isEqualTo(entry.toString());
    double with = JsonPath.<Number>read(after, "$.scores[0].evidence[0].bad.with").doubleValue();
    double without =
        JsonPath.<Number>read(after, "$.scores[0].evidence[0].bad.without").doubleValue();
    assertThat(with).isLessThanOrEqualTo(without);
  }

  private String scored() throws Exception {
    return mvc.perform(post(address + "/scores").with(byToken(submitter)))
        .andExpect(status().isCreated())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void whatIfGivesThePairAndTheVerdict() throws Exception {
    String asked =
        """
        {"proposal": "%s", "modifications": ["filters"], "name": "Wait",
         "effects": [{"target": "DELAY", "months": 6}]}
        """
            .formatted(proposal);
    send("/api/v1/whatif", asked)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.modifications.length()").value(2))
        .andExpect(jsonPath("$.answers[0].basis").value("RUBRIC"))
        .andExpect(jsonPath("$.answers[0].with.change.bad.mean").isNumber())
        .andExpect(jsonPath("$.answers[0].without.change").doesNotExist())
        .andExpect(jsonPath("$.answers[0].verdict.bad.direction").value("LOWERS"))
        .andExpect(jsonPath("$.answers[0].verdict.says").value(containsString("lowers the risk")));
  }

  @Test
  void whatIfNamesEveryFault() throws Exception {
    send(
            "/api/v1/whatif",
            "{\"modifications\": [\"none-such\"], \"effects\": [{\"target\": \"DELAY\"}], \"x\": 1}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/proposal")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/modifications")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/effects/0/months")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/x")));
    send("/api/v1/whatif", "{\"proposal\": \"" + proposal + "\"}")
        .andExpect(jsonPath("$.errors[0].pointer").value("/modifications"));
    send(
            "/api/v1/whatif",
            "{\"proposal\": \"" + UUID.randomUUID() + "\", \"modifications\": [\"filters\"]}")
        .andExpect(status().isNotFound());
  }

  @Test
  void whoeverAnswersByThemselvesSeesTheRoundAndNoScore() throws Exception {
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    PersonCard reviewer = world.person("Rae", Role.REVIEWER);
    mvc.perform(post(address + "/scores").with(byToken(submitter)));
    as(
        chair,
        () -> rounds.openFirst(proposal, List.of(reviewer.id()), LocalDate.now().plusDays(7)));

    for (String part : new String[] {"/scores", "/decisions", "/matters", "/forecasts"}) {
      mvc.perform(get(address + part).with(byToken(reviewer)))
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.detail").value(containsString("first round")));
    }
    mvc.perform(get(address + "/rounds").with(byToken(reviewer)))
        .andExpect(jsonPath("$.reviewers").value(1))
        .andExpect(jsonPath("$.finished").value(0))
        .andExpect(jsonPath("$.rounds[0].closedAt").doesNotExist());
    mvc.perform(get(address).with(byToken(reviewer))).andExpect(status().isOk());
    mvc.perform(get("/api/v1/trail").param("subject", proposal.toString()).with(byToken(reviewer)))
        .andExpect(jsonPath("$.lines").isEmpty());
    mvc.perform(
            post("/api/v1/whatif")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"proposal\": \"" + proposal + "\", \"modifications\": [\"filters\"]}")
                .with(byToken(reviewer)))
        .andExpect(status().isForbidden());
    mvc.perform(get(address + "/scores").with(byToken(chair))).andExpect(status().isOk());
  }

  @Test
  void theCatalogueGivesEffectsAsAScenarioHasThem() throws Exception {
    mvc.perform(get("/api/v1/modifications"))
        .andExpect(jsonPath("$.modifications[*].id", hasItem("filters")));
    mvc.perform(get("/api/v1/modifications/filters"))
        .andExpect(jsonPath("$.effects[0].target").isString())
        .andExpect(jsonPath("$.retired").value(false));
    mvc.perform(get("/api/v1/modifications/none-such")).andExpect(status().isNotFound());
    mvc.perform(get(address + "/decisions")).andExpect(content().json("{\"decisions\": []}"));
  }

  private ResultActions send(String to, String body) throws Exception {
    return mvc.perform(post(to).contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
