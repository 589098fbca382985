package dev.slipway.desk.web.score;

import dev.slipway.pathway.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A hundred releases of which as much is known as of this one: how many come to which end. The four
 * counts add up to a hundred, and those with a bad (or a good) end to the whole number nearest to
 * its likelihood, so that the figures agree with the sentences above them.
 */
public record Figures(int both, int bad, int good, int neither) {

  private static final int ALL = 100;

  static Figures of(Assessment assessment) {
    int allBad = whole(assessment.bad().mean());
    int allGood = whole(assessment.good().mean());
    int least = Math.max(0, allBad + allGood - ALL);
    int both =
        Math.min(Math.min(allBad, allGood), Math.max(least, whole(assessment.both().mean())));
    return new Figures(both, allBad - both, allGood - both, ALL - allBad - allGood + both);
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

  private static int whole(double share) {
    return (int) Math.round(ALL * share);
  }
}
