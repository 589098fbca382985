package dev.slipway.stats.update;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Metalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A prior times a likelihood, integrated over s = logit u, where u is the prior's share: the prior
 * is then the logistic density whatever the number, and far tails keep their digits.
 *
 * <p>The density may be a sliver (10^9 trials) or wide. Its mode is found first; from there panels
 * go out to both sides, each twice as wide as the one before, until the density has fallen to
 * e^−{@value #DROP} of its peak. Each is integrated by {@link Panel}, and halved until that is
 * accurate.
 */
final class Density {

  private static final double DROP = 42;

  /** Of the peak times its width; far more than enough for percentiles to 1e-6. */
  private static final double TOLERANCE = 2e-9;

  /** A mean inside another integral is a little noise there. */
  private static final double TOLERANCE_INSIDE = 1e-11;

  /** However noisy, three numbers that far apart do not ask for more. */
  private static final double LEAST_ACCURATE = 1e-6;

  private static final double ROUNDING = 0x1p-48;
  private static final int MOST_HALVINGS = 6;
  private static final int MOST_PANELS = 400;
  private static final int MOST_DOUBLINGS = 1100;

  private final DoubleUnaryOperator log;
  private final Peak peak;
  private final double tolerance;
  private final List<Panel> panels = new ArrayList<>();
  private final double total;
  private int made;

  private Density(DoubleUnaryOperator log, double accuracy) {
    this.log = log;
    this.peak = Peak.of(log);
    double noise = Math.min(LEAST_ACCURATE, ROUNDING * Math.abs(peak.top()));
    this.tolerance = Math.max(accuracy, noise) * (peak.left() + peak.right());
    outwards(-peak.left());
    outwards(peak.right());
    panels.sort(Comparator.comparingDouble(Panel::from));
    this.total = panels.stream().mapToDouble(Panel::integral).sum();
  }

  /** The posterior of a number with this likelihood of its place on the real line. */
  static Density posterior(Metalog prior, DoubleUnaryOperator logLikelihood) {
    return new Density(product(prior, logLikelihood), TOLERANCE);
  }

  /** The logarithm of the mean of a function of a number, given as a logarithm on the real line. */
  static double logMean(Metalog of, DoubleUnaryOperator log) {
    Density density = new Density(product(of, log), TOLERANCE_INSIDE);
    return density.peak.top() + StrictMath.log(density.total);
  }

  private static DoubleUnaryOperator product(Metalog prior, DoubleUnaryOperator log) {
    return s -> logistic(s) + log.applyAsDouble(prior.atLogit(s));
  }

  /** The s below which a share of the integral lies. */
  double quantile(double share) {
    double wanted = share * total;
    for (Panel panel : panels) {
      if (wanted <= panel.integral()) {
        return panel.where(wanted);
      }
      wanted -= panel.integral();
    }
    return panels.get(panels.size() - 1).to();
  }

  private void outwards(double width) {
    double from = peak.mode();
    double step = width;
    for (int i = 0; i < MOST_DOUBLINGS; i++) {
      double to = from + step;
      add(Math.min(from, to), Math.max(from, to), MOST_HALVINGS);
      if (log.applyAsDouble(to) < peak.top() - DROP) {
        return;
      }
      from = to;
      step *= 2;
    }
    throw new IllegalArgumentException("a likelihood that grows without end");
  }

  private void add(double from, double to, int halvings) {
    Panel panel = Panel.of(s -> Kernels.exp(log.applyAsDouble(s) - peak.top()), from, to);
    made++;
    if (panel.error() <= tolerance || halvings == 0 || made >= MOST_PANELS) {
      panels.add(panel);
    } else {
      double middle = from + (to - from) / 2;
      add(from, middle, halvings - 1);
      add(middle, to, halvings - 1);
    }
  }

  /** The logarithm of u (1 − u). */
  private static double logistic(double s) {
    double size = Math.abs(s);
    return -size - 2 * StrictMath.log1p(StrictMath.exp(-size));
  }
}
