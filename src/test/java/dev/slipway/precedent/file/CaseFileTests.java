package dev.slipway.precedent.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTests {

  private static final String HEADER =
      "case_id,capability,modality,originator,origin_model,origin_announced,origin_access,"
          + "origin_parameters,successor,successor_model,successor_date,successor_access,event,"
          + "lag_days,censored,independent,confidence,source_url,fit,note\r\n";

  private static final String ROW =
      "d,text to picture,image,OpenAI,DALL-E 2,2022-04-06,staged,3.5e9,Stability AI,SD 1.4,"
          + "2022-08-22,open_weights,open_distribution,138,false,true,high,"
          + "https://a.example/1;https://b.example/2,primary,\"first, and open\"\r\n";

  private static CaseFile.Parsed read(String text) {
    return CaseFile.read(new StringReader(text));
  }

  @Test
  void readsEveryField() {
    CaseDetails row = read(HEADER + ROW).lines().get(0).details();
    assertThat(row.origin())
        .isEqualTo(new CaseOrigin("OpenAI", "DALL-E 2", LocalDate.of(2022, 4, 6), "staged", 3.5e9));
    assertThat(row.successor().event()).isEqualTo(CaseSuccessor.Event.OPEN_DISTRIBUTION);
    assertThat(row.lagDays()).isEqualTo(138);
    assertThat(row.sources()).containsExactly("https://a.example/1", "https://b.example/2");
    assertThat(row.note()).isEqualTo("first, and open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "138 | 137 | lag_days | cases.fault.lag",
        "138,false | 138,perhaps | censored | cases.fault.word",
        "2022-08-22 | 2022-02-30 | successor_date | cases.fault.date",
        "2022-08-22 | 2022-01-01 | successor_date | cases.fault.before",
        ",image, | ,smell, | modality | cases.fault.word",
        "d,text | D!,text | case_id | cases.fault.key",
        "3.5e9 | many | origin_parameters | cases.fault.parameters",
        "https://a.example/1 | javascript:alert(1) | source_url | cases.fault.source",
        "OpenAI | '' | originator | cases.fault.empty",
        "open_distribution | opening | event | cases.fault.word"
      })
  void saysInWhichLineAndColumnAFaultIs(String good, String bad, String column, String code) {
    CaseFile.Parsed parsed = read(HEADER + ROW + ROW.replace(good.strip(), bad.strip()));
    assertThat(parsed.faults()).hasSize(1);
    CaseFile.FileFault fault = parsed.faults().get(0);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.position()).isEqualTo(CaseColumns.ALL.indexOf(column) + 1);
    assertThat(fault.fault().column()).isEqualTo(column);
    assertThat(fault.fault().code()).isEqualTo(code);
  }

  @Test
  void countsLinesOfTheFileAndNotRows() {
    String twoLines = ROW.replace("first, and open", "first,\r\nand open");
    CaseFile.Parsed parsed = read(HEADER + twoLines + ROW.replace("138", "1"));
    assertThat(parsed.faults()).extracting(CaseFile.FileFault::line).containsExactly(4L);
  }

  @Test
  void refusesAFileOfOtherColumnsAndRowsOfAnotherLength() {
    assertThat(read(HEADER.replace("fit", "fitness") + ROW).faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("cases.fault.column.missing", "cases.fault.column.unknown");
    assertThat(read(HEADER + "a,b\r\n").faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("cases.fault.fields");
    assertThat(read("").faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("cases.fault.nothing");
    assertThat(read(HEADER + "\"never closed").faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("cases.fault.unreadable");
  }

  @Test
  void takesAByteOrderMarkAndAnEmptyLineAtTheEnd() {
    assertThat(read("\uFEFF" + HEADER + ROW + "\r\n").faults()).isEmpty();
    assertThat(read("\uFEFF" + HEADER + ROW + "\r\n").lines()).hasSize(1);
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

  @Test
  void writesWhatItReadsSoThatNothingIsLostOnTheWay() {
    List<CaseDetails> shipped =
        CasesForTests.shipped().stream().map(ReferenceCase::details).toList();
    String written = CaseText.csv(shipped);
    assertThat(written).startsWith(HEADER).endsWith("\r\n");
    assertThat(read(written).lines()).extracting(CaseFile.Line::details).isEqualTo(shipped);
    assertThat(CaseText.csv(read(HEADER + ROW).lines().stream().map(l -> l.details()).toList()))
        .isEqualTo(HEADER + ROW.replace("3.5e9", "3500000000"));
  }
}
