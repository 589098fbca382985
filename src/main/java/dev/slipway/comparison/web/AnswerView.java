package dev.slipway.comparison.web;

import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer as the page says it.
 *
 * @param fromRelease whether the months are counted from each plan's first release
 * @param chosen names of what was asked about
 * @param clashes why it cannot be answered
 * @param bases by the rubric first, with the claims second
 * @param order ids in the order in which the pictures add them
 * @param keep what keeping it would change of the proposal
 */
record AnswerView(
    int horizonMonths,
    boolean fromRelease,
    List<String> chosen,
    List<ClashView> clashes,
    List<BasisView> bases,
    List<String> order,
    KeepView keep) {

  AnswerView {
    chosen = List.copyOf(chosen);
    clashes = List.copyOf(clashes);
    bases = List.copyOf(bases);
    order = List.copyOf(order);
  }

  /** Two names that cannot be chosen together, and why. */
  record ClashView(String first, String second, String kind) {}

  /**
   * The answer on one basis.
   *
   * @param within the window in words
   * @param why what it reaches, and how much of the risk arises there
   * @param delay what the delay in it does part by part, if there is one
   * @param scale to how many points the bars around zero reach, either way
   * @param dots how likely it is case by case
   * @param waterfall what each adds to those before it, if there are several
   */
  record BasisView(
      String basis,
      ChangeVerdict verdict,
      Sentence within,
      SideView bad,
      SideView good,
      List<RouteView> routes,
      List<WhyView> why,
      @Nullable DelayRows delay,
      List<DroppedView> dropped,
      double scale,
      DotsView dots,
      @Nullable WaterfallView waterfall) {}

  /** One likelihood without and with Y, and the change drawn around zero. */
  record SideView(Estimate before, Estimate after, OutcomeVerdict change, Whisker whisker) {}

  /** A change around zero, drawn in a box 200 wide whose middle is zero. */
  record Whisker(double low, double mean, double high) {}

  /** What arises by one route, without and with. */
  record RouteView(String route, double before, double after, Sentence change) {}

  /** Where modifications work, the share of the risk that arises there, and which they are. */
  record WhyView(String reach, double share, List<String> names) {}

  /** An effect that does not bind here. */
  record DroppedView(String modification, List<String> of) {}
}
