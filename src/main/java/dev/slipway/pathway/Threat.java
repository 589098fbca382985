package dev.slipway.pathway;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A way in which an extremely bad outcome may arise.
 *
 * @param relative whether its rate speaks of the rubric's model and is carried over to this one
 * @param breadth whether generality acts on it where it is carried over
 * @param steps the chain by which its rate comes about; none if the rate itself is asked
 */
public record Threat(
    String id, ThreatKind kind, boolean relative, boolean breadth, List<ChainStep> steps) {

  public Threat {
    steps = List.copyOf(steps);
  }

  public Threat(String id, ThreatKind kind, boolean relative) {
    this(id, kind, relative, true, List.of());
  }

  public boolean isChain() {
    return !steps.isEmpty();
  }

  /** Whether its chain counts what the model adds to a world without it. */
  public boolean addsToOthers() {
    return steps.stream().anyMatch(ChainStep::hasWithout);
  }

  /** What is asked about its rate: the rate, or the steps of the chain. */
  public List<Question> rateQuestions() {
    return isChain()
        ? steps.stream().flatMap(step -> step.questions(id).stream()).toList()
        : List.of(Question.threatRate(id));
  }

  /** Everything that is asked about it. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>(rateQuestions());
    Question.ofThreat(id).stream()
        .filter(question -> question.family() != Family.THREAT_RATE)
        .forEach(questions::add);
    return questions;
  }
}
