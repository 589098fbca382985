package dev.slipway.precedent.web.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.desk.web.FixedClock;
import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.forecast.CopyLags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** Pages of curves over the shipped cases. */
@WebMvcTest(CurvesController.class)
@Import({
  Curves.class,
  CopyLags.class,
  CurvePages.class,
  OpeningPages.class,
  CurvesAhead.class,
  FixedClock.class
})
@WithMockUser
class CurvesControllerTests {

  private static final List<ReferenceCase> SHIPPED = CasesForTests.shipped();

  /** What is asked of the same cases by several tests is worked out once. */
  private static final Map<Object, Object> WORKED_OUT = new HashMap<>();

  @Autowired private MockMvc mvc;
  @Autowired private CurvesAhead ahead;
  @MockitoBean private KnownCases known;
  @MockitoBean private Precedents precedents;

  private final Set<Object> asked = new HashSet<>();

  @BeforeEach
  void shippedCases() {
    when(known.standing()).thenReturn(SHIPPED);
    when(known.kept(any(), any()))
        .thenAnswer(
            call -> {
              Function<List<ReferenceCase>, ?> answer = call.getArgument(1);
              asked.add(call.getArgument(0));
              return WORKED_OUT.computeIfAbsent(call.getArgument(0), any -> answer.apply(SHIPPED));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/curves",
        "/cases/curves?event=OPEN&class=IMAGE",
        "/cases/curves?split=ACCESS",
        "/cases/curves?event=NONSENSE&class=SMELL&split=NOTHING",
        "/cases/opening",
        "/cases/trend",
        "/cases/trend?event=OPEN",
        "/cases/backtest"
      })
  void everyPageSaysWhatBiasesItsFiguresAndShowsTheirNumbers(String address) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("These lags are too short.")))
        .andExpect(content().string(containsString("class=\"chart-data\"")))
        .andExpect(content().string(containsString("<table")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void pagesWorkOutNothingThatWasNotWorkedOutAhead() throws Exception {
    assertThat(ahead.workOut()).isTrue();
    assertThat(ahead.workOut()).isFalse();
    Set<Object> before = Set.copyOf(asked);
    for (String address :
        List.of(
            "/cases/curves",
            "/cases/curves?event=OPEN",
            "/cases/opening",
            "/cases/trend",
            "/cases/trend?event=OPEN",
            "/cases/backtest")) {
      mvc.perform(get(address)).andExpect(status().isOk());
    }
    assertThat(asked).isEqualTo(before);

    when(known.standing()).thenReturn(new ArrayList<>(SHIPPED));
    assertThat(ahead.workOut()).isTrue();
  }

  @Test
  void splitIsTested() throws Exception {
    mvc.perform(get("/cases/curves?split=MODALITY"))
        .andExpect(content().string(containsString("Images")))
        .andExpect(content().string(not(containsString("??"))));
  }
}
