package dev.slipway.pathway;

import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import java.util.List;

/**
 * A step of the chain by which a threat's rate comes about.
 *
 * @param hasWithout whether it has a side of its own for a world without the model; otherwise both
 *     sides are one
 */
public record ChainStep(String id, Measure measure, boolean hasWithout) {

  /** What is asked about it in the chain of a threat. */
  public List<Question> questions(String threat) {
    return hasWithout ? List.of(with(threat), without(threat)) : List.of(with(threat));
  }

  public Question with(String threat) {
    return Question.stepWith(threat, id, measure);
  }

  /** The question of the side without the model, which may be the other side's. */
  public Question without(String threat) {
    return hasWithout ? Question.stepWithout(threat, id, measure) : with(threat);
  }
}
