package dev.slipway.decision.rubric;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
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
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Which benchmark speaks of which question is written into the next version of the rubric. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class RubricBenchmarksIT extends IntegrationTest {

  private static final String MAPPINGS = "/rubric/draft/benchmarks/";

  @Autowired private RubricDrafts drafts;
  @Autowired private RubricBenchmarks mapping;
  @Autowired private Rubrics rubrics;
  @Autowired private Benchmarks benchmarks;
  @Autowired private DecisionWorld world;
  @Autowired private Trail trail;
  @Autowired private MockMvc mvc;

  private PersonCard administrator;
  private PersonCard chair;

  @BeforeEach
  void draft() {
    administrator = world.person("Ada", Role.ADMINISTRATOR);
    chair = world.person("Cleo", Role.CHAIR);
    as(chair, () -> drafts.begin(2));
  }

  @AfterEach
  void asBefore() {
    if (rubrics.current().version() != 2) {
      rubrics.adopt(2, "as before", "Ada", "Cleo");
    }
    if (drafts.find().isPresent()) {
      as(chair, drafts::discard);
    }
  }

  @Test
  void evidenceTakesTheChangedMappingOnceItsVersionIsInForce() throws Exception {
    Benchmark shipped = benchmarks.find("strongreject").orElseThrow();
    send("strongreject", "", "friction", "0.05")
        .andExpect(redirectedUrl("/rubric/draft#benchmarks"));
    mvc.perform(get("/rubric/draft").with(by(administrator)))
        .andExpect(
            content()
                .string(
                    allOf(
                        stringContainsInOrder("StrongREJECT", "Informs", "0.2", "0.05"),
                        containsString("3 (1 to 10)"),
                        not(containsString("??")))));
    int version = as(chair, () -> drafts.finish("Ours", "By our red team"));
    assertThat(benchmarks.find("strongreject")).contains(shipped);
    mvc.perform(get("/rubric/versions/" + version).with(by(chair)))
        .andExpect(content().string(stringContainsInOrder("StrongREJECT", "0.2", "0.05")));

    rubrics.adopt(version, "Agreed", "Ada", "Cleo");

    Benchmark changed = benchmarks.find("strongreject").orElseThrow();
    assertThat(changed.relevance()).isEqualTo(0.05);
    assertThat(changed.questions()).containsExactly("friction");
    assertThat(changed.fieldOdds()).isEqualTo(Quantity.of(1.5));
    assertThat(rubrics.version(2).orElseThrow().benchmarks()).contains(shipped);
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    UUID proposal = world.ready(submitter, chair);
    mvc.perform(
            get("/proposals/{id}/evidence/new", proposal)
                .param("benchmark", "strongreject")
                .with(by(submitter)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Judged by our red team"),
                        containsString("value=\"0.05\""),
                        containsString("value=\"friction\" selected"))));
    mvc.perform(get("/rubric").with(by(submitter)))
        .andExpect(content().string(containsString("Judged by our red team")));
    assertThat(trail.newestFirst("draft", 0).getContent().get(0).action())
        .isEqualTo("rubric.draft.benchmark.changed");
  }

  @Test
  void addsTakesOutAndPutsBack() throws Exception {
    mvc.perform(
            filled(post(MAPPINGS + "new"), "", "threats.", "0.1").param("name", "Strong Reject"))
        .andExpect(redirectedUrl("/rubric/draft#benchmarks"));
    mvc.perform(
            filled(post(MAPPINGS + "new"), "", "threats.", "0.1").param("name", "Strong Reject"))
        .andExpect(redirectedUrl("/rubric/draft#benchmarks"));
    assertThat(now()).extracting(Benchmark::id).contains("strong-reject", "strong-reject-2");

    act("wmdp/remove", "").andExpect(redirectedUrl("/rubric/draft#benchmarks"));
    assertThat(now()).extracting(Benchmark::id).doesNotContain("wmdp");
    mvc.perform(get("/rubric/draft").with(by(chair)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("<del>WMDP</del>"),
                        containsString("Put it back"),
                        containsString("taken out"))));
    mvc.perform(get(MAPPINGS + "wmdp").with(by(chair))).andExpect(status().isNotFound());

    String stamp = drafts.find().orElseThrow().stampOfBenchmark("wmdp");
    act("wmdp/restore", stamp).andExpect(redirectedUrl("/rubric/draft#benchmarks"));
    assertThat(now()).contains(benchmarks.find("wmdp").orElseThrow());
    assertThat(drafts.find().orElseThrow().changes()).isEqualTo(2);
  }

  @Test
  void faultsStandBesideTheFieldAndNothingTypedIsLost() throws Exception {
    mvc.perform(
            filled(post(MAPPINGS + "new"), "", "no.such.question", "2")
                .param("name", " ")
                .param("link", "here"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Enter the name by which documents call it"),
                        containsString("Choose at least one answer from the list"),
                        containsString("Enter a number from 0.001 to 1"),
                        containsString("Enter a web address"),
                        containsString("value=\"here\""),
                        not(containsString("??")))));
    mvc.perform(
            filled(post(MAPPINGS + "new"), "", "friction", "0.1")
                .param("name", "X")
                .with(
                    request -> {
                      request.setParameter("test", "INCIDENTS");
                      return request;
                    }))
        .andExpect(content().string(containsString("Choose what kind of test it is")));
    assertThat(drafts.find().orElseThrow().changes()).isZero();
  }

  @Test
  void whoComesSecondSeesWhatTheOtherWrote() throws Exception {
    send("strongreject", "", "friction", "0.05");
    send("strongreject", "", "friction", "0.07")
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Somebody else has changed this benchmark"),
                        containsString("Relevance: 0.05"),
                        containsString("changed by Cleo"),
                        containsString("value=\"0.07\""))));
    assertThat(drafts.find().orElseThrow().benchmark("strongreject").relevance()).isEqualTo(0.05);
  }

  @Test
  void isWrittenByAdministratorsAndChairsOnly() {
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> as(reviewer, () -> mapping.remove("wmdp", "")));
  }

  private List<Benchmark> now() {
    return drafts.find().orElseThrow().document().rubric().benchmarks();
  }

  private ResultActions act(String what, String seen) throws Exception {
    return mvc.perform(post(MAPPINGS + what).with(by(chair)).with(csrf()).param("seen", seen));
  }

  private ResultActions send(String id, String seen, String question, String relevance)
      throws Exception {
    return mvc.perform(
        filled(post(MAPPINGS + id), seen, question, relevance).param("name", "StrongREJECT"));
  }

  private MockHttpServletRequestBuilder filled(
      MockHttpServletRequestBuilder request, String seen, String question, String relevance) {
    return request
        .with(by(chair))
        .with(csrf())
        .param("seen", seen)
        .param("metric", "attacks that got through")
        .param("test", "ATTACKS_PLAIN")
        .param("direction", "COMPLEMENT")
        .param("questions[0]", question)
        .param("questions[1]", "")
        .param("relevance", relevance)
        .param("fieldOdds.middle", "1.5")
        .param("basis", "Judged by our red team");
  }
}
