package dev.slipway.scoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Margin;
import dev.slipway.scoring.json.StoredJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the form in which it goes out, and in which a score keeps it: the margin stands with
 * the plan that it is of.
 *
 * @param asPlanned missing in what engines before the fifth kept
 */
record StoredAnswer(
    @Nullable Plan asPlanned,
    Plan asProposed,
    Assessment asToday,
    Map<String, Assessment> with,
    @Nullable Assessment withAll) {

  record Plan(@JsonUnwrapped Assessment assessment, Margin margin) {

    Answer.Plan plan() {
      return new Answer.Plan(assessment, margin);
    }
  }

  static Answer read(String results) {
    StoredAnswer kept = StoredJson.read(results, StoredAnswer.class);
    Plan planned = kept.asPlanned;
    if (planned == null && kept.with.isEmpty()) {
      planned = kept.asProposed;
    }
    return new Answer(
        planned == null ? null : planned.plan(),
        kept.asProposed.assessment,
        kept.asProposed.margin,
        kept.asToday,
        kept.with,
        kept.withAll);
  }
}
