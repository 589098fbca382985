package dev.slipway.precedent.web.curve;

import dev.slipway.stats.survival.LogRank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the curves.
 *
 * @param chart its data
 * @param medians data of the chart of medians by part; null where nothing is split
 * @param test null where nothing is split, or nothing tells the parts apart
 * @param unknown whether a part is drawn that the test leaves aside
 */
record CurvePage(
    CurveForm form,
    List<PartView> parts,
    String chart,
    @Nullable String medians,
    @Nullable TestView test,
    boolean unknown) {

  /**
   * The log-rank test.
   *
   * @param noise whether chance alone would often part curves as far as this
   */
  record TestView(double statistic, int freedom, double p, boolean noise) {

    private static final double LEVEL = 0.05;

    static @Nullable TestView of(@Nullable LogRank test) {
      return test == null
          ? null
          : new TestView(test.statistic(), test.freedom(), test.p(), test.p() >= LEVEL);
    }
  }

  /** The one curve, where nothing is split. */
  public PartView only() {
    return parts.get(0);
  }

  public boolean isSplit() {
    return !form.split().equals("NONE");
  }
}
