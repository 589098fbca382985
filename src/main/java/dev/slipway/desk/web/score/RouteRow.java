package dev.slipway.desk.web.score;

import dev.slipway.pathway.Arose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What arises along one route.
 *
 * @param route name of the route, for {@code level.route.*}
 * @param proposed likelihood as proposed
 * @param today likewise as today
 */
public record RouteRow(String route, double proposed, double today) {

  static List<RouteRow> of(Arose proposed, Arose today) {
    List<RouteRow> rows =
        new ArrayList<>(
            List.of(
                new RouteRow("ownDeployment", proposed.ownDeployment(), today.ownDeployment()),
                new RouteRow("ownWeightsOut", proposed.ownWeightsOut(), today.ownWeightsOut()),
                new RouteRow(
                    "restrictedCopies", proposed.restrictedCopies(), today.restrictedCopies()),
                new RouteRow("openCopies", proposed.openCopies(), today.openCopies())));
    rows.sort(Comparator.comparingDouble(RouteRow::proposed).reversed());
    return rows;
  }
}
