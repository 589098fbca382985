package dev.slipway.elicitation.pool;

import dev.slipway.elicitation.Pooling;
import dev.slipway.rubric.Question;
import dev.slipway.stats.Consensus;
import dev.slipway.stats.Mixture;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pool says to one question, to be shown. */
public final class Pooled {

  private Pooled() {}

  /** Nothing where nobody gave numbers. */
  public static Optional<Quantity> answer(ReviewerPool pool, Question question) {
    List<Quantity> answers = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Voice voice : pool.voices()) {
      Quantity answer = voice.answers().get(question.key());
      if (answer != null) {
        answers.add(answer);
        weights.add(voice.weight());
      }
    }
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    double[] of = weights.stream().mapToDouble(Double::doubleValue).toArray();
    return Optional.of(
        pool.pooling() == Pooling.CONSENSUS
            ? Consensus.quantity(question.kind(), answers, of)
            : Mixture.percentiles(question.kind(), answers, of));
  }
}
