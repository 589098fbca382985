package dev.slipway.desk.web.compare;

import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.ChangeVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param pairs between any two of one model
 * @param lowestBad letter of the proposal with the lowest likelihood of an extremely bad outcome;
 *     null where the next is hardly higher
 * @param highestGood letter of the one with the highest of an extremely good one, likewise
 * @param badBars data of the chart of intervals, likewise the others
 */
record ResultView(
    List<Row> rows,
    List<PairRow> pairs,
    @Nullable String lowestBad,
    @Nullable String highestGood,
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
      Amount badAdded,
      Amount goodAdded,
      @Nullable Plain plain,
      boolean clashing,
      String basis) {

    public boolean reviewed() {
      return basis.equals("REVIEWERS");
    }
  }

  /** Whether none of them has been reviewed, some have, or all. */
  public String reviewed() {
    return rows.stream().allMatch(Row::reviewed)
        ? "all"
        : rows.stream().anyMatch(Row::reviewed) ? "some" : "none";
  }

  /** The same without the modifications. */
  record Plain(Likelihood bad, Likelihood good) {}

  /** What changes from one to another. */
  record PairRow(String from, String to, ChangeVerdict verdict) {}
}
