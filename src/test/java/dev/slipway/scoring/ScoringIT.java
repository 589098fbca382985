package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.stats.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** From a proposal to a score that is kept, and what happens to it when the world changes. */
class ScoringIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private JsonMapper json;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Trail trail;

  @Test
  void submittedProposalHasAScore() {
    UUID id = proposal(List.of()).id();
    assertThat(scoring.current(id)).isEmpty();

    proposals.submit(id, null);

    ScoreSet set = scoring.current(id).orElseThrow();
    assertThat(set.claims()).isNull();
    assertThat(set.outdated()).isFalse();
    assertThat(set.rubric().answer().with().keySet()).containsExactly("use-law", "delay-6");
    assertThat(set.rubric().answer().withAll()).isNotNull();
    assertThat(trail.newestFirst(id.toString(), 0).map(Trail.Line::action))
        .contains("proposal.scored", "proposal.submitted");
  }

  @Test
  void hashIsTakenOverTheTextThatIsKept() {
    Score score = scoring.score(proposal(List.of()).id()).rubric();

    assertThat(CanonicalJson.sha256(score.scenario())).isEqualTo(score.scenarioHash());
    assertThat(score.draws()).isEqualTo(DRAWS);
    assertThat(score.rubricVersion()).isEqualTo(2);
  }

  @Test
  void downloadedScenarioGivesTheSameBitsThroughTheInterface() throws Exception {
    UUID id = proposal(List.of()).id();
    Score score = scoring.score(id).rubric();
    String address = "/proposals/" + id + "/scores/" + score.id();
    byte[] scenario =
        mvc.perform(get(address + "/scenario.json"))
            .andExpect(status().isOk())
            .andExpect(header().exists("Content-Disposition"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(CanonicalJson.sha256(new String(scenario, StandardCharsets.UTF_8)))
        .isEqualTo(score.scenarioHash());

    String asked =
        new String(scenario, StandardCharsets.UTF_8)
            .replaceFirst("\\{", "{\"include\":[\"curves\"],");
    String answer =
        mvc.perform(post("/api/v1/scores").contentType(MediaType.APPLICATION_JSON).content(asked))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    String kept =
        mvc.perform(get(address + "/score.json"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    String head = "\"trail_head\":\"" + trail.head().text() + "\",";
    assertThat(kept).startsWith("{" + head);
    assertThat(answer).isEqualTo(kept.replace(head, ""));
  }

  @Test
  void curveHasALineForEachMonth() throws Exception {
    UUID id = proposal(List.of()).id();
    Score score = scoring.score(id).rubric();

    String csv =
        mvc.perform(get("/proposals/" + id + "/scores/" + score.id() + "/curve.csv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    List<String> lines = csv.lines().toList();
    assertThat(lines).hasSize(1 + 36);
    assertThat(lines.get(0)).startsWith("months,bad_mean");
    String[] last = lines.get(36).split(",");
    assertThat(last).hasSize(20).endsWith(trail.head().text());
    assertThat(last[0]).isEqualTo("36");
    assertThat(Double.parseDouble(last[1]))
        .isEqualTo(
            score.answer().first().assessment().bad().mean(),
            org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void claimsAreScoredBesideTheRubricAndLabelled() {
    Claim claim =
        new Claim(
            Question.parse("threats.harassment.ratePerYear").orElseThrow(),
            Quantity.of(0.00005),
            "because");
    UUID id = proposal(List.of(claim)).id();

    ScoreSet set = scoring.score(id);

    Score claims = set.claims();
    assertThat(claims).isNotNull();
    assertThat(claims.basis()).isEqualTo(Basis.CLAIMS);
    assertThat(claims.answer().asProposed().bad().mean())
        .isLessThan(set.rubric().answer().asProposed().bad().mean());
    assertThat(input(claims, "threats.harassment.ratePerYear"))
        .isEqualTo(
            new Input(
                Question.threatRate("harassment"),
                Quantity.of(0.00005),
                null,
                Origin.CLAIM,
                "because",
                null,
                List.of()));
    assertThat(input(set.rubric(), "threats.harassment.ratePerYear").origin())
        .isEqualTo(Origin.RUBRIC);
    assertThat(input(set.rubric(), "copy.lagMonths").origin()).isEqualTo(Origin.CASES);
    assertThat(json.readTree(claims.scenario()).get("threats"))
        .filteredOn(each -> each.get("id").asString().equals("harassment"))
        .singleElement()
        .satisfies(each -> assertThat(each.path("relative").asBoolean()).isFalse());
  }

  @Test
  void effectsWithNothingToBindAreDroppedAndSaidSo() {
    Score score = scoring.score(proposal(List.of()).id()).rubric();

    assertThat(score.dropped())
        .singleElement()
        .satisfies(
            dropped -> {
              assertThat(dropped.modification()).isEqualTo("use-law");
              assertThat(dropped.target()).isEqualTo("THREAT_RATE");
              assertThat(dropped.of()).containsExactly("intimate-imagery");
            });
    assertThat(score.answer().with().get("use-law").change().bad().mean()).isZero();
  }

  @Test
  void changeOfTheModelMarksTheScoreAndTakingItBackUnmarksIt() {
    Proposal proposal = proposal(List.of());
    scoring.score(proposal.id());
    ModelProfile model = profiles.find(proposal.modelId()).orElseThrow();

    profiles.change(model.id(), model.revision(), details("Other name", 3.5e9));
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isFalse();

    profiles.change(model.id(), revision(model), details("Other name", 7e9));
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isTrue();
    assertThat(trail.newestFirst(proposal.id().toString(), 0).map(Trail.Line::action))
        .contains("proposal.score.outdated");

    profiles.change(model.id(), revision(model), details("Other name", 3.5e9));
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isFalse();
  }

  @Test
  void changeOfTheProposalMarksTheScoreAndTheOldOneStays() {
    Proposal proposal = proposal(List.of());
    Score old = scoring.score(proposal.id()).rubric();

    proposals.chooseModifications(proposal.id(), List.of("filters"));
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isTrue();

    scoring.score(proposal.id());
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isFalse();
    assertThat(scoring.history(proposal.id())).hasSize(2);
    assertThat(scoring.find(proposal.id(), old.id()).orElseThrow().scenario())
        .isEqualTo(old.scenario());
  }

  @Test
  void scoresFromThePageAndSendsBackToIt() throws Exception {
    UUID id = proposal(List.of()).id();

    mvc.perform(
            post("/proposals/{id}/scores", id).with(SecurityMockMvcRequestPostProcessors.csrf()))
        .andExpect(redirectedUrl("/proposals/" + id));

    assertThat(scoring.current(id)).isPresent();
  }

  @Test
  void knowsNoOtherProposalsScore() throws Exception {
    Score score = scoring.score(proposal(List.of()).id()).rubric();

    mvc.perform(get("/proposals/" + UUID.randomUUID() + "/scores/" + score.id() + "/score.json"))
        .andExpect(status().isNotFound());
  }

  private int revision(ModelProfile model) {
    return profiles.find(model.id()).orElseThrow().revision();
  }

  private static Input input(Score score, String question) {
    return score.inputs().stream()
        .filter(each -> each.part().key().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private Proposal proposal(List<Claim> claims) {
    ModelProfile model = profiles.add(details("A model", 3.5e9));
    return proposals.create(
        AProposal.aProposal(model.id())
            .plan(
                new PlanStep(0, AccessLevel.STAGED, null),
                new PlanStep(3, AccessLevel.HOSTED, null))
            .threats("harassment", "disinformation")
            .modifications("use-law", "delay-6")
            .claims(claims)
            .details());
  }

  private static ProfileDetails details(String name, double parameters) {
    return AModel.aModel().named(name).parameters(parameters).details();
  }
}
