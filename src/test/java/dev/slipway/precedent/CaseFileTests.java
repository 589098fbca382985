package dev.slipway.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTests {

  private static final String HEADER =
      "case_id,capability,modality,originator,origin_model,origin_announced,origin_access,"
          + "origin_parameters,successor,successor_model,successor_date,successor_access,event,"
          + "lag_days,censored,independent,confidence,source_url,fit,note\r\n";

  private static final String ROW =
      "d,text to picture,image,OpenAI,DALL-E 2,2022-04-06,staged,3.5e9,Stability AI,SD 1.4,"
          + "2022-08-22,open_weights,open_distribution,138,false,true,high,"
          + "https://a.example/1;https://b.example/2,primary,\"first, and open\"\r\n";

  private static List<ReferenceCase> read(String text) {
    return CaseFile.read(new StringReader(text));
  }

  @Test
  void readsEveryField() {
    ReferenceCase row = read(HEADER + ROW).get(0);
    assertThat(row.origin())
        .isEqualTo(new CaseOrigin("OpenAI", "DALL-E 2", LocalDate.of(2022, 4, 6), "staged", 3.5e9));
    assertThat(row.successor().event()).isEqualTo(CaseSuccessor.Event.OPEN_DISTRIBUTION);
    assertThat(row.lagDays()).isEqualTo(138);
    assertThat(row.sources()).containsExactly("https://a.example/1", "https://b.example/2");
    assertThat(row.note()).isEqualTo("first, and open");
    assertThat(row.countsAsCopy()).isFalse();
  }

  @Test
  void refusesALagThatTheDatesDoNotGive() {
    assertThatThrownBy(() -> read(HEADER + ROW.replace("138", "137")))
        .hasMessageContaining("row 1 contradicts itself");
  }

  @Test
  void refusesWhatIsNeitherTrueNorFalse() {
    assertThatThrownBy(() -> read(HEADER + ROW.replace("false", "perhaps")))
        .hasMessageContaining("perhaps");
  }

  @Test
  void readsAllCasesThatComeWithSlipway() {
    List<ReferenceCase> rows = CasesForTests.shipped();
    assertThat(rows).hasSize(223);
    assertThat(rows.stream().map(ReferenceCase::caseKey).distinct()).hasSize(90);
    assertThat(rows).filteredOn(row -> row.successor().censored()).hasSize(20);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.sources()).allMatch(url -> url.matches("https?://\\S+")));
  }
}
