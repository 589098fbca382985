package dev.slipway.comparison.frontier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.account.quota.Quotas;
import dev.slipway.audit.Trail;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.FrontierWorld;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of which combination, from choosing to taking one. */
class FrontierPageIT extends IntegrationTest {

  private static final Set<Role> ALL = Set.of(TestPeople.everyRole());

  @Autowired private Trail trail;
  @Autowired private Quotas quotas;
  @Autowired private MockMvc mvc;
  @Autowired private FrontierWorld world;
  @Autowired private FrontierService frontiers;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private JsonMapper json;

  @Test
  void offersTheCatalogueWithWhatTheProposalHasChosen() throws Exception {
    UUID id = world.proposal(List.of("use-law"));

    String page = page("/proposals/{id}/frontier", id);

    assertThat(page).contains("Choose what to try", "value=\"delay-6\"");
    assertThat(page).containsPattern("value=\"use-law\" checked");
  }

  @Test
  void showsWhatWasFound() throws Exception {
    UUID id = world.proposal(List.of());
    RunStatus run = done(id, "delay-6", "filters", "use-law");

    String page = page("/proposals/{id}/frontier", id);

    assertThat(page)
        .contains("8 combinations were scored", "What each modification is worth", "in every")
        .contains("Replace the chosen set with this", run.scenarioHash())
        .contains("What would it take?", "The board’s limit is on")
        .doesNotContain("has changed since this was computed");
  }

  @Test
  void filterLeavesOnlyWhatFitsWithoutAScriptToo() throws Exception {
    UUID id = world.proposal(List.of());
    done(id, "delay-6", "filters", "use-law");

    mvc.perform(
            get("/proposals/{id}/frontier", id)
                .param("must", "delay-6")
                .param("without", "use-law")
                .param("most", "1"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The best of the one left")));
    mvc.perform(
            get("/proposals/{id}/frontier", id)
                .param("must", "delay-6")
                .param("without", "delay-6"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No combination fits")));
    mvc.perform(get("/proposals/{id}/frontier", id).param("most", "many").param("at", "x"))
        .andExpect(status().isOk());
  }

  @Test
  void oneModificationAndNoneHaveWordsOfTheirOwn() throws Exception {
    UUID id = world.proposal(List.of());
    mvc.perform(post("/proposals/{id}/frontier", id).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Choose at least one modification")));

    done(id, "use-law");

    assertThat(page("/proposals/{id}/frontier", id)).contains("there is nothing to combine");
  }

  @Test
  void whoHasEnoughWaitingIsToldBesideTheButton() throws Exception {
    UUID id = world.proposal(List.of());
    PersonCard eager = new PersonCard(UUID.randomUUID(), "eager", "Eager", null, ALL, true);
    world.waitingOf("eager", quotas.jobs());
    try {
      mvc.perform(
              post("/proposals/{id}/frontier", id)
                  .with(csrf())
                  .with(TestPeople.by(eager))
                  .param("candidate", "use-law"))
          .andExpect(status().isTooManyRequests())
          .andExpect(header().string("Retry-After", "30"))
          .andExpect(content().string(containsString("4 questions of which combination wait")))
          .andExpect(content().string(containsString("value=\"use-law\" checked")));
      assertThat(frontiers.newest(id)).isEmpty();
      done(id, "use-law");
    } finally {
      world.nothingWaitsOf("eager");
    }
  }

  @Test
  void pointsAreCompactAndStandForTheCombinations() throws Exception {
    UUID id = world.proposal(List.of());
    RunStatus run = done(id, "delay-6", "filters", "use-law");

    JsonNode points =
        json.readTree(page("/proposals/{id}/frontier/{run}/points.json", id, run.id()));

    assertThat(points.at("/ids").size()).isEqualTo(3);
    assertThat(points.at("/names/0").asString()).isEqualTo("Release six months later");
    for (String column : List.of("low", "high", "bad", "good", "flag")) {
      assertThat(points.get(column).size()).as(column).isEqualTo(8);
    }
    assertThat(points.at("/low/5").asInt()).isEqualTo(5);
    assertThat(points.at("/bad/5").asDouble()).isBetween(0.0, points.at("/bad/0").asDouble());
  }

  @Test
  void aCombinationIsSaidInWords() throws Exception {
    UUID id = world.proposal(List.of());
    RunStatus run = done(id, "delay-6", "filters");

    mvc.perform(get("/proposals/{id}/frontier/{run}/combination", id, run.id()).param("at", "1"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Release six months later"),
                        not(containsString("Input and output filters")),
                        containsString("give or take"),
                        containsString("The board’s limits"))));
  }

  @Test
  void allCombinationsCanBeTakenAlong() throws Exception {
    UUID id = world.proposal(List.of());
    RunStatus run = done(id, "delay-6", "filters");

    String csv = page("/proposals/{id}/frontier/{run}/combinations.csv", id, run.id());

    assertThat(csv.lines()).hasSize(5);
    assertThat(csv.lines().skip(4).findFirst().orElseThrow())
        .startsWith("delay-6 filters,2,0.")
        .endsWith("," + trail.head().text());
  }

  @Test
  void aCombinationIsTakenAndTheProposalScoredWithIt() throws Exception {
    UUID id = world.proposal(List.of("use-law"));
    RunStatus run = done(id, "delay-6", "filters", "use-law");

    mvc.perform(
            post("/proposals/{id}/frontier/{run}/take", id, run.id())
                .with(csrf())
                .param("modification", "delay-6", "filters"))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"));

    assertThat(proposals.find(id).orElseThrow().modifications())
        .containsExactly("delay-6", "filters");
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
    assertThat(page("/proposals/{id}/frontier", id))
        .doesNotContain("has changed since this was computed");
  }

  @Test
  void thePlanWithoutAnyIsTakenTooAndWhatIsChosenAlreadyIsNotOffered() throws Exception {
    UUID id = world.proposal(List.of("filters"));
    RunStatus run = done(id, "delay-6", "filters");

    assertThat(combination(id, run, "2"))
        .contains("This is what the proposal has chosen")
        .doesNotContain("Replace the chosen set with this");
    assertThat(combination(id, run, "0"))
        .contains("Replace the chosen set with this", "Removes: Input and output filters.")
        .doesNotContain("Adds: ");
    mvc.perform(post("/proposals/{id}/frontier/{run}/take", id, run.id()).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "/ask"));

    assertThat(proposals.find(id).orElseThrow().modifications()).isEmpty();
    assertThat(combination(id, run, "0")).contains("This is what the proposal has chosen");
  }

  private String combination(UUID id, RunStatus run, String at) throws Exception {
    return mvc.perform(
            get("/proposals/{id}/frontier/{run}/combination", id, run.id()).param("at", at))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void saysThatTheProposalHasChangedSince() throws Exception {
    UUID id = world.proposal(List.of());
    done(id, "delay-6", "filters");
    int seen = proposals.find(id).orElseThrow().version();
    proposals.change(id, seen, world.details(List.of(), 24));

    assertThat(page("/proposals/{id}/frontier", id))
        .contains("has changed since this was computed", "Run again");
  }

  @Test
  void showsProgressAndStops() throws Exception {
    UUID id = world.proposal(List.of());
    mvc.perform(
            post("/proposals/{id}/frontier", id)
                .with(csrf())
                .param("candidate", FrontierWorld.MANY.toArray(String[]::new)))
        .andExpect(redirectedUrl("/proposals/" + id + "/frontier"));
    RunStatus run = frontiers.newest(id).orElseThrow();

    assertThat(page("/proposals/{id}/frontier", id))
        .contains("role=\"progressbar\"", "You can leave this page");
    mvc.perform(post("/proposals/{id}/frontier", id).with(csrf()).param("candidate", "filters"))
        .andExpect(status().is(422))
        .andExpect(
            content().string(containsString("A comparison is already running for this proposal")));
    mvc.perform(get("/proposals/{id}/frontier/progress", id))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("HX-Refresh"));
    mvc.perform(post("/proposals/{id}/frontier/{run}/stop", id, run.id()).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "/frontier"));

    assertThat(page("/proposals/{id}/frontier", id)).contains("Stopped before it was done");
    mvc.perform(get("/proposals/{id}/frontier/progress", id))
        .andExpect(header().string("HX-Refresh", "true"));
  }

  @Test
  void withdrawnProposalsAndOthersRunsAreRefused() throws Exception {
    UUID id = world.proposal(List.of());
    RunStatus run = done(id, "delay-6", "filters");
    UUID other = world.proposal(List.of());

    mvc.perform(get("/proposals/{id}/frontier/{run}/points.json", other, run.id()))
        .andExpect(status().isNotFound());
    mvc.perform(post("/proposals/{id}/frontier/{run}/stop", other, run.id()).with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(get("/proposals/{id}/frontier", UUID.randomUUID()))
        .andExpect(status().isNotFound());
    proposals.withdraw(id, null);
    mvc.perform(post("/proposals/{id}/frontier", id).with(csrf()).param("candidate", "filters"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("has been decided or withdrawn")));
    mvc.perform(
            post("/proposals/{id}/frontier/{run}/take", id, run.id())
                .with(csrf())
                .param("modification", "filters"))
        .andExpect(redirectedUrl("/proposals/" + id + "/frontier"));
    assertThat(proposals.find(id).orElseThrow().modifications()).isEmpty();
  }

  private String page(String address, Object... of) throws Exception {
    return mvc.perform(get(address, of))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private RunStatus done(UUID id, String... candidates) throws Exception {
    mvc.perform(post("/proposals/{id}/frontier", id).with(csrf()).param("candidate", candidates))
        .andExpect(redirectedUrl("/proposals/" + id + "/frontier"));
    return Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> frontiers.newest(id).orElseThrow(), run -> !run.state().active());
  }
}
