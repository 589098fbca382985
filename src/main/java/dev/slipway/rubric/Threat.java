package dev.slipway.rubric;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Question;
import java.util.List;
import java.util.Set;

/**
 * A way to an extremely bad outcome, as the board describes it.
 *
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param breadth whether generality acts on it where it is carried over
 * @param steps the chain by which its rate comes about; none where the rate itself is asked
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Threat(
    String id,
    String name,
    String description,
    ThreatKind kind,
    boolean relative,
    boolean breadth,
    List<Step> steps,
    Set<String> suggestedFor,
    String basis) {

  public Threat {
    steps = List.copyOf(steps);
  }

  /**
   * A step of its chain in words.
   *
   * @param basis where its numbers come from
   */
  public record Step(ChainStep asked, String name, String basis) {

    public String id() {
      return asked.id();
    }
  }

  public boolean isChain() {
    return !steps.isEmpty();
  }

  /** As the model takes it. */
  public dev.slipway.pathway.Threat scored() {
    return new dev.slipway.pathway.Threat(
        id, kind, relative, breadth, steps.stream().map(Step::asked).toList());
  }

  /** What is asked about its rate: the rate, or the steps of the chain. */
  public List<Question> rateQuestions() {
    return scored().rateQuestions();
  }
}
