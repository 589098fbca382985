package dev.slipway.comparison.web;

import dev.slipway.comparison.delay.DelayView;
import dev.slipway.pathway.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer as the page says it.
 *
 * @param fromRelease whether the months are counted from each plan's first release
 * @param chosen names of what was asked about
 * @param clashes why it cannot be answered
 * @param bases by the rubric first, with the claims second
 */
record AnswerView(
    int horizonMonths,
    boolean fromRelease,
    List<String> chosen,
    List<ClashView> clashes,
    List<BasisView> bases) {

  AnswerView {
    chosen = List.copyOf(chosen);
    clashes = List.copyOf(clashes);
    bases = List.copyOf(bases);
  }

  /** Two names that cannot be chosen together, and why. */
  record ClashView(String first, String second, String kind) {}

  /**
   * The answer on one basis.
   *
   * @param shareLower of 100 readings of what is not known, in how many the risk falls
   * @param trade what is given up or gained for it
   * @param why what it reaches, and how much of the risk arises there
   * @param delay what the delay in it buys, if there is one
   * @param mover the route on which the likelihood changes most, or null if it does not change
   */
  record BasisView(
      String basis,
      String verdict,
      SideView bad,
      SideView good,
      int shareLower,
      TradeView trade,
      List<RouteView> routes,
      @Nullable RouteView mover,
      List<WhyView> why,
      @Nullable DelayView delay,
      List<DroppedView> dropped) {

    /** Whether nothing at all is different. */
    public boolean unchanged() {
      return bad.still() && good.still();
    }
  }

  /** One likelihood without and with Y, and the paired change. */
  record SideView(
      Estimate before, Estimate after, double change, double low, double high, Whisker whisker) {

    boolean still() {
      return change == 0 && low == 0 && high == 0;
    }
  }

  /** A change around zero, drawn in a box 200 wide whose middle is zero. */
  record Whisker(double low, double mean, double high) {}

  /**
   * What the change costs or brings.
   *
   * @param key names the sentence
   * @param perPoint points of benefit for each point of risk, where the sentence says it
   */
  record TradeView(String key, double perPoint) {}

  /** What arises by one route, without and with. */
  record RouteView(String route, double before, double after) {
    public double change() {
      return after - before;
    }
  }

  /** Where modifications work, the share of the risk that arises there, and which they are. */
  record WhyView(String reach, double share, List<String> names) {}

  /** An effect that does not bind here. */
  record DroppedView(String modification, List<String> of) {}
}
