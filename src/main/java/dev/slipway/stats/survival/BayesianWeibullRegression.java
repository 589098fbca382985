package dev.slipway.stats.survival;

import dev.slipway.stats.survival.AcceleratedFailureTime.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Regression on waiting times of which some are right-censored, drawn towards what was thought
 * before where data are few. A time has the Weibull distribution of shape k and median m,
 *
 * <pre>  ln m = b0 + b1 x1 + …        S(t) = exp(−ln 2 (t / m)^k)</pre>
 *
 * and each b and ln k is normal beforehand. What is known afterwards is taken as normal around its
 * most likely values, with the inverse of the observed information as covariance (Laplace).
 *
 * <p>Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, sections 4.1 and 16.1.
 */
public final class BayesianWeibullRegression {

  private static final int STEPS = 200;
  private static final double LN_2 = 0.6931471805599453;

  /** Beyond this e^z is no time that anybody waited: a step so far is refused. */
  private static final double FAR = 50;

  private final List<Belief> beliefs;
  private final double[] logs;
  private final boolean[] ended;
  private final double[][] rows;

  private BayesianWeibullRegression(List<Belief> beliefs, List<Observation> observations) {
    this.beliefs = beliefs;
    this.logs = new double[observations.size()];
    this.ended = new boolean[logs.length];
    this.rows = new double[logs.length][];
    for (int i = 0; i < logs.length; i++) {
      Observation each = observations.get(i);
      logs[i] = StrictMath.log(each.lifetime().time());
      ended[i] = each.lifetime().ended();
      rows[i] = row(each.covariates());
      if (rows[i].length != beliefs.size() - 1) {
        throw new IllegalArgumentException("a belief for each covariate, the level and ln k");
      }
    }
  }

  /** What is thought of a number: normal with this mean and standard deviation, above 0. */
  public record Belief(double mean, double deviation) {}

  /** What is known afterwards: most likely values, ln k last, and their covariance. */
  public record Fit(List<Double> values, List<List<Double>> covariance) {

    public Fit {
      values = List.copyOf(values);
      covariance = List.copyOf(covariance);
    }

    public double shape() {
      return StrictMath.exp(values.get(values.size() - 1));
    }

    /** The logarithm of the median time of a case, with what is not known about it. */
    public Belief logMedian(List<Double> covariates) {
      double[] x = row(covariates);
      double mean = 0;
      double variance = 0;
      for (int i = 0; i < x.length; i++) {
        mean += x[i] * values.get(i);
        for (int j = 0; j < x.length; j++) {
          variance += x[i] * x[j] * covariance.get(i).get(j);
        }
      }
      return new Belief(mean, StrictMath.sqrt(variance));
    }
  }

  /**
   * What is known after these observations; with none of them, what was thought before.
   *
   * @param beliefs of b0, of the other b in the order of the covariates, and of ln k
   */
  public static Fit of(List<Belief> beliefs, List<Observation> observations) {
    return new BayesianWeibullRegression(beliefs, observations).fit();
  }

  private static double[] row(List<Double> covariates) {
    double[] row = new double[covariates.size() + 1];
    row[0] = 1;
    for (int i = 1; i < row.length; i++) {
      row[i] = covariates.get(i - 1);
    }
    return row;
  }

  /** Newton's steps, held back where they would not go uphill. */
  private Fit fit() {
    double[] at = beliefs.stream().mapToDouble(Belief::mean).toArray();
    double value = logDensity(at);
    double damping = 0;
    for (int i = 0; i < STEPS; i++) {
      Slope slope = new Slope(at);
      double[] step = slope.step(damping);
      double[] next = at.clone();
      Arrays.setAll(next, j -> next[j] + (step.length == 0 ? Double.NaN : step[j]));
      double reached = logDensity(next);
      if (reached >= value) {
        boolean there = Arrays.stream(step).allMatch(each -> StrictMath.abs(each) < 1e-10);
        at = next;
        value = reached;
        damping = damping < 1e-6 ? 0 : damping / 10;
        if (there) {
          break;
        }
      } else {
        damping = damping == 0 ? 1e-3 : damping * 10;
        if (damping > 1e12) {
          break;
        }
      }
    }
    return new Fit(Arrays.stream(at).boxed().toList(), new Slope(at).covariance());
  }

  private double standard(double[] at, int i) {
    double line = 0;
    for (int j = 0; j < rows[i].length; j++) {
      line += at[j] * rows[i][j];
    }
    return StrictMath.exp(at[at.length - 1]) * (logs[i] - line);
  }

  private double logDensity(double[] at) {
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      double z = standard(at, i);
      if (!(z < FAR)) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += (ended[i] ? at[at.length - 1] + z : 0) - LN_2 * StrictMath.exp(z);
    }
    for (int j = 0; j < at.length; j++) {
      double off = (at[j] - beliefs.get(j).mean()) / beliefs.get(j).deviation();
      sum -= off * off / 2;
    }
    return sum;
  }

  /** Gradient and negative matrix of second derivatives at a point. */
  private final class Slope {

    private final double[] gradient;
    private final double[][] information;

    Slope(double[] at) {
      int size = at.length;
      gradient = new double[size];
      information = new double[size][size];
      for (int j = 0; j < size; j++) {
        double weight = 1 / (beliefs.get(j).deviation() * beliefs.get(j).deviation());
        gradient[j] = weight * (beliefs.get(j).mean() - at[j]);
        information[j][j] = weight;
      }
      double shape = StrictMath.exp(at[size - 1]);
      for (int i = 0; i < logs.length; i++) {
        add(rows[i], ended[i] ? 1 : 0, standard(at, i), shape);
      }
    }

    private void add(double[] row, int event, double z, double shape) {
      double hazard = LN_2 * StrictMath.exp(z);
      double left = event - hazard;
      int last = gradient.length - 1;
      for (int j = 0; j < last; j++) {
        gradient[j] -= shape * left * row[j];
        for (int k = 0; k < last; k++) {
          information[j][k] += shape * shape * hazard * row[j] * row[k];
        }
        double mixed = shape * (left - hazard * z) * row[j];
        information[j][last] += mixed;
        information[last][j] += mixed;
      }
      gradient[last] += event + left * z;
      information[last][last] += hazard * z * z - left * z;
    }

    double[] step(double damping) {
      double[][] damped = new double[gradient.length][];
      for (int j = 0; j < damped.length; j++) {
        damped[j] = information[j].clone();
        damped[j][j] += damping * (1 + StrictMath.abs(damped[j][j]));
      }
      double[][] root = Cholesky.of(damped);
      return root.length == 0 ? new double[0] : Cholesky.solve(root, gradient);
    }

    List<List<Double>> covariance() {
      double[][] root = Cholesky.of(information);
      List<List<Double>> inverse = new ArrayList<>();
      for (int j = 0; j < gradient.length; j++) {
        double[] unit = new double[gradient.length];
        unit[j] = 1;
        inverse.add(Arrays.stream(Cholesky.solve(root, unit)).boxed().toList());
      }
      return inverse;
    }
  }
}
