package dev.slipway.stats.linear;

import dev.slipway.stats.calibration.StudentT;
import dev.slipway.stats.survival.Cholesky;
import java.util.List;

/** A linear model by least squares, with prediction intervals by Student's distribution. */
public final class LeastSquares {

  private final double[][] root;
  private final double[] coefficients;
  private final double residualVariance;
  private final int freedom;

  private LeastSquares(List<double[]> features, double[] outcomes) {
    int size = features.get(0).length;
    double[][] squares = new double[size][size];
    double[] products = new double[size];
    for (int row = 0; row < outcomes.length; row++) {
      double[] x = features.get(row);
      for (int i = 0; i < size; i++) {
        products[i] += x[i] * outcomes[row];
        for (int j = 0; j < size; j++) {
          squares[i][j] += x[i] * x[j];
        }
      }
    }
    root = Cholesky.of(squares);
    if (root.length == 0) {
      throw new IllegalArgumentException("features that tell no more than others");
    }
    coefficients = Cholesky.solve(root, products);
    freedom = outcomes.length - size;
    residualVariance = residuals(features, outcomes) / freedom;
  }

  /**
   * The fit.
   *
   * @param features one row a case, all of one length
   * @param outcomes one a case, more than there are features
   * @throws IllegalArgumentException if there are too few cases or a feature follows from others
   */
  public static LeastSquares of(List<double[]> features, double[] outcomes) {
    if (features.size() != outcomes.length || outcomes.length <= features.get(0).length) {
      throw new IllegalArgumentException(outcomes.length + " cases");
    }
    return new LeastSquares(features, outcomes);
  }

  private double residuals(List<double[]> features, double[] outcomes) {
    double sum = 0;
    for (int row = 0; row < outcomes.length; row++) {
      double off = outcomes[row] - mean(features.get(row));
      sum += off * off;
    }
    return sum;
  }

  /** What is expected of a case. */
  public double mean(double[] features) {
    double mean = 0;
    for (int i = 0; i < coefficients.length; i++) {
      mean += coefficients[i] * features[i];
    }
    return mean;
  }

  /**
   * How far from the mean, to both sides, a new case lies with this chance: what is not known of
   * the line as well as the scatter around it.
   */
  public double halfWidth(double[] features, double level) {
    double[] solved = Cholesky.solve(root, features);
    double leverage = 0;
    for (int i = 0; i < features.length; i++) {
      leverage += features[i] * solved[i];
    }
    return StudentT.centralInterval(level, freedom)
        * StrictMath.sqrt(residualVariance * (1 + leverage));
  }
}
