package dev.slipway.precedent.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.Weibull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSetTests {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);
  private static final Set<CaseGroup> EVERY = EnumSet.allOf(CaseGroup.class);

  private final CaseSet shipped = new CaseSet(CasesForTests.shipped());

  @Test
  void agreesWithTheFiguresPublishedBesideTheData() {
    // docs/reference-cases.md, worked out there by another program.
    Sample all = Sample.asOf(shipped.rows(), EVERY, LATE);
    assertThat(all.cases()).isEqualTo(71);
    assertThat(all.events()).isEqualTo(68);
    LagFit fit = LagFit.of(all);
    assertThat(fit.observedMedian().orElseThrow()).isCloseTo(4.3, within(0.05));
    assertThat(fit.weibull().shape()).isCloseTo(1.07, within(0.005));
    assertThat(fit.weibull().scale()).isCloseTo(6.9, within(0.05));
    assertThat(fit.shapeInterval().low()).isCloseTo(0.96, within(0.02));
    assertThat(fit.shapeInterval().high()).isCloseTo(1.25, within(0.03));
  }

  @ParameterizedTest
  @CsvSource({
    "LANGUAGE, 25, 24, 1.26, 6.6, 3.6",
    "IMAGE, 12, 11, 1.05, 3.4, 1.5",
    "VIDEO, 9, 9, 2.41, 5.0, 4.3",
    "AUDIO, 10, 10, 1.45, 9.5, 7.3",
    "ACTION, 10, 10, 0.97, 10.5, 3.5"
  })
  void agreesWithThePublishedFiguresOfEachClass(
      CaseGroup group, int cases, int events, double shape, double scale, double median) {
    Sample sample = Sample.asOf(shipped.rows(), EnumSet.of(group), LATE);
    assertThat(sample.cases()).isEqualTo(cases);
    assertThat(sample.events()).isEqualTo(events);
    LagFit fit = LagFit.of(sample);
    assertThat(fit.weibull().shape()).isCloseTo(shape, within(0.005));
    assertThat(fit.weibull().scale()).isCloseTo(scale, within(0.05));
    assertThat(fit.observedMedian().orElseThrow()).isCloseTo(median, within(0.05));
  }

  @Test
  void reportsTheMedianOfTheFitAndNotItsScale() {
    CopyLag lag = shipped.copyLag(EnumSet.of(CaseGroup.IMAGE), LATE);
    // Published shape 1.05 and scale 3.4: 3.4 (ln 2)^(1/1.05) = 2.4
    assertThat(lag.lagMonths().p50()).isCloseTo(2.4, within(0.05));
    assertThat(lag.shape()).isCloseTo(1.05, within(0.005));
    assertThat(lag.group()).isEqualTo("IMAGE");
    assertThat(lag.overall()).isFalse();
    assertThat(lag.hindsight()).isFalse();
  }

  @Test
  void takesAllClassesWhereOneHasFewerThanSixCases() {
    CopyLag biology = shipped.copyLag(EnumSet.of(CaseGroup.BIOLOGY), LATE);
    assertThat(biology.overall()).isTrue();
    assertThat(biology.group()).isEqualTo(CopyLag.ALL);
    assertThat(biology).isEqualTo(shipped.copyLag(Set.of(), LATE));
  }

  @Test
  void joinsTheClassesOfAModelThatHasSeveral() {
    CopyLag both = shipped.copyLag(EnumSet.of(CaseGroup.VIDEO, CaseGroup.IMAGE), LATE);
    assertThat(both.cases()).isEqualTo(12 + 9);
    assertThat(both.groups()).containsExactly("IMAGE", "VIDEO");
  }

  @Test
  void knowsNothingThatCameAfterTheDay() {
    // On 2022-04-06, 18 of the counted cases had been announced and 15 of them copied.
    CopyLag lag = shipped.copyLag(EnumSet.of(CaseGroup.IMAGE), LocalDate.of(2022, 4, 6));
    assertThat(lag.cases()).isEqualTo(18);
    assertThat(lag.events()).isEqualTo(15);
    assertThat(lag.overall()).isTrue();
    assertThat(lag.hindsight()).isFalse();
  }

  @Test
  void isNotMovedByCasesAnnouncedOnTheDayOrLater() {
    LocalDate day = LocalDate.of(2023, 3, 14);
    List<ReferenceCase> before = new ArrayList<>(shipped.rows());
    before.removeIf(row -> !row.origin().announcedOn().isBefore(day));
    assertThat(before.size()).isLessThan(shipped.rows().size());
    assertThat(new CaseSet(before).copyLag(Set.of(), day))
        .isEqualTo(shipped.copyLag(Set.of(), day));
  }

  @Test
  void saysSoWhereItNeedsHindsight() {
    // On 2019-02-14 only five of the counted cases had been copied.
    CopyLag lag = shipped.copyLag(EnumSet.of(CaseGroup.LANGUAGE), LocalDate.of(2019, 2, 14));
    assertThat(lag.hindsight()).isTrue();
    assertThat(lag.overall()).isTrue();
    assertThat(lag.cases()).isEqualTo(71);
    assertThat(lag.lagMonths()).isEqualTo(shipped.copyLag(Set.of(), LATE).lagMonths());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-01-01",
        "2020-06-11",
        "2022-08-22",
        "2023-02-24",
        "2024-02-15",
        "2026-11-23"
      })
  void givesThreeNumbersThatMakeADistribution(LocalDate day) {
    for (CaseGroup group : CaseGroup.values()) {
      CopyLag lag = shipped.copyLag(EnumSet.of(group), day);
      assertThat(Quantities.fault(Kind.POSITIVE, lag.lagMonths())).isEmpty();
      assertThat(lag.shape()).isBetween(0.2, 10.0);
      assertThat(lag.lagMonths().p05()).isGreaterThanOrEqualTo(0.001);
      assertThat(lag.lagMonths().p95()).isLessThan(60);
    }
  }

  @Test
  void widensAnIntervalThatWouldBeNoDistribution() {
    // Equal lags: no resample differs, so that the interval has no width.
    Sample equal = new Sample(Collections.nCopies(6, new Lifetime(3, true)));
    Triples.Months lag = new LagFit(equal, new Weibull(10, 3)).lag();
    assertThat(lag.widened()).isTrue();
    assertThat(Quantities.fault(Kind.POSITIVE, lag.percentiles())).isEmpty();
  }

  @Test
  void chosenCasesGiveAWiderIntervalTheFewerTheyAre() {
    CopyLag three = shipped.copyLag(new ChosenCases(Set.of("dalle2", "imagen", "dalle3")), LATE);
    assertThat(three.chosen()).isTrue();
    assertThat(three.cases()).isEqualTo(3);
    CopyLag one = shipped.copyLag(new ChosenCases(Set.of("dalle2")), LATE);
    CopyLag none = shipped.copyLag(new ChosenCases(Set.of()), LATE);
    assertThat(width(three)).isLessThan(width(one));
    assertThat(width(one)).isLessThan(width(none));
    assertThat(none.lagMonths().p50()).isCloseTo(6, within(0.05));
    assertThat(Quantities.fault(Kind.POSITIVE, one.lagMonths())).isEmpty();
    // Cases that the day of decision does not know do not count.
    assertThat(shipped.copyLag(new ChosenCases(Set.of("dalle2")), LocalDate.of(2022, 4, 6)).cases())
        .isZero();
  }

  private static double width(CopyLag lag) {
    return StrictMath.log(lag.lagMonths().p95() / lag.lagMonths().p05());
  }

  @Test
  void hasNoAnswerWithoutCases() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CaseSet(List.of()).copyLag(Set.of(), LATE));
  }
}
