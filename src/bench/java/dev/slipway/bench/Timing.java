package dev.slipway.bench;

import java.util.Arrays;

/** How long something takes once it is warm, in milliseconds. */
record Timing(double median, double least) {

  /** Runs something so many times without looking, then so many times by the clock. */
  static Timing of(int warm, int measured, Runnable work) {
    for (int i = 0; i < warm; i++) {
      work.run();
    }
    double[] millis = new double[measured];
    for (int i = 0; i < measured; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) * 1e-6;
    }
    Arrays.sort(millis);
    return new Timing(millis[measured / 2], millis[0]);
  }
}
