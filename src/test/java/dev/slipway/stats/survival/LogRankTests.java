package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogRankTests {

  @Test
  void agreesWithThePublishedTestOfTheRemissionTrial() {
    // Kleinbaum and Klein, chapter 2: observed 9 and 21, expected 19.25 and 10.75, statistic 16.79.
    LogRank test = LogRank.of(List.of(PublishedTrials.mercaptopurine(), PublishedTrials.placebo()));
    assertThat(test.observed()).containsExactly(9, 21);
    assertThat(test.expected().get(0)).isCloseTo(19.25, within(0.005));
    assertThat(test.expected().get(1)).isCloseTo(10.75, within(0.005));
    assertThat(test.statistic()).isCloseTo(16.79, within(0.005));
    assertThat(test.p()).isCloseTo(4.17e-5, within(5e-8));
  }

  @Test
  void agreesWithThePrintedTestOfTheMaintenanceTrial() {
    // The example of R's survdiff: chi-square 3.4 on 1 degree of freedom, p = 0.0653.
    LogRank test =
        LogRank.of(List.of(PublishedTrials.maintained(), PublishedTrials.notMaintained()));
    assertThat(test.expected().get(0)).isCloseTo(10.69, within(0.005));
    assertThat(test.expected().get(1)).isCloseTo(7.31, within(0.005));
    assertThat(test.statistic()).isCloseTo(3.40, within(0.005));
    assertThat(test.p()).isCloseTo(0.0653, within(5e-5));
  }

  @Test
  void findsNothingBetweenEqualGroupsAndDoesNotDependOnTheirOrder() {
    List<Lifetime> one = PublishedTrials.mercaptopurine();
    List<Lifetime> other = PublishedTrials.placebo();
    LogRank same = LogRank.of(List.of(one, one, one));
    assertThat(same.statistic()).isCloseTo(0, within(1e-12));
    assertThat(same.freedom()).isEqualTo(2);
    assertThat(same.p()).isCloseTo(1, within(1e-9));
    double forth = LogRank.of(List.of(one, other, PublishedTrials.maintained())).statistic();
    double back = LogRank.of(List.of(PublishedTrials.maintained(), other, one)).statistic();
    assertThat(back).isCloseTo(forth, within(1e-9));
  }

  @Test
  void refusesWhatCannotBeTested() {
    List<Lifetime> one = PublishedTrials.placebo();
    assertThatIllegalArgumentException().isThrownBy(() -> LogRank.of(List.of(one)));
    List<Lifetime> never = List.of(new Lifetime(3, false));
    assertThatIllegalArgumentException().isThrownBy(() -> LogRank.of(List.of(never, never)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3.841459, 0.05",
    "2, 5.991465, 0.05",
    "3, 7.814728, 0.05",
    "4, 13.276704, 0.01",
    "5, 11.070498, 0.05",
    "6, 1.635383, 0.95"
  })
  void chiSquareAgreesWithTheTables(int freedom, double x, double above) {
    assertThat(ChiSquare.above(x, freedom)).isCloseTo(above, within(1e-7));
  }
}
