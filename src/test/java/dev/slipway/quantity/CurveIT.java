package dev.slipway.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What stands beside three numbers while somebody types them. */
class CurveIT extends IntegrationTest {

  @Autowired private MockMvc mvc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | POSITIVE |         | 1    | 2    | 4     | between 1 and 4; as likely as not below 2.",
        "en | POSITIVE |         | 1M   | 2.5M | 7M    | between 1M and 7M; as likely as not below 2.5M.",
        "en | UNIT     |         | 1 %  | 2 %  | 4 %   | between 1% and 4%; as likely as not below 2%.",
        "en | UNIT     | share   | 0.1% | 1 in 500 | 3% | between 1 in 1,000 and 3 in 100; as likely as not below 1 in 500.",
        "en | POSITIVE | perYear | 0.1% | 1 in 500 | 0.5% | between 1 in 1,000 a year and 1 in 200 a year;",
        "de | POSITIVE | perYear | 0,5  | 2    | 4     | zwischen 1 von 2 im Jahr und 4 Mal im Jahr;",
        "de | UNIT     |         | 0,5 % | 2 % | 4 %   | zwischen 0,5\u00a0% und 4\u00a0%;",
        "de | POSITIVE |         | 1.000 | 2.000 | 4.000 | zwischen 1.000 und 4.000;",
        "en | ABOVE_ONE |        | 1.1  | 1.5  | 3     | between 1.1 and 3;",
      })
  void threeNumbersHaveACurve(
      String language,
      String kind,
      String saying,
      String low,
      String middle,
      String high,
      String says)
      throws Exception {
    String part = part(language, kind, saying, false, low, middle, high);
    assertThat(part).contains(says).contains("data-curve").doesNotContain("data-wrong");
  }

  @Test
  void ofFallingNumbersItIsSaidThatTheyMustRise() throws Exception {
    assertThat(part("en", "POSITIVE", "", false, "3", "2", "4"))
        .contains("must rise from low to high", "data-wrong=\"true\"")
        .doesNotContain("data-curve");
  }

  /** 0.45 × 1.66711 × half the distance of the logarithms, to either side of their middle. */
  @Test
  void whereNoCurveGoesThroughTheMiddleMayLieBetweenBounds() throws Exception {
    double reach = 0.45 * 1.66711 * Math.log(100) / 2;
    double least = Math.exp(Math.log(10) - reach);
    assertThat(least).isBetween(1.777, 1.778);
    assertThat(part("en", "POSITIVE", "", false, "1", "1.5", "100"))
        .contains("may lie between 1.778 and 56.25", "data-wrong=\"true\"")
        .doesNotContain("data-curve");
  }

  @Test
  void aMiddleNumberAloneIsKnownExactlyUnlessItIsNoAnswer() throws Exception {
    assertThat(part("en", "POSITIVE", "", false, "", "2", "")).contains("Known exactly");
    assertThat(part("en", "POSITIVE", "", true, "", "2", "")).doesNotContain("<p");
    assertThat(part("en", "POSITIVE", "", true, "2", "2", "2")).contains("you are certain");
    assertThat(part("en", "POSITIVE", "", false, "2", "2", "2")).contains("must rise");
  }

  @Test
  void ofWhatCannotBeReadNothingIsSaid() throws Exception {
    assertThat(part("en", "POSITIVE", "", false, "1,5", "2", "4")).doesNotContain("<p", "<svg");
    assertThat(part("en", "UNIT", "", false, "0.5", "0.7", "2")).doesNotContain("<p", "<svg");
    assertThat(part("en", "POSITIVE", "never", false, "", "", "")).doesNotContain("<p", "<svg");
  }

  @Test
  void itIsThereInTheTimeBetweenTwoKeys() throws Exception {
    long[] took = new long[101];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      part("en", "POSITIVE", "perYear", false, "0.1%", "1 in 500", "0.5%");
      took[i] = System.nanoTime() - start;
    }
    Arrays.sort(took);
    assertThat(took[took.length / 2]).isLessThan(50_000_000);
  }

  private String part(
      String language,
      String kind,
      String saying,
      boolean certain,
      String low,
      String middle,
      String high)
      throws Exception {
    return mvc.perform(
            get("/quantities/curve")
                .header("HX-Request", "true")
                .param("pageLanguage", language)
                .param("kind", kind)
                .param("saying", saying)
                .param("certain", String.valueOf(certain))
                .param("low", low)
                .param("middle", middle)
                .param("high", high))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
