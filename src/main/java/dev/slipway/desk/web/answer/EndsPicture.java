package dev.slipway.desk.web.answer;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.rubric.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Both likelihoods, from what they are if nothing is released to what they are as planned, on one
 * axis in hundredths. Places are in percent of its width.
 *
 * @param limit where the board's limit on an extremely bad outcome is; null where the axis ends
 *     before it
 */
public record EndsPicture(List<Row> rows, List<Axis.Tick> ticks, @Nullable Double limit) {

  /** One likelihood and its interval as planned. */
  public record Row(String side, double today, double planned, double low, double high) {}

  static EndsPicture of(Answer answer, Policy policy) {
    Assessment plan = answer.first().assessment();
    Assessment today = answer.asToday();
    double most =
        Stream.of(plan.bad(), plan.good(), today.bad(), today.good())
            .mapToDouble(each -> Math.max(each.mean(), each.p95()))
            .max()
            .orElseThrow();
    Axis axis = Axis.upTo(100 * most);
    double limit = policy.badLimitMean() + (policy.judgesMargin() ? today.bad().mean() : 0);
    return new EndsPicture(
        List.of(
            row("bad", plan.bad(), today.bad(), axis),
            row("good", plan.good(), today.good(), axis)),
        axis.ticks(),
        100 * limit <= axis.end() ? axis.at(100 * limit) : null);
  }

  private static Row row(String side, Estimate plan, Estimate today, Axis axis) {
    return new Row(
        side,
        axis.at(100 * today.mean()),
        axis.at(100 * plan.mean()),
        axis.at(100 * plan.p05()),
        axis.at(100 * plan.p95()));
  }
}
