package dev.slipway.pathway;

import dev.slipway.stats.Quantity;
import dev.slipway.stats.pool.Mixture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the reviewers of a scenario answered to one question, each for the draws that take them. */
public final class PooledAnswers {

  private final Mixture mixture;
  private final List<@Nullable Quantity> byReviewer;
  private final BitSet answered = new BitSet();

  /**
   * Answers of at least one.
   *
   * @param byReviewer in the order of the mixture; null for those who left the question open
   */
  PooledAnswers(Mixture mixture, List<@Nullable Quantity> byReviewer) {
    this.mixture = mixture;
    this.byReviewer = Collections.unmodifiableList(new ArrayList<>(byReviewer));
    for (int i = 0; i < byReviewer.size(); i++) {
      answered.set(i, byReviewer.get(i) != null);
    }
  }

  /** The one who answered, if it was only one: then nobody has to be chosen. */
  public @Nullable Quantity only() {
    return answered.cardinality() == 1 ? of(answered.nextSetBit(0)) : null;
  }

  /** The answer of one who gave one. */
  public Quantity of(int reviewer) {
    return Objects.requireNonNull(byReviewer.get(reviewer));
  }

  /** Whose answer a draw takes, by its uniform number. */
  public int pick(double u) {
    return mixture.pick(u, answered);
  }

  /** What the choice depends on besides that number: equal for questions that choose alike. */
  public List<Object> choice() {
    return List.of(mixture, answered);
  }

  /** How many reviewers there are, whether or not they answered. */
  public int reviewers() {
    return byReviewer.size();
  }
}
