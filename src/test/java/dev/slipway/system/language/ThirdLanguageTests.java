package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import dev.slipway.form.Typed;
import dev.slipway.workbench.WorkbenchController;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A language is a name in {@code slipway.languages} and files of its own: here French, of which the
 * test resources have a few words. Nothing in the code knows it.
 */
@WebMvcTest(
    controllers = {WorkbenchController.class, LanguageController.class},
    properties = "slipway.languages=en,de,fr")
@ActiveProfiles("workbench")
@Import(LanguageConfiguration.class)
@WithMockUser
class ThirdLanguageTests {

  @Autowired private MockMvc mvc;
  @Autowired private MessageSource messages;

  @BeforeEach
  void speakFrench() {
    LocaleContextHolder.setLocale(Locale.FRENCH);
  }

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void pagesAreShownInItAndOfferIt() throws Exception {
    mvc.perform(get("/workbench").header("Accept-Language", "fr-CA,fr;q=0.9"))
        .andExpect(content().string(stringContainsInOrder("<html", "lang=\"fr\"", "<head>")))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder("English", "Deutsch", "lang=\"fr\"", "fran&#231;ais")));
  }

  @Test
  void itCanBeChosen() throws Exception {
    mvc.perform(post("/language").with(csrf()).param("language", "fr"))
        .andExpect(cookie().value(PageLanguage.COOKIE, "fr"));
  }

  @Test
  void numbersAreReadAndWrittenInIt() {
    assertThat(Typed.asNumber("3,5 milliards")).isEqualTo(3.5e9);
    assertThat(Typed.asNumber("1 sur 50")).isEqualTo(0.02);
    assertThat(Typed.asNumber("3.5")).isNaN();
    assertThat(Typed.number(7e9)).isEqualTo("7 Md");
    Numbers numbers = new Numbers(messages);
    assertThat(numbers.frequency(0.014)).isEqualTo("environ 1,4 sur 100");
    assertThat(numbers.frequency(0.0004)).matches("environ 1 sur 2\\h500");
  }

  @Test
  void daysAreWrittenInIt() {
    assertThat(new Dates(messages).day(LocalDate.of(2026, 11, 4))).isEqualTo("4 novembre 2026");
  }

  @Test
  void textsThatAreShippedAreTranslatedAndWordsWithoutTranslationAreEnglish() {
    assertThat(ShippedWords.SHIPPED.in("Disinformation", Locale.FRENCH))
        .isEqualTo("Désinformation");
    assertThat(messages.getMessage("form.error", null, Locale.FRENCH)).isEqualTo("Error:");
  }
}
