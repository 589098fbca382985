package dev.slipway.desk.web.compare;

import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.verdict.ChangeVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param pairs between any two of one model
 * @param lowestBad letter of the proposal with the lowest likelihood of an extremely bad outcome
 * @param highestGood letter of the one with the highest of an extremely good one
 * @param badBars data of the chart of intervals, likewise the others
 */
record ResultView(
    List<Row> rows,
    List<PairRow> pairs,
    String lowestBad,
    String highestGood,
    String badBars,
    String goodBars,
    String badCurves,
    String goodCurves) {

  /** One proposal. */
  record Row(
      String letter,
      String question,
      Likelihood bad,
      Likelihood good,
      Part badAdded,
      Part goodAdded,
      @Nullable Plain plain,
      boolean clashing) {}

  /** The same without the modifications. */
  record Plain(Likelihood bad, Likelihood good) {}

  /** A change with its interval. */
  record Part(double mean, double p05, double p95) {

    static Part of(Margin.Part part) {
      return new Part(part.mean(), part.p05(), part.p95());
    }
  }

  /** What changes from one to another. */
  record PairRow(String from, String to, ChangeVerdict verdict) {}
}
