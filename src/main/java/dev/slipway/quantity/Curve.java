package dev.slipway.quantity;

import dev.slipway.stats.Metalog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How likely each value is, as paths of a picture of 200 by 64. Its horizontal axis is the
 * transformed one (logarithm or log odds): ordinary answers span factors, not sums.
 *
 * @param line along the densities
 * @param area under them
 * @param marks where the three numbers stand
 */
record Curve(String line, String area, List<String> marks) {

  private static final int POINTS = 200;
  private static final double TAIL = 0.005;
  private static final double WIDTH = 200;
  private static final double GROUND = 60;
  private static final double HIGHEST = 54;

  static Curve of(Metalog metalog) {
    double[] shares =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> TAIL + (1 - 2 * TAIL) * i / (POINTS - 1))
            .toArray();
    double first = metalog.realQuantile(TAIL);
    double width = metalog.realQuantile(1 - TAIL) - first;
    double top = DoubleStream.of(shares).map(metalog::density).max().orElseThrow();
    String points =
        DoubleStream.of(shares)
            .mapToObj(
                u ->
                    across((metalog.realQuantile(u) - first) / width)
                        + ","
                        + written(GROUND - HIGHEST * metalog.density(u) / top))
            .collect(Collectors.joining(" L"));
    List<String> marks =
        DoubleStream.of(0.05, 0.5, 0.95)
            .mapToObj(u -> across((metalog.realQuantile(u) - first) / width))
            .toList();
    String ground = written(GROUND);
    return new Curve(
        "M" + points,
        "M0," + ground + " L" + points + " L" + written(WIDTH) + "," + ground + " Z",
        marks);
  }

  private static String across(double share) {
    return written(WIDTH * share);
  }

  private static String written(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }
}
