package dev.slipway.pathway.ledger;

import dev.slipway.stats.Losses;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds per draw and month for all three ledgers, losses included: the product's loops over
 * blocks against the same sums written draw by draw with StrictMath.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LedgerBenchmark.SIZE * LedgerBenchmark.MONTHS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LedgerBenchmark {

  static final int SIZE = 128;
  static final int MONTHS = 36;

  private final double[][] hazards = new double[5][SIZE];
  private final double[][] losses = new double[5][SIZE];
  private final double[] weakened = new double[SIZE];
  private final double[] ready = filled(0.98);
  private final GoodLosses.Level good =
      new GoodLosses.Level(filled(0.001), filled(0.003), filled(0.005));
  private final Moves moves = new Moves(filled(0.002), filled(0.2), filled(0.16));

  public LedgerBenchmark() {
    for (int state = 0; state < 5; state++) {
      Arrays.fill(hazards[state], 0.0005 * (state + 1));
    }
  }

  private static double[] filled(double value) {
    double[] array = new double[SIZE];
    Arrays.fill(array, value);
    return array;
  }

  @Benchmark
  public double blocks() {
    BadLedger bad = new BadLedger(SIZE, 0);
    PlainLedger plain = new PlainLedger(SIZE, 0);
    PlainLedger either = new PlainLedger(SIZE, 0);
    for (int t = 0; t < MONTHS; t++) {
      for (int state = 0; state < 5; state++) {
        for (int i = 0; i < SIZE; i++) {
          weakened[i] = hazards[state][i] * ready[i];
        }
        Losses.of(weakened, losses[state], SIZE, 0.0025);
      }
      bad.month(losses, moves);
      plain.month(good, moves);
      either.month(losses, good, moves);
    }
    return bad.lost()[0] + plain.lost()[1] + either.lost()[2];
  }

  @Benchmark
  public double drawByDraw() {
    double sum = 0;
    double[] loss = new double[6];
    for (int i = 0; i < SIZE; i++) {
      for (int ledger = 0; ledger < 3; ledger++) {
        double[] u = {1, 0, 0, 0, 0, 0};
        for (int t = 0; t < MONTHS; t++) {
          for (int state = 0; state < 6; state++) {
            double b = ledger == 1 ? 0 : hazards[Math.min(state, 4)][i] * ready[i];
            double q = ledger == 0 ? 0 : 0.001 * Math.min(state + 1, 5);
            loss[state] = -StrictMath.expm1(-(b + q));
          }
          sum += month(u, loss, moves.leak()[i], moves.copy()[i], moves.spread()[i]);
        }
      }
    }
    return sum;
  }

  private static double month(double[] u, double[] loss, double z, double c, double o) {
    double lost = 0;
    for (int state = 0; state < 6; state++) {
      double gone = u[state] * loss[state];
      lost += gone;
      u[state] -= gone;
    }
    double u0 = u[0] * (1 - z) * (1 - c);
    double u1 = u[0] * (1 - z) * c + u[1] * (1 - z) * (1 - o);
    double u2 = (u[0] * z + u[2]) * (1 - c);
    double u3 = u[0] * z * c + u[1] * z * (1 - o) + u[2] * c + u[3] * (1 - o);
    double u4 = (u[1] * o + u[4]) * (1 - z);
    u[5] += u[4] * z + u[1] * z * o + u[3] * o;
    u[0] = u0;
    u[1] = u1;
    u[2] = u2;
    u[3] = u3;
    u[4] = u4;
    return lost;
  }
}
