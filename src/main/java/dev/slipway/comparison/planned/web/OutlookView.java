package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.Outlook;
import dev.slipway.stats.sensitivity.ResultBand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test could change, as a page says it.
 *
 * @param better whether releasing as proposed is better by what is known without the test
 * @param mayChange whether some result leads to the other choice
 * @param worth of the test, in points of the net score
 * @param perfect what knowing the answer would be worth
 * @param changes the chance that the result leads to the other choice
 */
record OutlookView(
    boolean better,
    boolean mayChange,
    long trials,
    double worth,
    double worthError,
    double perfect,
    double changes,
    @Nullable Long leastTrials,
    List<BandView> bands) {

  /** Results that lead to the same choice, and where they stand in a picture of width 100. */
  record BandView(long from, long to, double chance, boolean better, double x, double width) {}

  static OutlookView of(Outlook outlook, long trials) {
    List<BandView> bands = new ArrayList<>();
    double x = 0;
    for (ResultBand band : outlook.bands()) {
      double width = 100 * band.chance();
      bands.add(new BandView(band.from(), band.to(), band.chance(), band.better(), x, width));
      x += width;
    }
    return new OutlookView(
        outlook.better(),
        outlook.mayChange(),
        trials,
        outlook.worth().net(),
        outlook.worth().standardError(),
        outlook.perfect().net(),
        outlook.worth().changesDecision(),
        outlook.leastTrials(),
        List.copyOf(bands));
  }
}
