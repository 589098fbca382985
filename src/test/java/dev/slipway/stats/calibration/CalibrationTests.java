package dev.slipway.stats.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTests {

  @Test
  void brierScoreIsTheSquaredDistance() {
    assertThat(new ResolvedForecast(0.7, true).brierScore()).isCloseTo(0.09, within(1e-15));
    assertThat(new ResolvedForecast(0.7, false).brierScore()).isCloseTo(0.49, within(1e-15));
    assertThat(new ResolvedForecast(1, true).brierScore()).isZero();
    assertThat(new ResolvedForecast(1, false).brierScore()).isEqualTo(1);
  }

  @Test
  void logarithmicScoreIsThatOfWhatCameAndStaysFinite() {
    assertThat(new ResolvedForecast(0.5, true).logScore()).isEqualTo(Math.log(2));
    assertThat(new ResolvedForecast(0.8, false).logScore())
        .isCloseTo(-Math.log(0.2), within(1e-15));
    assertThat(new ResolvedForecast(1, true).logScore()).isZero();
    assertThat(new ResolvedForecast(0, true).logScore()).isEqualTo(-Math.log(1e-4));
    assertThat(new ResolvedForecast(1e-7, true).logScore()).isEqualTo(-Math.log(1e-4));
  }

  @Test
  void noChanceLiesOutside() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ResolvedForecast(1.01, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new ResolvedForecast(Double.NaN, true));
  }

  /**
   * Table I of Newcombe 1998, Statistics in Medicine 17, 857-872,
   * doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, by Clopper and Pearson.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2527, 0.3676",
    "15, 148, 0.0578, 0.1617",
    "0, 20, 0.0000, 0.1684",
    "1, 29, 0.0009, 0.1776"
  })
  void exactIntervalsAreThosePublished(int hits, int n, double low, double high) {
    ShareInterval interval = ShareInterval.exact(hits, n, 0.95);

    assertThat(interval.low()).isCloseTo(low, within(5.1e-5));
    assertThat(interval.high()).isCloseTo(high, within(5.1e-5));
  }

  @Test
  void exactIntervalHasItsClosedFormAtTheEnds() {
    ShareInterval none = ShareInterval.exact(0, 7, 0.9);
    ShareInterval all = ShareInterval.exact(7, 7, 0.9);

    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(1 - Math.pow(0.05, 1 / 7.0), within(1e-12));
    assertThat(all.low()).isCloseTo(Math.pow(0.05, 1 / 7.0), within(1e-12));
    assertThat(all.high()).isEqualTo(1);
    assertThat(ShareInterval.exact(0, 0, 0.9)).isEqualTo(new ShareInterval(0, 1));
    assertThat(ShareInterval.exact(400, 4000, 0.9).low()).isBetween(0.092, 0.093);
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.exact(3, 2, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.exact(-1, 2, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.exact(1, 2, 1));
  }

  @Test
  void comparesWithThoseWhoKnowLess() {
    List<ResolvedForecast> all =
        List.of(
            new ResolvedForecast(0.9, true),
            new ResolvedForecast(0.8, true),
            new ResolvedForecast(0.3, false),
            new ResolvedForecast(0, false));

    Calibration found = Calibration.of(alone(all));

    assertThat(found.n()).isEqualTo(4);
    assertThat(found.happened()).isEqualTo(2);
    assertThat(found.given().brier()).isCloseTo((0.01 + 0.04 + 0.09) / 4, within(1e-15));
    assertThat(found.even().brier()).isEqualTo(0.25);
    assertThat(found.even().log()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(found.baseRate().brier()).isEqualTo(0.25);
  }

  @Test
  void binsHoldEveryForecastOnceEndsIncluded() {
    List<ResolvedForecast> all = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      all.add(new ResolvedForecast(i / 10.0, i >= 5));
    }

    Calibration found = Calibration.of(alone(all));

    assertThat(found.bins()).extracting(Calibration.Bin::n).containsExactly(2, 2, 2, 2, 3);
    assertThat(found.bins()).extracting(Calibration.Bin::happened).containsExactly(0, 0, 1, 2, 3);
    assertThat(found.bins().get(4).said()).isCloseTo(0.9, within(1e-15));
    assertThat(found.bins().get(2).share()).isEqualTo(0.5);
    assertThat(Calibration.of(alone(List.of(new ResolvedForecast(0.1, true)))).bins().get(3).said())
        .isNull();
  }

  @Test
  void tellsWhatIsFarFromWhatCame() {
    List<ResolvedForecast> sure = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sure.add(new ResolvedForecast(0.95, i == 0));
    }

    assertThat(Calibration.of(alone(sure)).bins().get(4).fine()).isFalse();
    assertThat(Calibration.of(alone(sure.subList(0, 1))).bins().get(4).fine()).isTrue();
  }

  @Test
  void nothingIsNotScored() {
    assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(List.of(List.of())));
  }

  @Test
  void meansHaveIntervalsOnceThereAreFiveGroups() {
    List<List<ResolvedForecast>> groups = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      groups.add(
          List.of(new ResolvedForecast(0.5 + i / 10.0, true), new ResolvedForecast(0.2, i == 0)));
    }

    Calibration found = Calibration.of(groups);

    assertThat(found.given().brierInterval()).matches(each -> each.contains(found.given().brier()));
    assertThat(found.given().logInterval()).matches(each -> each.contains(found.given().log()));
    assertThat(found.baseRate().brierInterval()).isNotNull();
    assertThat(found.even().brierInterval()).isNull();
    assertThat(Calibration.of(groups.subList(0, 4)).given())
        .extracting(Calibration.Scores::brierInterval, Calibration.Scores::logInterval)
        .containsOnlyNulls();
  }

  private static List<List<ResolvedForecast>> alone(List<ResolvedForecast> all) {
    return all.stream().map(List::of).toList();
  }
}
