package dev.slipway.comparison.planned;

import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Particulars;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a planned test.
 *
 * @param trials that were in fact run
 * @param event what in fact counted as the event
 * @param text what was found, in words
 * @param ranOn the version or digest of what was tested
 */
public record TestResult(
    long events,
    long trials,
    String event,
    String text,
    LocalDate on,
    String by,
    String link,
    String ranOn) {

  public TestResult {
    if (events < 0 || events > trials) {
      throw new IllegalArgumentException(events + " of " + trials);
    }
  }

  /** The entry that it becomes, by the terms of its plan. */
  EvidenceDetails evidence(PlanDetails plan) {
    return new EvidenceDetails(
        plan.kind().evidenceKind(),
        text,
        on,
        by,
        link,
        Particulars.NONE,
        List.of(plan.question()),
        List.of(plan.kind().evidenceKind().usualStep()),
        new Measurement(
            plan.kind(),
            plan.question(),
            events,
            trials,
            plan.direction(),
            plan.relevance(),
            plan.fieldOdds(),
            ranOn,
            Measurement.USUAL_VALIDITY));
  }
}
