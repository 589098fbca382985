package dev.slipway.stats.survival;

import dev.slipway.stats.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Accelerated failure time: {@code ln t = b0 + b1 x1 + ... + s e}, by maximum likelihood with
 * right-censored times. A covariate one larger multiplies every waiting time by {@code e^b}.
 * Newton's steps with damping; standard errors from the observed information. Source: Kalbfleisch
 * and Prentice 2002, chapter 3.
 */
public final class AcceleratedFailureTime {

  /** How the logarithm of the time is spread around its line. */
  public enum Family {
    /** The smallest extreme value: times are Weibull with shape 1 / s. */
    WEIBULL,
    /** Normal. */
    LOG_NORMAL
  }

  /** One waiting time and what is known of its case, a number a covariate. */
  public record Observation(Lifetime lifetime, List<Double> covariates) {

    public Observation {
      covariates = List.copyOf(covariates);
    }
  }

  /**
   * The most likely line.
   *
   * @param coefficients the intercept first
   * @param errors their standard errors, and last that of ln(scale); not a number where the data
   *     leave one undetermined
   * @param scale s
   * @param logLikelihood of the times themselves
   */
  public record Fit(
      List<Double> coefficients, List<Double> errors, double scale, double logLikelihood) {}

  private static final int STEPS = 200;
  private static final double PRECISION = 1e-10;
  private static final double LEAST_LOG_SCALE = StrictMath.log(0.01);
  private static final double GREATEST_LOG_SCALE = StrictMath.log(100);

  private final Family family;
  private final double[] logs;
  private final boolean[] ended;
  private final double[][] rows;
  private final int size;

  private AcceleratedFailureTime(Family family, List<Observation> observations) {
    this.family = family;
    int count = observations.size();
    logs = new double[count];
    ended = new boolean[count];
    rows = new double[count][];
    boolean any = false;
    for (int i = 0; i < count; i++) {
      Observation each = observations.get(i);
      logs[i] = StrictMath.log(each.lifetime().time());
      ended[i] = each.lifetime().ended();
      any |= ended[i];
      rows[i] = new double[each.covariates().size() + 1];
      rows[i][0] = 1;
      for (int j = 1; j < rows[i].length; j++) {
        rows[i][j] = each.covariates().get(j - 1);
      }
    }
    if (!any) {
      throw new IllegalArgumentException("a fit needs an event at least");
    }
    size = rows[0].length + 1;
  }

  /**
   * The most likely line through observations of which at least one ended.
   *
   * @throws IllegalArgumentException if none ended
   */
  public static Fit of(Family family, List<Observation> observations) {
    return new AcceleratedFailureTime(family, observations).fit();
  }

  /** Likewise without covariates. */
  public static Fit ofTimes(Family family, List<Lifetime> lifetimes) {
    List<Observation> plain = new ArrayList<>();
    lifetimes.forEach(each -> plain.add(new Observation(each, List.of())));
    return of(family, plain);
  }

  /** The logarithm of the share of the standard normal distribution above z. */
  static double logSurvival(double z) {
    return z > 0 ? StrictMath.log(Normal.survival(z)) : StrictMath.log1p(-Normal.survival(-z));
  }

  private Fit fit() {
    double[] at = start();
    double value = logLikelihood(at);
    double damping = 0;
    for (int i = 0; i < STEPS; i++) {
      Derivatives slope = new Derivatives(at);
      double[] step = slope.step(damping);
      double[] next = moved(at, step);
      double better = step.length == 0 ? Double.NaN : logLikelihood(next);
      if (!(better >= value)) {
        damping = damping == 0 ? 1e-3 : damping * 10;
        if (damping > 1e12) {
          break;
        }
        continue;
      }
      double gained = better - value;
      at = next;
      value = better;
      damping = damping < 1e-6 ? 0 : damping / 10;
      if (damping == 0 && gained < PRECISION && largest(step) < 1e-8) {
        break;
      }
    }
    return result(at, value);
  }

  private Fit result(double[] at, double value) {
    double shift = 0;
    for (int i = 0; i < logs.length; i++) {
      shift += ended[i] ? logs[i] : 0;
    }
    return new Fit(
        Arrays.stream(at, 0, size - 1).boxed().toList(),
        Arrays.stream(new Derivatives(at).errors()).boxed().toList(),
        StrictMath.exp(at[size - 1]),
        value - shift);
  }

  private double[] start() {
    double mean = Arrays.stream(logs).sum() / logs.length;
    double squares = 0;
    for (double log : logs) {
      squares += (log - mean) * (log - mean);
    }
    double[] at = new double[size];
    at[0] = mean;
    at[size - 1] = within(0.5 * StrictMath.log(squares / logs.length + 1e-4));
    return at;
  }

  private static double within(double logScale) {
    return StrictMath.max(LEAST_LOG_SCALE, StrictMath.min(GREATEST_LOG_SCALE, logScale));
  }

  private double[] moved(double[] at, double[] step) {
    double[] next = at.clone();
    for (int j = 0; j < step.length; j++) {
      next[j] += step[j];
    }
    next[size - 1] = within(next[size - 1]);
    return next;
  }

  private static double largest(double[] step) {
    return Arrays.stream(step).map(StrictMath::abs).max().orElse(0);
  }

  private double standard(double[] at, int i) {
    double line = 0;
    for (int j = 0; j < size - 1; j++) {
      line += at[j] * rows[i][j];
    }
    return (logs[i] - line) / StrictMath.exp(at[size - 1]);
  }

  /** Of the logarithms of the times. */
  private double logLikelihood(double[] at) {
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      double z = standard(at, i);
      if (family == Family.WEIBULL) {
        sum += (ended[i] ? z - at[size - 1] : 0) - StrictMath.exp(z);
      } else {
        sum += ended[i] ? -z * z / 2 - 0.9189385332046727 - at[size - 1] : logSurvival(z);
      }
    }
    return sum;
  }

  /** Gradient and negative matrix of second derivatives at a point. */
  private final class Derivatives {

    private final double[] gradient = new double[size];
    private final double[][] information = new double[size][size];

    Derivatives(double[] at) {
      double scale = StrictMath.exp(at[size - 1]);
      for (int i = 0; i < logs.length; i++) {
        double z = standard(at, i);
        add(rows[i], ended[i], z, scale);
      }
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < j; k++) {
          information[j][k] = information[k][j];
        }
      }
    }

    private void add(double[] row, boolean event, double z, double scale) {
      double first = first(event, z);
      double second = second(event, z);
      int last = size - 1;
      for (int j = 0; j < last; j++) {
        gradient[j] -= first * row[j] / scale;
        for (int k = j; k < last; k++) {
          information[j][k] -= second * row[j] * row[k] / (scale * scale);
        }
        information[j][last] -= (second * z + first) * row[j] / scale;
      }
      gradient[last] -= first * z + (event ? 1 : 0);
      information[last][last] -= second * z * z + first * z;
    }

    private double first(boolean event, double z) {
      if (family == Family.WEIBULL) {
        return (event ? 1 : 0) - StrictMath.exp(z);
      }
      return event ? -z : -rate(z);
    }

    private double second(boolean event, double z) {
      if (family == Family.WEIBULL) {
        return -StrictMath.exp(z);
      }
      return event ? -1 : -rate(z) * (rate(z) - z);
    }

    /** Density over the share above, of the standard normal distribution. */
    private double rate(double z) {
      return StrictMath.exp(-z * z / 2 - 0.9189385332046727 - logSurvival(z));
    }

    double[] step(double damping) {
      double[][] damped = new double[size][];
      for (int j = 0; j < size; j++) {
        damped[j] = information[j].clone();
        damped[j][j] += damping * (1 + StrictMath.abs(damped[j][j]));
      }
      double[][] root = Cholesky.of(damped);
      return root.length == 0 ? new double[0] : Cholesky.solve(root, gradient);
    }

    double[] errors() {
      double[] errors = new double[size];
      Arrays.fill(errors, Double.NaN);
      double[][] root = Cholesky.of(information);
      for (int j = 0; root.length > 0 && j < size; j++) {
        double[] unit = new double[size];
        unit[j] = 1;
        errors[j] = StrictMath.sqrt(Cholesky.solve(root, unit)[j]);
      }
      return errors;
    }
  }
}
