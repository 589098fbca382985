package dev.slipway.pathway.ledger;

import java.util.Arrays;

/**
 * The strips of a block of draws. Quantities are worked out for a block at a time, which is long
 * enough to make looking them up cheap; months are run for a strip at a time, which is short enough
 * for all that a month touches to stay in the processor's nearer caches.
 */
final class Strips {

  /** Draws in a strip. */
  static final int SIZE = 256;

  private Strips() {}

  static int count(int draws) {
    return (draws + SIZE - 1) / SIZE;
  }

  /** How many draws a strip has. */
  static int size(int strip, int draws) {
    return Math.min(SIZE, draws - strip * SIZE);
  }

  /** A strip's part of a block's array. */
  static double[] of(double[] block, int strip) {
    int from = strip * SIZE;
    return block.length <= SIZE
        ? block
        : Arrays.copyOfRange(block, from, from + size(strip, block.length));
  }

  /** Copies of the strips of a block's array. */
  static double[][] copies(double[] block) {
    double[][] strips = new double[count(block.length)][];
    for (int strip = 0; strip < strips.length; strip++) {
      int from = strip * SIZE;
      strips[strip] = Arrays.copyOfRange(block, from, from + size(strip, block.length));
    }
    return strips;
  }

  /** Of arrays by state, those that are one array stay one. */
  static double[][] ofEach(double[][] blocks, int strip) {
    double[][] parts = new double[blocks.length][];
    for (int state = 0; state < parts.length; state++) {
      boolean asBefore = state > 0 && blocks[state] == blocks[state - 1];
      parts[state] = asBefore ? parts[state - 1] : of(blocks[state], strip);
    }
    return parts;
  }
}
