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
 */
record StoredAnswer(
    Proposed asProposed,
    Assessment asToday,
    Map<String, Assessment> with,
    @Nullable Assessment withAll) {

  record Proposed(@JsonUnwrapped Assessment assessment, Margin margin) {}

  static Answer read(String results) {
    StoredAnswer kept = StoredJson.read(results, StoredAnswer.class);
    Proposed proposed = kept.asProposed;
    return new Answer(proposed.assessment, proposed.margin, kept.asToday, kept.with, kept.withAll);
  }
}
