package dev.slipway.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What part of the likelihood of an extremely bad outcome arose by which route; means. */
public record BadOutcomeRoutes(
    double ownDeployment,
    double ownWeightsOut,
    double restrictedCopies,
    double openCopies,
    double substitutes) {

  /** The same where nothing may have been said about what exists already. */
  public static BadOutcomeRoutes of(
      double ownDeployment,
      double ownWeightsOut,
      double restrictedCopies,
      double openCopies,
      @Nullable Double substitutes) {
    return new BadOutcomeRoutes(
        ownDeployment,
        ownWeightsOut,
        restrictedCopies,
        openCopies,
        substitutes == null ? 0 : substitutes);
  }

  /** By the names of the routes, in their order. */
  public Map<String, Double> byRoute() {
    Map<String, Double> routes = new LinkedHashMap<>();
    routes.put("ownDeployment", ownDeployment);
    routes.put("ownWeightsOut", ownWeightsOut);
    routes.put("restrictedCopies", restrictedCopies);
    routes.put("openCopies", openCopies);
    routes.put("substitutes", substitutes);
    return routes;
  }
}
