package dev.slipway.pathway;

import java.util.LinkedHashMap;
import java.util.Map;

/** What part of the likelihood of an extremely bad outcome arose by which route; means. */
public record Arose(
    double ownDeployment, double ownWeightsOut, double restrictedCopies, double openCopies) {

  /** By the names of the routes, in their order. */
  public Map<String, Double> byRoute() {
    Map<String, Double> routes = new LinkedHashMap<>();
    routes.put("ownDeployment", ownDeployment);
    routes.put("ownWeightsOut", ownWeightsOut);
    routes.put("restrictedCopies", restrictedCopies);
    routes.put("openCopies", openCopies);
    return routes;
  }
}
