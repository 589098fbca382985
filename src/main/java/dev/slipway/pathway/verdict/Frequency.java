package dev.slipway.pathway.verdict;

/** A likelihood in words, to two significant digits: "about 2.4 in 100", "about 1 in 390". */
public final class Frequency {

  private static final double LEAST = 1e-6;
  private static final double MOST = 0.99;

  /** From here on it rounds to one in a hundred. */
  private static final double HUNDREDTH = 0.0095;

  private Frequency() {}

  public static Sentence of(double likelihood) {
    if (likelihood < LEAST) {
      return Sentence.of("number.frequency.floor", 1 / LEAST);
    }
    if (likelihood > MOST) {
      return Sentence.of("number.frequency.ceiling", 100 * MOST);
    }
    return likelihood >= HUNDREDTH
        ? Sentence.of("number.frequency.hundred", rounded(100 * likelihood))
        : Sentence.of("number.frequency.one", rounded(1 / likelihood));
  }

  private static double rounded(double number) {
    return Points.rounded(number, Points.decimals(number));
  }
}
