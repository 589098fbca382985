package dev.slipway.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.Map;
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
@Import(QuestionWords.class)
@WithMockUser
class RubricControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Rubrics rubrics;

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
  void saysThePolicyInWords() throws Exception {
    mvc.perform(get("/rubric"))
        .andExpect(
            content().string(containsString("mean at most 1%, and at most 4% at the upper end")))
        .andExpect(
            content().string(containsString("from 0.25 percentage points, or from 10% of the")))
        .andExpect(content().string(containsString("3 before a score says more")));
  }

  @Test
  void saysRatesAsSoManyInSoMany() throws Exception {
    mvc.perform(get("/rubric")).andExpect(content().string(containsString("1 in 500</span")));
  }
}
