package dev.slipway.desk.web.trial;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.desk.web.FixedClock;
import dev.slipway.form.QuantityForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(TryController.class)
@Import({TryPages.class, FixedClock.class})
@WithMockUser(roles = "REVIEWER")
class TryControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Trials trials;

  @Test
  void anEmptyPageAsksForNoAnswerYet() throws Exception {
    mvc.perform(get("/try"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("GPT-2 (1.5B) (OpenAI, 2019)")))
        .andExpect(content().string(containsString("The likelihood appears here")))
        .andExpect(content().string(not(containsString("data-hx-trigger=\"load"))))
        .andExpect(content().string(not(containsString("AlphaZero"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void aRealReleaseAnswersEveryQuestion() throws Exception {
    mvc.perform(get("/try").param("real", "GPT-2 (1.5B)"))
        .andExpect(
            model()
                .attribute(
                    "form",
                    new TryForm(
                        "GPT-2 (1.5B)",
                        List.of("TEXT"),
                        "GENERAL_PURPOSE",
                        new QuantityForm("", "1.5B", ""),
                        new QuantityForm("", "1.92e21", ""),
                        "STAGED",
                        "BROAD",
                        "2019-02-14",
                        List.of())))
        .andExpect(content().string(containsString("data-hx-trigger=\"load, change")))
        .andExpect(content().string(containsString("Decided on 14 February 2019")));
    verify(trials, never()).score(any());
  }

  @Test
  void numbersInAnAddressReadTheSameInEveryLanguage() throws Exception {
    mvc.perform(
            answered(get("/try")).param("compute.middle", "192e19").header("Accept-Language", "de"))
        .andExpect(content().string(containsString("value=\"1,92e21\"")));
  }

  @Test
  void whatCannotBeReadIsSaidBesideItsFieldAndNothingIsLost() throws Exception {
    mvc.perform(
            post("/try")
                .with(csrf())
                .param("outputs", "VIDEO")
                .param("generality", "MULTI_TASK")
                .param("compute.middle", "plenty")
                .param("scope", "DOMAIN")
                .param("chosen", "delay-6"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "href=\"#access\"", "href=\"#compute.middle\"", "id=\"access-error\"")))
        .andExpect(content().string(containsString("value=\"plenty\"")))
        .andExpect(content().string(containsString("value=\"VIDEO\" name=\"outputs\" checked")))
        .andExpect(content().string(containsString("<option value=\"DOMAIN\" selected")));
    verify(trials, never()).score(any());
  }

  @Test
  void whileQuestionsAreOpenTheAnswerSaysWhich() throws Exception {
    mvc.perform(
            post("/try")
                .with(csrf())
                .header("HX-Request", "true")
                .param("generality", "MULTI_TASK"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("What does it produce? Choose at least one")))
        .andExpect(content().string(not(containsString("How general is it?"))))
        .andExpect(content().string(not(containsString("<html"))));
  }

  @Test
  void whoIsAskedAboutTheModelSeesNoLikelihoodFirst() throws Exception {
    when(trials.hides(any())).thenReturn(true);
    mvc.perform(answered(post("/try").with(csrf())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("once you have given your own answers")));
    verify(trials, never()).score(any());
  }

  private static MockHttpServletRequestBuilder answered(MockHttpServletRequestBuilder request) {
    return request
        .param("outputs", "TEXT")
        .param("generality", "GENERAL_PURPOSE")
        .param("access", "API")
        .param("scope", "BROAD");
  }
}
