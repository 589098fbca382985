package dev.slipway.elicitation.web.question;

import dev.slipway.proposal.PlanStep;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody should have in view who answers a question; never a number of the rubric or of a
 * score, which would sway them.
 *
 * @param model its name
 * @param plan steps by their month after the decision
 * @param horizon in months
 * @param extreme what counts as extremely bad, or as extremely good where it asks of a benefit
 * @param good whether it asks of a benefit
 * @param about what the threat or benefit is; empty where it asks of neither
 * @param observed what happened elsewhere that it can be compared with, at most a few
 * @param facts evidence on file that speaks of it, at most a few
 * @param matters how many questions matter most, or 0 where this is none of them
 * @param done how many of these the reader has answered
 */
record QuestionContext(
    String model,
    List<Step> plan,
    int horizon,
    String extreme,
    boolean good,
    String about,
    List<ObservedFact> observed,
    List<Fact> facts,
    int matters,
    int done) {

  /** One step of the plan; {@code access} for {@code level.access.*}. */
  record Step(String access, int afterMonths) {

    static Step of(PlanStep step) {
      return new Step(step.access().name(), step.afterMonths());
    }
  }

  /**
   * Evidence on file.
   *
   * @param link empty where there is none
   */
  record Fact(String kind, String result, String by, LocalDate on, String link) {}
}
