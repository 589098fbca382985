package dev.slipway.desk.web.score;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One score as the proposal page shows it.
 *
 * @param routesChart data of the chart by route
 * @param threatsChart data of the chart by threat
 * @param curveBad null if the score keeps no curves
 */
public record ScoreView(
    Made made,
    AnswerView answer,
    Likelihood badToday,
    Likelihood goodToday,
    Figures figures,
    List<RouteRow> routes,
    List<ThreatRow> threats,
    List<ChangeRow> changes,
    String routesChart,
    String threatsChart,
    @Nullable CurveView curveBad,
    @Nullable CurveView curveGood) {

  /** When and by what the score was made. */
  public record Made(
      UUID id,
      Instant at,
      String by,
      boolean outdated,
      int rubricVersion,
      String engineVersion,
      long seed,
      int draws,
      String hash) {}

  /** The share of what arises along the largest route. */
  public double largestRouteShare() {
    return answer.bad().mean() > 0 ? routes.get(0).proposed() / answer.bad().mean() : 0;
  }
}
