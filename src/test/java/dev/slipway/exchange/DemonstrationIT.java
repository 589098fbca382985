package dev.slipway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.audit.Trail;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class DemonstrationIT extends IntegrationTest {

  private static final List<String> MODELS =
      List.of(
          "AlphaFold",
          "Codex",
          "DALL·E",
          "GPT-2",
          "GPT-3",
          "GPT-4",
          "Llama 2",
          "LLaMA",
          "Midjourney",
          "Sora",
          "Stable Diffusion",
          "VALL-E",
          "Whisper");

  @Autowired private Demonstration demonstration;
  @Autowired private DemonstrationCases cases;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Trail trail;
  @Autowired private People people;
  @Autowired private PasswordEncoder encoder;
  @Autowired private DemonstrationBoard board;
  @Autowired private Decisions decisions;
  @Autowired private WebApplicationContext context;

  @BeforeEach
  void load() {
    demonstration.load();
  }

  private ScoreSet scores(String model) {
    return scoring.current(proposal(model).id()).orElseThrow();
  }

  private Proposal proposal(String model) {
    return profiles.all().stream()
        .filter(profile -> profile.name().equals(model))
        .flatMap(profile -> proposals.ofModel(profile.id()).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodyWaitsForAChairOfTheDemonstration() {
    assertThat(people.find("demo-vera"))
        .hasValueSatisfying(vera -> assertThat(vera.active()).isFalse());
    assertThat(people.with(Role.CHAIR)).noneMatch(card -> card.signInName().startsWith("demo-"));
    assertThat(people.with(Role.REVIEWER)).noneMatch(card -> card.signInName().startsWith("demo-"));
  }

  @Test
  void everyCaseIsSubmittedAndScoredAsOfItsDay() throws Exception {
    for (DemonstrationCase each : cases.all()) {
      Proposal proposal =
          proposals.all().stream()
              .filter(p -> p.question().equals(each.proposal().question()))
              .findFirst()
              .orElseThrow();
      DemonstrationReviews reviews = each.reviews();
      if (reviews == null) {
        assertThat(proposal.state()).isIn(ProposalState.SUBMITTED, ProposalState.DECIDED);
      } else {
        assertThat(proposal.state())
            .isEqualTo(reviews.second() ? ProposalState.SCORED : ProposalState.DISCUSSION);
      }
      assertThat(proposal.observations()).hasSameSizeAs(each.proposal().happened());
      ScoreSet set = scoring.current(proposal.id()).orElseThrow();
      assertThat(set.outdated()).isFalse();
      assertThat(set.claims() != null).isEqualTo(!each.proposal().claims().isEmpty());
      Answer answer = set.rubric().answer();
      assertThat(answer.with().keySet())
          .containsExactlyInAnyOrderElementsOf(each.proposal().modifications());
      assertThat(answer.withAll()).as(each.proposal().question()).isNotNull();
    }
  }

  @Test
  void whereThereAreDemonstrationPeopleTheirBoardDecides() throws IOException {
    String hash = encoder.encode(DemonstrationBoard.PASSWORD);
    for (String name : List.of("clara", "sam", "adam")) {
      Role role = name.equals("clara") ? Role.CHAIR : Role.SUBMITTER;
      people.open(new NewPerson(name, name, null, hash, Set.of(role)));
    }
    DemonstrationCase.Decided conditional = null;
    int decided = 0;
    for (DemonstrationCase each : cases.all()) {
      DemonstrationCase.Decided one = each.proposal().decided();
      decided += one == null ? 0 : 1;
      conditional = one != null && one.conditions() != null ? one : conditional;
    }
    assertThat(decided).isGreaterThanOrEqualTo(4);

    UUID id = proposal("LLaMA").id();
    board.decide(id, conditional);
    board.decide(id, conditional);

    assertThat(proposal("LLaMA").state()).isEqualTo(ProposalState.DECIDED);
    assertThat(decisions.of(id)).hasSize(1);
    assertThat(decisions.inEffect(id).orElseThrow().conditions())
        .extracting(Decision.Condition::ownerName)
        .containsExactly("sam", "adam");
  }

  @Test
  void everyLikelihoodIsOneAndNoneIsAbsurd() {
    for (String model : MODELS) {
      Proposal proposal = proposal(model);
      Answer answer = scoring.current(proposal.id()).orElseThrow().rubric().answer();
      List<Assessment> all = new ArrayList<>(answer.with().values());
      all.add(answer.asProposed());
      all.add(answer.asToday());
      for (Assessment assessment : all) {
        for (Estimate estimate :
            List.of(assessment.bad(), assessment.good(), assessment.either())) {
          assertThat(estimate.mean()).isBetween(0.0, 1.0);
          assertThat(estimate.p05()).isBetween(0.0, estimate.p50());
          assertThat(estimate.p95()).isBetween(estimate.p50(), 1.0);
        }
      }
      assertThat(answer.asProposed().bad().mean()).as(proposal.question()).isBetween(1e-6, 0.25);
      assertThat(answer.asProposed().good().mean()).as(proposal.question()).isBetween(1e-4, 0.8);
      assertThat(answer.margin().bad().mean()).as(proposal.question()).isBetween(-0.001, 0.15);
      assertThat(answer.margin().good().mean()).as(proposal.question()).isBetween(-0.001, 0.5);
    }
  }

  @Test
  void reviewersOfTwoCasesReallyDisagree() {
    for (String model : List.of("Codex", "Sora")) {
      ScoreSet set = scores(model);
      assertThat(set.reviewers()).as(model).isNotNull();
      List<Double> alone =
          scoring.alone(set.first()).stream().map(each -> each.bad().mean()).toList();
      assertThat(alone).as(model).hasSize(3);
      assertThat(Collections.max(alone) / Collections.min(alone)).as(model).isGreaterThan(2);
    }
  }

  @Test
  void askingAgainChangesNothing() {
    int models = profiles.all().size();
    int asked = proposals.all().size();
    long lines = trail.newestFirst(null, 0).getTotalElements();
    assertThat(demonstration.load().nothing()).isTrue();
    assertThat(profiles.all()).hasSize(models);
    assertThat(proposals.all()).hasSize(asked);
    assertThat(trail.newestFirst(null, 0).getTotalElements()).isEqualTo(lines);
    assertThat(trail.newestFirst("demonstration", 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("demonstration.loaded");
  }

  @Test
  void llamaShowsTheClaimBesideTheRubricAndTheLeakThatFollowed() {
    Proposal llama = proposal("LLaMA");
    assertThat(llama.observations())
        .anySatisfy(
            then -> {
              assertThat(then.on()).isEqualTo("2023-03-03");
              assertThat(then.source()).startsWith("https://");
            });
    ScoreSet set = scores("LLaMA");
    Score claims = set.claims();
    assertThat(claims).isNotNull();
    assertThat(claims.inputs())
        .anySatisfy(
            input -> {
              assertThat(input.part().key()).isEqualTo("reach.leakPerMonth.GATED_WEIGHTS");
              assertThat(input.origin()).isEqualTo(Origin.CLAIM);
            });
    // Fewer leaks than the rubric expects can only lower the risk from the model's own weights.
    assertThat(claims.answer().asProposed().arose().ownWeightsOut())
        .isLessThan(set.rubric().answer().asProposed().arose().ownWeightsOut());
  }

  @Test
  void llamasPageSaysWhatItIsWhatWasClaimedAndWhatHappened() throws Exception {
    MockMvc mvc =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(springSecurity())
            .defaultRequest(get("/").with(TestPeople.by(TestPeople.everyRole())))
            .build();
    mvc.perform(get("/proposals/{id}", proposal("LLaMA").id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("LLaMA")))
        .andExpect(content().string(containsString("Each applicant is checked by hand")))
        .andExpect(content().string(containsString("3 March 2023")))
        .andExpect(content().string(containsString("A torrent of the weights was posted")))
        .andExpect(
            content().string(containsString("https://decipheru.com/ai/decipher-files/meta-llama")));
  }

  @Test
  void keepingAModelInsideMovesLessThanOpeningItsWeights() {
    assertThat(scores("VALL-E").rubric().answer().margin().bad().mean())
        .isLessThan(scores("Stable Diffusion").rubric().answer().margin().bad().mean());
  }
}
