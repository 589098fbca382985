package dev.slipway.api.whatif;

import dev.slipway.comparison.Asked;
import dev.slipway.comparison.Clash;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.document.AnswerDocument;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.DroppedEffect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paired answer.
 *
 * @param modifications what was asked about
 * @param clashes why it cannot be answered; then there are no answers
 * @param answers by reviewers or the rubric first; with the submitter's claims where there are some
 */
record WhatIfAnswer(List<String> modifications, List<Clash> clashes, List<Answer> answers) {

  /**
   * The answer on one basis.
   *
   * @param without the plan as it stands
   * @param with the plan with the modifications, on the same draws; its {@code change} says by how
   *     much they differ
   * @param notBinding effects that do not bind here
   */
  record Answer(
      Basis basis,
      @Schema(ref = ASSESSMENT) Map<String, @Nullable Object> without,
      @Schema(ref = ASSESSMENT) Map<String, @Nullable Object> with,
      VerdictAnswer verdict,
      List<DroppedEffect> notBinding) {}

  private static final String ASSESSMENT = "#/components/schemas/Assessment";

  static WhatIfAnswer of(Asked asked, int horizon, boolean fromRelease, SentenceText text) {
    return new WhatIfAnswer(
        asked.selection().stream().map(Modification::id).toList(),
        asked.clashes(),
        asked.answers().stream().map(one -> answer(one, horizon, fromRelease, text)).toList());
  }

  private static Answer answer(
      Asked.ByBasis one, int horizon, boolean fromRelease, SentenceText text) {
    Assessment before = one.comparison().before();
    Assessment after = one.comparison().after();
    return new Answer(
        one.basis(),
        AnswerDocument.write(before),
        AnswerDocument.write(after),
        VerdictAnswer.of(before, after, horizon, fromRelease, text),
        one.dropped());
  }
}
