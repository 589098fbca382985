package dev.slipway.desk.web.score;

import dev.slipway.pathway.BadOutcomeRoutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What arises along one route.
 *
 * @param route name of the route, for {@code level.route.*}
 * @param proposed likelihood as proposed
 * @param today likewise as today
 */
public record RouteRow(String route, double proposed, double today) {

  static List<RouteRow> of(BadOutcomeRoutes proposed, BadOutcomeRoutes today) {
    Map<String, Double> left = today.byRoute();
    List<RouteRow> rows = new ArrayList<>();
    proposed
        .byRoute()
        .forEach(
            (route, share) -> rows.add(new RouteRow(route, share, left.getOrDefault(route, 0.0))));
    rows.sort(Comparator.comparingDouble(RouteRow::proposed).reversed());
    return rows;
  }
}
