package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.scoring.observed.EvidenceEffect;
import dev.slipway.scoring.observed.EvidenceEffect.Recommendation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score without one entry of evidence, as a page says it.
 *
 * @param questions that it moved, in words
 * @param recommendation null where an earlier version scored
 */
record EvidenceSwapView(
    UUID proposalId,
    String result,
    List<String> questions,
    EvidenceEffect effect,
    @Nullable Recommendation recommendation) {

  static EvidenceSwapView of(EvidenceSwap swap, QuestionNames names) {
    return new EvidenceSwapView(
        swap.proposalId(),
        swap.result(),
        swap.moved().stream().map(part -> names.name(part, swap.rubricVersion())).toList(),
        swap.effect(),
        swap.recommendation());
  }

  static List<EvidenceSwapView> of(List<EvidenceSwap> swaps, QuestionNames names) {
    return swaps.stream().map(each -> of(each, names)).toList();
  }

  /** What the entries say that moved an answer. */
  static List<String> moving(List<EvidenceSwap> swaps, String key) {
    return swaps.stream().filter(each -> each.moved(key)).map(EvidenceSwap::result).toList();
  }
}
