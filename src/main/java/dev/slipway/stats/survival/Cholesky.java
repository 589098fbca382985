package dev.slipway.stats.survival;

/** Solves small systems of equations whose matrix is symmetric and positive definite. */
public final class Cholesky {

  private Cholesky() {}

  /** The lower root of a matrix, or an empty array if it is not positive definite. */
  public static double[][] of(double[][] matrix) {
    int size = matrix.length;
    double[][] root = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        if (i == j && !(sum > 1e-12 * StrictMath.abs(matrix[i][i]))) {
          return new double[0][];
        }
        root[i][j] = i == j ? StrictMath.sqrt(sum) : sum / root[j][j];
      }
    }
    return root;
  }

  /** The solution for a right side, from the lower root of the matrix. */
  public static double[] solve(double[][] root, double[] right) {
    int size = root.length;
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= root[i][k] * solution[k];
      }
      solution[i] /= root[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= root[k][i] * solution[k];
      }
      solution[i] /= root[i][i];
    }
    return solution;
  }
}
