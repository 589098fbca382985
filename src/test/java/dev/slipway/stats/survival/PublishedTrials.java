package dev.slipway.stats.survival;

import java.util.ArrayList;
import java.util.List;

/** Lifetimes that textbooks print with what follows from them. */
final class PublishedTrials {

  private PublishedTrials() {}

  /** Weeks in remission under 6-mercaptopurine: Freireich et al. 1963, Blood 21, 699-716. */
  static List<Lifetime> mercaptopurine() {
    return sample(
        new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
        new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
  }

  /** Of the same trial, under placebo. */
  static List<Lifetime> placebo() {
    return sample(
        new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
        new int[0]);
  }

  /** Weeks in remission of acute myelogenous leukaemia with maintenance: Miller 1981, page 49. */
  static List<Lifetime> maintained() {
    return sample(new int[] {9, 13, 18, 23, 31, 34, 48}, new int[] {13, 28, 45, 161});
  }

  /** Of the same trial, without maintenance. */
  static List<Lifetime> notMaintained() {
    return sample(new int[] {5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45}, new int[] {16});
  }

  /**
   * Thousands of miles until a locomotive control failed; 59 of 96 had not by 135: Schmee and
   * Nelson 1977, as in Lawless, Statistical Models and Methods for Lifetime Data, example 5.
   */
  static List<Lifetime> locomotiveControls() {
    double[] failed = {
      22.5, 37.5, 46.0, 48.5, 51.5, 53.0, 54.5, 57.5, 66.5, 68.0, 69.5, 76.5, 77.0, 78.5, 80.0,
      81.5, 82.0, 83.0, 84.0, 91.5, 93.5, 102.5, 107.0, 108.5, 112.5, 113.5, 116.0, 117.0, 118.5,
      119.0, 120.0, 122.5, 123.0, 127.5, 131.0, 132.5, 134.0
    };
    List<Lifetime> sample = new ArrayList<>();
    for (double miles : failed) {
      sample.add(new Lifetime(miles, true));
    }
    for (int i = failed.length; i < 96; i++) {
      sample.add(new Lifetime(135, false));
    }
    return sample;
  }

  private static List<Lifetime> sample(int[] ended, int[] cutOff) {
    List<Lifetime> sample = new ArrayList<>();
    for (int time : ended) {
      sample.add(new Lifetime(time, true));
    }
    for (int time : cutOff) {
      sample.add(new Lifetime(time, false));
    }
    return sample;
  }
}
