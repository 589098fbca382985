package dev.slipway.precedent.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.GroupFit;
import dev.slipway.precedent.Precedents;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(CasesController.class)
@Import({LagChart.class, CasesControllerTests.OnePresentDay.class})
@WithMockUser
class CasesControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Precedents precedents;

  @BeforeEach
  void cases() {
    when(precedents.all()).thenReturn(CasesForTests.shipped());
    GroupFit.Fit fit =
        new GroupFit.Fit(
            4.3,
            new Quantity.Percentiles(3.9, 4.9, 5.8),
            new Quantity.Percentiles(0.96, 1.07, 1.25));
    when(precedents.fits(any()))
        .thenReturn(List.of(new GroupFit("BIOLOGY", 5, 5, null), new GroupFit("ALL", 71, 68, fit)));
  }

  @Test
  void showsFiguresWithTheirRangeAndHowManyCasesTheyRestOn() throws Exception {
    mvc.perform(get("/cases"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("4.9 (3.9 to 5.8)")))
        .andExpect(content().string(containsString("71 (68)")))
        .andExpect(content().string(containsString("too few")))
        .andExpect(content().string(containsString("2 March 2026")));
  }

  @Test
  void saysBesideTheFiguresThatTheyAreTooShort() throws Exception {
    mvc.perform(get("/cases"))
        .andExpect(content().string(containsString("These lags are too short.")))
        .andExpect(content().string(containsString("All of these figures are too short")));
  }

  @Test
  void listsCasesWithDatesLagAndSources() throws Exception {
    mvc.perform(get("/cases"))
        .andExpect(content().string(containsString("223 events in 90 cases")))
        .andExpect(content().string(containsString("22 August 2022. 138 days (4.5 months)")))
        .andExpect(content().string(containsString("href=\"https://epoch.ai")));
  }

  @Test
  void creditsTheData() throws Exception {
    mvc.perform(get("/cases"))
        .andExpect(content().string(containsString("Contains data from Epoch AI")));
  }

  @TestConfiguration
  static class OnePresentDay {
    @Bean
    Clock clock() {
      return Clock.fixed(
          LocalDate.of(2026, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
  }
}
