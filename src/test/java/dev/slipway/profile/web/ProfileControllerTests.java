package dev.slipway.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.audit.Trail;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.form.FormDrafts;
import dev.slipway.profile.DerivedCapability;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.flag.Flag;
import dev.slipway.profile.training.Compute;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(ProfileController.class)
@Import({
  ProfilePages.class,
  ProfileDrafts.class,
  FormDrafts.class,
  ProfileControllerTests.MethodsGuarded.class
})
@WithMockUser(roles = "SUBMITTER")
class ProfileControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Drafts drafts;
  @MockitoBean private ProfileService profiles;
  @MockitoBean private ArtefactService artefacts;
  @MockitoBean private DerivedCapability.Source capability;
  @MockitoBean private Trail trail;

  private final ModelProfile model =
      new ModelProfile(ProfilesForTests.details("Stable <b>Diffusion</b>"));

  @BeforeEach
  void oneModel() {
    when(profiles.all()).thenReturn(List.of(model));
    when(profiles.find(model.id())).thenReturn(Optional.of(model));
    when(profiles.derivedFrom(any())).thenReturn(List.of());
  }

  @Test
  void capabilityFollowsWhatIsTypedWhateverIsStillMissing() throws Exception {
    when(capability.of(any()))
        .thenAnswer(
            asked -> {
              ModelProfile typed = asked.getArgument(0);
              double compute = typed.training().compute().middle();
              return Optional.of(
                  new DerivedCapability(
                      compute / 1e24, compute / 1e24, compute / 1e24, "profile.choose", List.of()));
            });
    mvc.perform(
            post("/models/capability")
                .param("outputs", "TEXT")
                .param("training.compute.middle", "3e24")
                .param("monthsShown", "many")
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("3, where the reference model of its kind is 1")));
    mvc.perform(post("/models/capability").param("name", "Ketch").with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("once you say what the model produces")));
  }

  @Test
  void listsModelsInWords() throws Exception {
    mvc.perform(get("/models"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Stable &lt;b&gt;Diffusion&lt;/b&gt; 1.4")))
        .andExpect(content().string(containsString("860 million")))
        .andExpect(content().string(containsString("Not deployed")));
  }

  @Test
  void anEmptyListOffersTheNextStep() throws Exception {
    when(profiles.all()).thenReturn(List.of());

    mvc.perform(get("/models"))
        .andExpect(content().string(containsString("No model has been described yet")))
        .andExpect(content().string(containsString("/models/new")));
  }

  @Test
  void explainsEveryLevelAndOffersAProposal() throws Exception {
    mvc.perform(get("/models/" + model.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Open-ended output within one domain")))
        .andExpect(content().string(containsString("Evaluated and red-teamed by the originator")))
        .andExpect(content().string(containsString("/proposals/new?model=" + model.id())))
        .andExpect(content().string(containsString("https://arxiv.org/abs/2112.10752")));
  }

  @Test
  void showsHowCapabilityFollowsOnThePageAndInTheForm() throws Exception {
    when(capability.of(any()))
        .thenReturn(
            Optional.of(
                new DerivedCapability(
                    0.2, 1.7, 14, "scoring.basis.capability.hidden", List.of("3e24", "2e24"))));

    for (String page : List.of("", "/edit")) {
      mvc.perform(get("/models/" + model.id() + page))
          .andExpect(
              content().string(containsString("1.7, where the reference model of its kind is 1")))
          .andExpect(content().string(containsString("between 0.2 and 14")))
          .andExpect(content().string(containsString("Neither training compute nor size")))
          .andExpect(content().string(containsString("about 3e24 operations")));
    }
  }

  @Test
  void showsEachFlagWithItsFactAndItsSource() throws Exception {
    when(profiles.flags(model))
        .thenReturn(
            List.of(
                new Flag(
                    Flag.Kind.SYSTEMIC_RISK,
                    Flag.Certainty.MAY_HOLD,
                    new Compute(7e24, 2.1e25, 6.3e25),
                    null)));

    mvc.perform(get("/models/" + model.id()))
        .andExpect(content().string(containsString("EU: systemic risk presumed")))
        .andExpect(content().string(containsString("may hold")))
        .andExpect(content().string(containsString("Article 51(2)")))
        .andExpect(
            content().string(containsString("https://eur-lex.europa.eu/eli/reg/2024/1689/oj")))
        .andExpect(
            content()
                .string(containsString("2.1 × 10²⁵ operations (between 7 × 10²⁴ and 6.3 × 10²⁵")));
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    mvc.perform(get("/models/" + UUID.randomUUID())).andExpect(status().isNotFound());
    mvc.perform(get("/models/" + UUID.randomUUID() + "/edit")).andExpect(status().isNotFound());
  }

  @Test
  void explainsEachLevelBesideItsChoice() throws Exception {
    mvc.perform(get("/models/new"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Weights handed out under conditions")))
        .andExpect(content().string(containsString("Does one thing")))
        .andExpect(content().string(containsString("No systematic test")));
  }

  @Test
  void savesAndGoesToTheModel() throws Exception {
    when(profiles.add(any(), any())).thenReturn(model);

    mvc.perform(complete(post("/models/new")))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/models/" + model.id()));
  }

  @Test
  void refusesBadInputBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            complete(post("/models/new"))
                .param("licence", "<script>alert(1)</script>")
                .param("training.compute.middle", "1e400")
                .param("links", "javascript:alert(1)"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This number is too large")))
        .andExpect(content().string(containsString("is not a web address")))
        .andExpect(content().string(containsString("value=\"1e400\"")))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
        .andExpect(content().string(not(containsString("<script>alert(1)"))))
        .andExpect(content().string(containsString("value=\"Model 🚀\"")));
    verify(profiles, never()).add(any());
  }

  @Test
  void answersAMillionCharactersWithAMessage() throws Exception {
    mvc.perform(complete(post("/models/new")).param("method", "x".repeat(1_000_000)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This has 1,000,000 characters")));
  }

  @Test
  void answersAnEmptyFormWithEveryFault() throws Exception {
    mvc.perform(post("/models/new").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Enter the model’s name")))
        .andExpect(content().string(containsString("Choose the scope")));
  }

  @Test
  void aStaleSaveSaysSoAndKeepsWhatWasTyped() throws Exception {
    when(profiles.change(eq(model.id()), anyInt(), any()))
        .thenThrow(new ObjectOptimisticLockingFailureException(ModelProfile.class, model.id()));

    mvc.perform(complete(post("/models/" + model.id() + "/edit")).param("revision", "0"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else changed this model")))
        .andExpect(content().string(containsString("value=\"Model 🚀\"")));
  }

  @Test
  void theSummaryNamesTheFieldsInTheOrderOfThePageAndOpensWhatIsFolded() throws Exception {
    String page =
        mvc.perform(
                complete(post("/models/new"))
                    .param("links", "nowhere")
                    .param("parameters.low", "x")
                    .param("training.compute.middle", "y"))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    String summary =
        page.substring(page.indexOf("error-summary"), page.indexOf("name=\"revision\""));
    int size = summary.indexOf("href=\"#parameters.low\"");
    int compute = summary.indexOf("href=\"#training.compute.middle\"");
    int links = summary.indexOf("href=\"#links\"");
    assertThat(List.of(size, compute, links)).isSorted().doesNotContain(-1);
    assertThat(summary).contains("Number of parameters: ", "Training compute: ", "Links: ");
    assertThat(page).containsPattern("<details[^>]*id=\"fold-published\"[^>]*open");
    assertThat(page).doesNotContainPattern("<details[^>]*id=\"fold-today\"[^>]*open");
  }

  @Test
  @WithMockUser(roles = "AUDITOR")
  void whoOnlyReadsCannotChange() throws Exception {
    mvc.perform(get("/models")).andExpect(status().isOk());
    mvc.perform(get("/models/new")).andExpect(status().isForbidden());
    mvc.perform(complete(post("/models/new"))).andExpect(status().isForbidden());
  }

  private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
    return request
        .with(csrf())
        .param("name", "Model 🚀")
        .param("originator", "Somebody")
        .param("inputs", "TEXT")
        .param("outputs", "TEXT", "IMAGE")
        .param("parametersPublished", "yes")
        .param("parameters.middle", "3.5B")
        .param("scope", "BROAD")
        .param("generality", "GENERAL_PURPOSE")
        .param("access", "NOT_DEPLOYED")
        .param("monthsShown", "0")
        .param("assurance", "INTERNAL")
        .param("substitute.kind", "NONE");
  }

  @TestConfiguration
  @EnableMethodSecurity
  static class MethodsGuarded {}
}
