package dev.slipway.forecast.web;

import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.Resolution.State;
import dev.slipway.forecast.TrackRecord;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.stats.calibration.Calibration;
import dev.slipway.stats.calibration.MeanInterval;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of how good forecasts were.
 *
 * @param open how many wait for their day
 * @param next the soonest of these days; null without any
 * @param veiled of how many proposals none counts here for the present person
 */
record ScoresPage(List<VoiceView> voices, int open, @Nullable LocalDate next, int veiled) {

  /** So few that hardly anything can be said. */
  static final int FEW = 20;

  private static final Set<State> COUNTING = EnumSet.of(State.OPEN, State.HAPPENED, State.DID_NOT);

  /**
   * One voice.
   *
   * @param person empty where it is not one person's
   * @param less whether it was further off than always saying 50 %
   * @param unsure whether that may be chance, since the interval holds both
   * @param ranged whether there are intervals at all
   */
  record VoiceView(
      String voice,
      String person,
      int proposals,
      Calibration record,
      boolean few,
      boolean less,
      boolean unsure,
      boolean ranged,
      String chart) {

    static VoiceView of(TrackRecord record, Map<String, String> words) {
      Calibration all = record.calibration();
      String person = record.person();
      MeanInterval brier = all.given().brierInterval();
      return new VoiceView(
          record.voice().name(),
          person == null ? "" : person,
          record.proposals(),
          all,
          all.n() < FEW,
          all.given().brier() >= all.even().brier(),
          brier != null && brier.contains(all.even().brier()),
          brier != null,
          chart(all, words));
    }

    private static String chart(Calibration all, Map<String, String> words) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("words", words);
      data.put(
          "bins", all.bins().stream().filter(bin -> bin.n() > 0).map(VoiceView::point).toList());
      return SurvivalChart.text(data);
    }

    private static Map<String, Object> point(Calibration.Bin bin) {
      Map<String, Object> point = new LinkedHashMap<>();
      point.put("said", bin.said());
      point.put("share", bin.share());
      point.put("low", bin.interval().low());
      point.put("high", bin.interval().high());
      point.put("n", bin.n());
      return point;
    }
  }

  /** From how many proposals on a mean has an interval. */
  public int fewest() {
    return MeanInterval.FEWEST;
  }

  static ScoresPage of(
      List<LedgerEntry> all, Map<String, String> words, LocalDate today, int veiled) {
    List<LocalDate> days =
        all.stream()
            .filter(entry -> COUNTING.contains(entry.resolution().state()))
            .map(entry -> entry.forecast().due())
            .filter(day -> !day.isBefore(today))
            .sorted()
            .toList();
    return new ScoresPage(
        TrackRecord.of(all, today).stream().map(record -> VoiceView.of(record, words)).toList(),
        days.size(),
        days.isEmpty() ? null : days.get(0),
        veiled);
  }
}
