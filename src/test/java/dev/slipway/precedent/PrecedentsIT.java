package dev.slipway.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseLoader;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.CaseSet;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class PrecedentsIT extends IntegrationTest {

  @Autowired private Precedents precedents;
  @Autowired private CaseLoader loader;
  @Autowired private Trail trail;

  @Test
  void casesAreLoadedOnceAtTheStartAndRecorded() throws Exception {
    assertThat(precedents.all()).hasSize(223);
    loader.run(new DefaultApplicationArguments());
    assertThat(precedents.all()).hasSize(223);
    assertThat(trail.newestFirst("proliferation", 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("cases.loaded");
  }

  @Test
  void whatIsKeptIsWhatTheFileSays() {
    CaseDetails row = precedents.all().get(2);
    ReferenceCase same = CasesForTests.shipped().get(2);
    assertThat(row.origin()).isEqualTo(same.origin());
    assertThat(row.successor()).isEqualTo(same.successor());
    assertThat(row.sources()).isEqualTo(same.sources());
    assertThat(row.note()).isEqualTo(same.note());
  }

  @Test
  void fitsFromTheDatabaseEqualFitsFromTheFile() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    CopyLag kept = precedents.copyLag(Set.of("TEXT"), day);
    assertThat(kept)
        .isEqualTo(new CaseSet(CasesForTests.shipped()).copyLag(Set.of(CaseGroup.LANGUAGE), day));
    assertThat(precedents.copyLag(Set.of("TEXT"), day)).isSameAs(kept);
  }

  @Test
  void aCopyIsOpenAtOnceOrLateAndTheHalfLifeSaysSoWithItsNumber() {
    OpenLag open = precedents.openLag(Set.of(), LocalDate.of(2026, 11, 23)).orElseThrow();
    assertThat(open.group()).isEqualTo(CopyLag.ALL);
    assertThat(open.cases()).isEqualTo(62);
    assertThat(open.events()).isEqualTo(58);
    assertThat(open.atOnce()).isEqualTo(38);
    // The half-life of an exponential: ln 2 times all months watched over the events.
    assertThat(open.halfLifeMonths().p50()).isBetween(1.0, 2.5);
    assertThat(precedents.openLag(Set.of(), LocalDate.of(2018, 1, 1))).isEmpty();
  }

  @Test
  void tablesAndNothingMeanAllClasses() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    assertThat(precedents.copyLag(Set.of("TABULAR"), day).group()).isEqualTo(CopyLag.ALL);
    assertThat(precedents.copyLag(Set.of("TABULAR", "VIDEO"), day).group()).isEqualTo("VIDEO");
  }
}
