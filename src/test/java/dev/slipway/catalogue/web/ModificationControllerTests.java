package dev.slipway.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.SeedForTests;
import dev.slipway.catalogue.SlugTakenException;
import dev.slipway.catalogue.Stage;
import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.catalogue.editor.EffectSubjects;
import dev.slipway.form.Choice;
import dev.slipway.pathway.Effect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({CatalogueController.class, ModificationController.class, EffectRowsController.class})
@Import({CataloguePages.class, EffectEditor.class, ModificationControllerTests.Setting.class})
@WithMockUser(roles = "ADMINISTRATOR")
class ModificationControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Catalogue catalogue;

  @BeforeEach
  void startingCatalogue() {
    List<CatalogueEntry> all = SeedForTests.entries();
    when(catalogue.all()).thenReturn(all);
    all.forEach(entry -> when(catalogue.find(entry.slug())).thenReturn(Optional.of(entry)));
  }

  static List<String> slugs() {
    return SeedForTests.entries().stream().map(CatalogueEntry::slug).toList();
  }

  @Test
  void listsByStageWithWhatEachDoesAndWhichRouteItBinds() throws Exception {
    mvc.perform(get("/modifications"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("60% (30% to 88%) of the harm")))
        .andExpect(content().string(containsString("threats: Fraud; disinformation.")))
        .andExpect(content().string(containsString("Binds every route.")))
        .andExpect(content().string(containsString("12 months later")))
        .andExpect(content().string(containsString("about 1 in 2,000 (1 in 20,000 to 1 in 100)")))
        .andExpect(
            content().string(containsString("Can’t be combined with: Release twelve months")))
        .andExpect(content().string(containsString("Judgement")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyStartingModificationCanBeEdited(String slug) throws Exception {
    mvc.perform(get("/modifications/" + slug + "/edit"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("??"))))
        .andExpect(content().string(containsString("effects[0].target")));
  }

  @Test
  void addsWhatWasTyped() throws Exception {
    mvc.perform(complete(post("/modifications/new")))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/modifications"));

    ArgumentCaptor<ModificationDetails> details =
        ArgumentCaptor.forClass(ModificationDetails.class);
    verify(catalogue).add(eq("delay-9"), details.capture());
    assertThat(details.getValue())
        .isEqualTo(
            new ModificationDetails(
                "Release nine months later 🚀",
                "",
                Stage.ORIGINATION,
                List.of(new Effect.Delay(9)),
                Set.of("delay-6"),
                "judgement"));
  }

  @Test
  void refusesBadInputBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            complete(post("/modifications/new"))
                .param("slug", "No Slug!")
                .param("description", "<script>alert(1)</script>")
                .param("excludes", "no-such-thing")
                .param("effects[1].target", "SAFEGUARD")
                .param("effects[1].value.middle", "1e400"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This number is too large")))
        .andExpect(content().string(containsString("is not in the catalogue")))
        .andExpect(content().string(containsString("value=\"1e400\"")))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
        .andExpect(content().string(not(containsString("<script>alert(1)"))));
    verify(catalogue, never()).add(any(), any());
  }

  @Test
  void saysOfEveryEffectWhatIsWrongAndWhatWouldDo() throws Exception {
    mvc.perform(
            complete(post("/modifications/new"))
                .param("effects[1].target", "SAFEGUARD")
                .param("effects[1].value.low", "0.01")
                .param("effects[1].value.middle", "0.012")
                .param("effects[1].value.high", "0.5")
                .param("effects[2].target", "CAP_ACCESS")
                .param("effects[2].access", "MOON")
                .param("effects[2].months", "-3"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("no smooth curve has these three")))
        .andExpect(content().string(containsString("a middle one between 0.01")))
        .andExpect(content().string(containsString("MOON is not a level. One of INTERNAL")))
        .andExpect(content().string(containsString("A whole number from 1 to")))
        .andExpect(content().string(containsString("value=\"0.012\"")));
  }

  @Test
  void answersAnEmptyFormWithEveryFault() throws Exception {
    mvc.perform(post("/modifications/new").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Add at least one effect")))
        .andExpect(content().string(containsString("Say where the numbers come from")))
        .andExpect(content().string(containsString("Choose where it acts")));
  }

  @Test
  void answersAMillionCharactersWithAMessage() throws Exception {
    mvc.perform(complete(post("/modifications/new")).param("description", "x".repeat(1_000_000)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This has 1,000,000 characters")));
  }

  @Test
  void answersARowNumberOutOfAllMeasure() throws Exception {
    mvc.perform(complete(post("/modifications/new")).param("effects[999999999].target", "DELAY"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void rowsThatWereLeftOutReadAsEmpty() throws Exception {
    mvc.perform(
            post("/modifications/effects").with(csrf()).param("effects[3].target", "THREAT_RATE"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("effects[3].value.middle")));
  }

  @Test
  void aSlugThatIsTakenIsSaidBesideIt() throws Exception {
    when(catalogue.add(any(), any())).thenThrow(mock(SlugTakenException.class));

    mvc.perform(complete(post("/modifications/new")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("has this short name already")));
  }

  @Test
  void aModificationDoesNotExcludeItself() throws Exception {
    mvc.perform(complete(post("/modifications/delay-6/edit")).param("revision", "0"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("cannot exclude itself")));
  }

  @Test
  void aStaleSaveSaysSoAndKeepsWhatWasTyped() throws Exception {
    when(catalogue.change(eq("tools"), anyInt(), any()))
        .thenThrow(new ObjectOptimisticLockingFailureException(CatalogueEntry.class, "tools"));

    mvc.perform(complete(post("/modifications/tools/edit")).param("revision", "0"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else changed this modification")))
        .andExpect(content().string(containsString("Release nine months later 🚀")));
  }

  @Test
  void buttonsOfTheEditorKeepWhatIsTypedWithAndWithoutScripts() throws Exception {
    for (String path : List.of("/modifications/new", "/modifications/effects")) {
      mvc.perform(complete(post(path)).param("editor", "add"))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("effects[1].target")))
          .andExpect(content().string(containsString("value=\"9\"")));
      mvc.perform(complete(post(path)).param("editor", "remove-0"))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("effects[0].target"))))
          .andExpect(content().string(containsString("Add an effect")));
    }
  }

  @Test
  void aChosenTargetBringsItsFields() throws Exception {
    mvc.perform(
            post("/modifications/effects")
                .with(csrf())
                .param("effects[0].target", "THREAT_RATE")
                .param("effects[0].of", "gone-from-the-rubric"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("effects[0].value.middle")))
        .andExpect(content().string(containsString("Fraud")))
        .andExpect(content().string(containsString("gone-from-the-rubric")))
        .andExpect(content().string(not(containsString("<main"))));
  }

  @Test
  void retiresAndOffersAgain() throws Exception {
    mvc.perform(post("/modifications/tools/retire").with(csrf()).param("revision", "0"))
        .andExpect(redirectedUrl("/modifications"));
    verify(catalogue).retire("tools", 0);
    mvc.perform(post("/modifications/tools/offer").with(csrf()).param("revision", "1"))
        .andExpect(redirectedUrl("/modifications"));
    verify(catalogue).offerAgain("tools", 1);
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    mvc.perform(get("/modifications/nothing/edit")).andExpect(status().isNotFound());
    mvc.perform(post("/modifications/nothing/retire").with(csrf()).param("revision", "0"))
        .andExpect(status().isNotFound());
  }

  @Test
  @WithMockUser(roles = "SUBMITTER")
  void onlyTheAdministratorChangesTheCatalogue() throws Exception {
    mvc.perform(get("/modifications"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/modifications/new"))));
    mvc.perform(get("/modifications/new")).andExpect(status().isForbidden());
    mvc.perform(complete(post("/modifications/new"))).andExpect(status().isForbidden());
    mvc.perform(post("/modifications/tools/retire").with(csrf()).param("revision", "0"))
        .andExpect(status().isForbidden());
  }

  private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
    return request
        .with(csrf())
        .param("slug", "delay-9")
        .param("name", "Release nine months later 🚀")
        .param("stage", "ORIGINATION")
        .param("effects[0].target", "DELAY")
        .param("effects[0].months", "9")
        .param("excludes", "delay-6")
        .param("basis", "judgement");
  }

  @TestConfiguration
  @EnableMethodSecurity
  static class Setting {

    @Bean
    EffectSubjects subjects() {
      return new EffectSubjects() {
        @Override
        public List<Choice> threats() {
          return List.of(new Choice("fraud", "Fraud", null));
        }

        @Override
        public List<Choice> benefits() {
          return List.of();
        }
      };
    }
  }
}
