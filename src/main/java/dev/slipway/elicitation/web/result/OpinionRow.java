package dev.slipway.elicitation.web.result;

import dev.slipway.form.NumbersView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's answer to a question.
 *
 * @param now null for "I do not know"
 * @param before what they said in the first round, where they said something else in the second
 * @param round in which they said what counts now
 */
public record OpinionRow(
    UUID personId,
    String name,
    @Nullable NumbersView now,
    @Nullable NumbersView before,
    int round,
    String reason,
    List<String> links,
    boolean heard) {

  OpinionRow named(String otherwise) {
    return new OpinionRow(personId, otherwise, now, before, round, reason, links, heard);
  }
}
