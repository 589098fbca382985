package dev.slipway.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.pathway.Estimate;
import dev.slipway.proposal.evidence.benchmark.BenchmarkQuestions;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.backcast.Backcast;
import dev.slipway.scoring.backcast.BackcastCheck;
import dev.slipway.scoring.backcast.Backcasts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(RubricController.class)
@Import({QuestionWords.class, BenchmarkQuestions.class})
@WithMockUser
class RubricControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Rubrics rubrics;
  @MockitoBean private Backcasts backcasts;
  @MockitoBean private Catalogue catalogue;

  @BeforeEach
  void shippedRubric() throws Exception {
    try (var file = new ClassPathResource("rubric/rubric-1.json").getInputStream()) {
      when(rubrics.current())
          .thenReturn(
              Rubric.of(
                  JsonMapper.shared()
                      .readValue(file, new TypeReference<Map<String, Object>>() {})));
    }
  }

  @Test
  void showsEveryValueWithItsBasis() throws Exception {
    mvc.perform(get("/rubric"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Rubric, version 1")))
        .andExpect(content().string(containsString("Judgement, no source named")))
        .andExpect(content().string(containsString("California SB 53 (2025)")))
        .andExpect(content().string(containsString("arXiv 2403.07918")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void saysOfWhichQuestionABenchmarkSpeaks() throws Exception {
    mvc.perform(get("/rubric"))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "StrongREJECT",
                        "Any answer about a threat, safeguards first",
                        "The chance that it does not happen",
                        "counts a fifth")));
  }

  @Test
  void saysThePolicyInWords() throws Exception {
    mvc.perform(get("/rubric"))
        .andExpect(
            content().string(containsString("mean at most 1%, and at most 4% at the upper end")))
        .andExpect(
            content().string(containsString("from 0.25 percentage points, or from 10% of the")))
        .andExpect(content().string(containsString("3 before a score says more")));
  }

  @Test
  void holdsTheRubricAgainstThePast() throws Exception {
    when(backcasts.of(1))
        .thenReturn(
            Optional.of(
                new Backcast(
                    1,
                    "1",
                    LocalDate.parse("2026-11-23"),
                    new Backcast.Range(1.2, 0.3, 3),
                    List.of(
                        new Backcast.Model(
                            "GPT-2",
                            "OpenAI",
                            LocalDate.parse("2019-02-14"),
                            "LANGUAGE",
                            "STAGED",
                            1.92e21,
                            6.4e-4,
                            new Estimate(2.04, 0.001, 0.01, 0.06, 0.001),
                            new Estimate(0.2, 0.1, 0.2, 0.3, 0.001),
                            0.01)),
                    List.of(BackcastCheck.within("bad", 2.04, 1, 4)))));
    mvc.perform(get("/rubric"))
        .andExpect(content().string(containsString("Of 1 real models")))
        .andExpect(content().string(containsString("about 2 with an extremely bad outcome")))
        .andExpect(content().string(containsString("GPT-2")));
  }

  @Test
  void saysThatTheCheckIsStillBeingMade() throws Exception {
    when(backcasts.of(1)).thenReturn(Optional.empty());
    mvc.perform(get("/rubric"))
        .andExpect(content().string(containsString("This check is running")));
  }

  @Test
  void saysRatesAsSoManyInSoMany() throws Exception {
    mvc.perform(get("/rubric")).andExpect(content().string(containsString("1 in 500</span")));
  }
}
