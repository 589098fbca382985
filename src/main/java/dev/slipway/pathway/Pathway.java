package dev.slipway.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an extremely bad outcome arises month by month: entry t is what has arisen up to the end of
 * month t, from 0, by each route. Means over draws, to the ninth decimal.
 *
 * @param copied the chance that an independent copy exists, outcomes left aside
 */
public record Pathway(
    List<Double> ownDeployment,
    List<Double> ownWeightsOut,
    List<Double> restrictedCopies,
    List<Double> openCopies,
    List<Double> substitutes,
    List<Double> copied) {

  public Pathway {
    ownDeployment = List.copyOf(ownDeployment);
    ownWeightsOut = List.copyOf(ownWeightsOut);
    restrictedCopies = List.copyOf(restrictedCopies);
    openCopies = List.copyOf(openCopies);
    substitutes = List.copyOf(substitutes);
    copied = List.copyOf(copied);
  }

  /** H. */
  public int months() {
    return copied.size();
  }

  /** What has arisen by the end of a month. */
  public BadOutcomeRoutes by(int month) {
    return new BadOutcomeRoutes(
        ownDeployment.get(month),
        ownWeightsOut.get(month),
        restrictedCopies.get(month),
        openCopies.get(month),
        substitutes.get(month));
  }

  /** The first month by whose end a chance is a half or more; null if there is none. */
  public static @Nullable Integer asLikelyAsNot(List<Double> chance) {
    for (int t = 0; t < chance.size(); t++) {
      if (chance.get(t) >= 0.5) {
        return t;
      }
    }
    return null;
  }
}
