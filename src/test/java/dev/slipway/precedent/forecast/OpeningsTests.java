package dev.slipway.precedent.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How copies are opened, held to counts of the file and to closed forms. */
class OpeningsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<ReferenceCase> SHIPPED = CasesForTests.shipped();
  private static final EnumSet<CaseGroup> LANGUAGE = EnumSet.of(CaseGroup.LANGUAGE);
  private static final EnumSet<CaseGroup> OTHERS = EnumSet.complementOf(LANGUAGE);

  /** Counted in the file by hand; α is Beta(10, 16) and Beta(39, 7), by scipy.stats.beta.ppf. */
  @Test
  void nineOf24LanguageCopiesAnd38Of44OthersWereOpenWithinAMonth() {
    Openings language = Openings.of(SHIPPED, LANGUAGE, DAY);
    assertThat(language.atOnce()).isEqualTo(9);
    assertThat(language.copies()).isEqualTo(24);
    assertClose(language.openAtOnce(), 0.2355861304012429, 0.3816135642524774, 0.5439332139229074);
    Openings others = Openings.of(SHIPPED, OTHERS, DAY);
    assertThat(others.atOnce()).isEqualTo(38);
    assertThat(others.copies()).isEqualTo(44);
    assertClose(others.openAtOnce(), 0.7537019339771197, 0.8528835515265759, 0.9246432441185228);
  }

  private static void assertClose(Quantity found, double... expected) {
    Quantity.Percentiles q = (Quantity.Percentiles) found;
    assertThat(q.p05()).isCloseTo(expected[0], within(1e-6));
    assertThat(q.p50()).isCloseTo(expected[1], within(1e-6));
    assertThat(q.p95()).isCloseTo(expected[2], within(1e-6));
  }

  /** Near the most likely half-life, ln 2 times the months watched for each opening. */
  @Test
  void halfLifeRestsOnTheGapsOfTheOthersThoseCutOffIncluded() {
    Openings language = Openings.of(SHIPPED, LANGUAGE, DAY);
    assertThat(language.later()).hasSize(15).allMatch(gap -> gap.time() > 1);
    assertThat(language.openedLater()).isEqualTo(11);
    double months = language.later().stream().mapToDouble(Lifetime::time).sum();
    double likely = Math.log(2) * months / 11;
    assertThat(language.halfLifeMonths().p50()).isCloseTo(likely, within(0.1 * likely));
  }

  @Test
  void knowsNothingOfLaterDays() {
    Openings early = Openings.of(SHIPPED, LANGUAGE, LocalDate.of(2021, 1, 1));
    assertThat(early.copies()).isLessThan(5);
    assertThat(early.later()).allMatch(gap -> gap.time() < 60);
    Openings none = Openings.of(SHIPPED, LANGUAGE, LocalDate.of(2010, 1, 1));
    assertThat(none.copies()).isZero();
    assertThat(none.openAtOnce()).isEqualTo(Quantity.of(0.05, 0.5, 0.95));
  }

  @Test
  void aModelOfBothSidesOrOfNoneTakesAll() {
    assertThat(Openings.Side.ofGroups(Set.of(CaseGroup.LANGUAGE)).groups()).isEqualTo(LANGUAGE);
    assertThat(Openings.Side.ofGroups(Set.of(CaseGroup.IMAGE, CaseGroup.VIDEO)).groups())
        .isEqualTo(OTHERS);
    assertThat(Openings.Side.ofGroups(Set.of(CaseGroup.IMAGE, CaseGroup.LANGUAGE)).groups())
        .isEqualTo(EnumSet.allOf(CaseGroup.class));
    assertThat(Openings.Side.ofGroups(Set.of()).groups()).isEqualTo(EnumSet.allOf(CaseGroup.class));
  }
}
