package dev.slipway.desk.web.score;

import dev.slipway.pathway.Assessment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A hundred releases of which as much is known as of this one: how many come to which end. The four
 * counts add up to a hundred.
 */
public record Figures(int both, int bad, int good, int neither) {

  private static final int ALL = 100;

  static Figures of(Assessment assessment) {
    double both = assessment.both().mean();
    int[] counts =
        apportioned(
            new double[] {
              both,
              Math.max(0, assessment.bad().mean() - both),
              Math.max(0, assessment.good().mean() - both),
              assessment.neither().mean()
            });
    return new Figures(counts[0], counts[1], counts[2], counts[3]);
  }

  /** One name for each of the hundred, in the order in which they are drawn. */
  public List<String> all() {
    List<String> figures = new ArrayList<>(ALL);
    figures.addAll(Collections.nCopies(both, "both"));
    figures.addAll(Collections.nCopies(bad, "bad"));
    figures.addAll(Collections.nCopies(good, "good"));
    figures.addAll(Collections.nCopies(neither, "neither"));
    return figures;
  }

  /** Whole numbers nearest to the shares that still add up to a hundred (largest remainders). */
  private static int[] apportioned(double[] shares) {
    double sum = Arrays.stream(shares).sum();
    int[] counts = new int[shares.length];
    double[] rest = new double[shares.length];
    int left = ALL;
    for (int i = 0; i < shares.length; i++) {
      double exact = sum > 0 ? ALL * shares[i] / sum : 0;
      counts[i] = (int) exact;
      rest[i] = exact - counts[i];
      left -= counts[i];
    }
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    order.sort(Comparator.comparingDouble(i -> -rest[i]));
    for (int i = 0; i < left; i++) {
      counts[order.get(i % order.size())]++;
    }
    return counts;
  }
}
