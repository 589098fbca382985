package dev.slipway.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Reference cases and their curves, asked for through the real filter chain. */
class PrecedentApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;

  @Test
  void givesTheCasesWithTheirBiasesAndAsAFile() throws Exception {
    mvc.perform(get("/api/v1/precedents"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.events.length()", greaterThan(220)))
        .andExpect(jsonPath("$.events[0].caseId").value("wavenet"))
        .andExpect(jsonPath("$.events[0].event").value("copycat"))
        .andExpect(jsonPath("$.biases[0]").value("These lags are too short."));
    String header = "case_id,capability,modality,originator,origin_model,origin_announced";
    mvc.perform(get("/api/v1/precedents").accept("text/csv"))
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(content().string(startsWith(header)));
    mvc.perform(get("/api/v1/precedents?format=csv"))
        .andExpect(content().string(startsWith(header)));
  }

  @Test
  void givesTheCurveTheBandAndBothFits() throws Exception {
    mvc.perform(get("/api/v1/precedents/survival?event=open_distribution&modality=video"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.cases").value(10))
        .andExpect(jsonPath("$.events").value(9))
        .andExpect(jsonPath("$.level").value(0.9))
        .andExpect(jsonPath("$.steps[0].atRisk").value(10))
        .andExpect(jsonPath("$.steps[0].low").isNumber())
        .andExpect(jsonPath("$.fits.weibull.shape.value", greaterThan(2.1)))
        .andExpect(jsonPath("$.fits.logNormal.aic").isNumber())
        .andExpect(jsonPath("$.biases", hasSize(8)));
    mvc.perform(get("/api/v1/precedents/survival?modality=games"))
        .andExpect(jsonPath("$.fits").doesNotExist());
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    mvc.perform(get("/api/v1/precedents/survival?event=sinking"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("copycat or open_distribution")));
    mvc.perform(get("/api/v1/precedents/survival?modality=smell"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("/modality"));
  }
}
