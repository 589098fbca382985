package dev.slipway.pathway.verdict;

import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Direction;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The route on which a change acts most.
 *
 * @param route on which the likelihood moves most in the direction of the whole
 * @param missed where most of the risk arises, if hardly anything changes there; else null
 */
public record ChangeRoute(String route, @Nullable String missed) {

  /** A route that hardly changes: by less than a tenth. */
  private static final double HARDLY = 0.1;

  static @Nullable ChangeRoute of(
      BadOutcomeRoutes proposed, BadOutcomeRoutes changed, Direction direction) {
    if (direction != Direction.LOWERS && direction != Direction.RAISES) {
      return null;
    }
    Map<String, Double> from = proposed.byRoute();
    Map<String, Double> to = changed.byRoute();
    int sign = direction == Direction.LOWERS ? -1 : 1;
    String strongest =
        most(
            from.keySet(),
            route -> sign * (to.getOrDefault(route, 0.0) - from.getOrDefault(route, 0.0)));
    String largest = most(from.keySet(), route -> from.getOrDefault(route, 0.0));
    double before = from.getOrDefault(largest, 0.0);
    boolean missed =
        !largest.equals(strongest)
            && Math.abs(to.getOrDefault(largest, 0.0) - before) < HARDLY * before;
    return new ChangeRoute(strongest, missed ? largest : null);
  }

  private static String most(Set<String> routes, ToDoubleFunction<String> of) {
    return routes.stream().max(Comparator.comparingDouble(of)).orElseThrow();
  }

  public Sentence sentence() {
    return missed == null
        ? Sentence.of("verdict.where", Sentence.of("level.route." + route))
        : Sentence.of(
            "verdict.where.missed",
            Sentence.of("level.route." + route),
            Sentence.of("level.route." + missed));
  }
}
