package dev.slipway.desk.web.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.web.score.AnswerView;
import dev.slipway.desk.web.score.ScoreViews;
import dev.slipway.draft.form.FieldMaps;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.capability.RealModel;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Trying a release, and making it a proposal, on each database. */
class TryIT extends IntegrationTest {

  private static final List<String> TABLES =
      List.of("model_profile", "proposal", "score", "draft", "trail_line");

  @Autowired private MockMvc mvc;
  @Autowired private ScoringService scoring;
  @Autowired private ProposalService proposals;
  @Autowired private ScoreViews views;
  @Autowired private ScenarioSheets sheets;
  @Autowired private Rubrics rubrics;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsNothingAndItsProposalIsScoredTheSame() throws Exception {
    Tried asked =
        RealReleases.tried(RealReleases.find("DALL·E 2").orElseThrow())
            .with(List.of("filters", "delay-6"));
    List<Long> before = counts();
    TrialView tried = tried(asked);
    assertThat(counts()).isEqualTo(before);
    assertThat(tried.change().chosen()).hasSize(2);
    assertThat(tried.change().verdict().bad().direction()).isNotNull();

    UUID made = propose(tried);
    ProposalDetails details = proposals.find(made).orElseThrow().details();
    assertThat(details.modifications()).containsExactly("filters", "delay-6");
    assertThat(details.decisionDate()).isEqualTo(asked.day());
    AnswerView scored = views.answer(scoring.score(made).rubric());
    assertThat(scored).isEqualTo(tried.score().answer());
  }

  private UUID propose(TrialView tried) throws Exception {
    MultiValueMap<String, String> model = fields(opened(tried.proposal()));
    model.set("version", UUID.randomUUID().toString());
    model.add("draft", tried.proposal());
    String next =
        Objects.requireNonNull(
            mvc.perform(post("/models/new").with(csrf()).params(model))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    assertThat(next).startsWith("/proposals/new?model=");
    String saved =
        Objects.requireNonNull(
            mvc.perform(post("/proposals/new").with(csrf()).params(fields(opened(next))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    return UUID.fromString(saved.substring("/proposals/".length()));
  }

  @Test
  @Transactional
  void theEarliestRealReleaseOfEachKindCanBeTried() {
    Rubric rubric = rubrics.current();
    RealReleases.byKind().values().stream()
        .map(each -> each.stream().min(Comparator.comparing(RealModel::released)).orElseThrow())
        .map(RealReleases::tried)
        .forEach(
            each -> {
              ModelProfile model = each.model();
              assertThat(sheets.sheetOf(model, each.plan(model, rubric)).scenario().threats())
                  .as(each.real())
                  .isNotNull();
            });
  }

  private TrialView tried(Tried asked) throws Exception {
    MvcResult answered =
        mvc.perform(
                post("/try")
                    .with(csrf())
                    .header("HX-Request", "true")
                    .params(multi(FieldMaps.of(TryForm.of(asked)))))
            .andReturn();
    TrialView tried =
        (TrialView) Objects.requireNonNull(answered.getModelAndView()).getModel().get("page");
    assertThat(answered.getResponse().getHeader("HX-Replace-Url")).isEqualTo(tried.address());
    return tried;
  }

  private MvcResult opened(String address) throws Exception {
    return mvc.perform(get(URI.create(address))).andReturn();
  }

  private static MultiValueMap<String, String> fields(MvcResult opened) {
    Object form = Objects.requireNonNull(opened.getModelAndView()).getModel().get("form");
    return multi(FieldMaps.of((Record) Objects.requireNonNull(form)));
  }

  private static MultiValueMap<String, String> multi(Map<String, List<String>> fields) {
    return new LinkedMultiValueMap<>(fields);
  }

  private List<Long> counts() {
    return TABLES.stream()
        .map(each -> jdbc.sql("select count(*) from " + each).query(Long.class).single())
        .toList();
  }
}
