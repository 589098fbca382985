package dev.slipway.desk.web.grounds;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer before and after evidence, as paths of a picture of 200 by 64 on one transformed axis
 * (logarithm or log odds). Both have the same area.
 */
public record UpdateCurve(String prior, String posterior) {

  private static final int POINTS = 120;
  private static final double TAIL = 0.01;
  private static final double WIDTH = 200;
  private static final double GROUND = 60;
  private static final double HIGHEST = 54;

  /** Nothing where one of them is known exactly. */
  static @Nullable UpdateCurve of(Kind kind, Quantity before, Quantity after) {
    if (!(before instanceof Quantity.Percentiles first)
        || !(after instanceof Quantity.Percentiles second)) {
      return null;
    }
    Metalog prior = Metalog.of(kind, first);
    Metalog posterior = Metalog.of(kind, second);
    double from = Math.min(prior.realQuantile(TAIL), posterior.realQuantile(TAIL));
    double to = Math.max(prior.realQuantile(1 - TAIL), posterior.realQuantile(1 - TAIL));
    double top = Math.max(highest(prior), highest(posterior));
    return new UpdateCurve(path(prior, from, to, top), path(posterior, from, to, top));
  }

  private static double highest(Metalog metalog) {
    return IntStream.range(0, POINTS).mapToDouble(i -> metalog.density(share(i))).max().orElse(1);
  }

  private static String path(Metalog metalog, double from, double to, double top) {
    return IntStream.range(0, POINTS)
        .mapToObj(
            i ->
                written(WIDTH * (metalog.realQuantile(share(i)) - from) / (to - from))
                    + ","
                    + written(GROUND - HIGHEST * metalog.density(share(i)) / top))
        .collect(Collectors.joining(" L", "M", ""));
  }

  private static double share(int point) {
    return TAIL + (1 - 2 * TAIL) * point / (POINTS - 1);
  }

  private static String written(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }
}
