package dev.slipway.stats.sensitivity;

/** A symmetric positive definite matrix of five diagonals, and its equations solved. */
final class Band {

  private final double[] diagonal;
  private final double[] beside;
  private final double[] next;

  Band(int size) {
    diagonal = new double[size];
    beside = new double[size];
    next = new double[size];
  }

  /** Adds to an entry at or above the diagonal, at most two places away from it. */
  void add(int row, int column, double value) {
    double[] line = column == row ? diagonal : column == row + 1 ? beside : next;
    line[row] += value;
  }

  /** The solution x of A x = b, by Cholesky's L D L' without its roots. The matrix is used up. */
  double[] solve(double[] b) {
    int n = diagonal.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      double one = beside[i] / diagonal[i];
      double two = next[i] / diagonal[i];
      if (i + 1 < n) {
        diagonal[i + 1] -= one * beside[i];
        beside[i + 1] -= one * next[i];
        x[i + 1] -= one * x[i];
      }
      if (i + 2 < n) {
        diagonal[i + 2] -= two * next[i];
        x[i + 2] -= two * x[i];
      }
      beside[i] = one;
      next[i] = two;
    }
    for (int i = n - 1; i >= 0; i--) {
      x[i] /= diagonal[i];
      x[i] -= i + 1 < n ? beside[i] * x[i + 1] : 0;
      x[i] -= i + 2 < n ? next[i] * x[i + 2] : 0;
    }
    return x;
  }
}
