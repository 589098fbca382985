package dev.slipway.scoring.assembly;

import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.scoring.observed.EvidenceUpdate;
import dev.slipway.scoring.observed.Findings;
import dev.slipway.stats.Quantity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviewers' answers in the place of starting answers. An answer to what the proposal does not
 * raise changes nothing.
 */
final class PoolOverlay {

  private PoolOverlay() {}

  /** Every question that somebody answered, with what the pool says of it. */
  static AnswerSheet sheet(ReviewerPool pool) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    pool.answers()
        .byQuestion()
        .forEach(
            (question, answer) ->
                inputs.put(
                    question,
                    Input.explained(
                        question,
                        answer,
                        Origin.REVIEWERS,
                        "scoring.basis.reviewers." + rule(pool),
                        List.of(
                            Integer.toString(pool.answering(question)),
                            Integer.toString(pool.reviewers().size())))));
    return new AnswerSheet(inputs);
  }

  /** Likewise, after what was found: as each of them would say it now. */
  static AnswerSheet sheet(ReviewerPool pool, ReviewerPool updated, Findings findings) {
    Map<Question, Input> inputs = new LinkedHashMap<>(sheet(pool).inputs());
    Answers now = updated.answers();
    inputs.replaceAll(
        (question, input) -> {
          Quantity answer = now.answer(question);
          return answer.equals(input.quantity())
              ? input
              : input.updated(new EvidenceUpdate(answer, false, findings.about(question)));
        });
    return new AnswerSheet(inputs);
  }

  private static String rule(ReviewerPool pool) {
    if (pool.reviewers().size() == 1) {
      return "alone";
    }
    return pool.pooling() == Pooling.CONSENSUS ? "consensus" : "mixture";
  }

  /**
   * As a scenario takes them: a consensus as one who answers for all, so that its answers are not
   * relative either; a mixture in an order of ids, without those who answered nothing.
   */
  static Reviewers reviewers(ReviewerPool pool, Set<Question> raised) {
    if (pool.pooling() == Pooling.CONSENSUS && pool.reviewers().size() > 1) {
      return reviewers(List.of(new Reviewer("consensus", 1, pool.answers())), raised);
    }
    return reviewers(pool.reviewers(), raised);
  }

  private static Reviewers reviewers(List<Reviewer> all, Set<Question> raised) {
    return Reviewers.of(
        all.stream()
            .map(each -> each.with(each.answers().only(raised::contains)))
            .filter(each -> !each.answers().isEmpty())
            .sorted(Comparator.comparing(Reviewer::id))
            .toList());
  }
}
