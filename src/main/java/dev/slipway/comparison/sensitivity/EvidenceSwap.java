package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.scoring.observed.EvidenceEffect;
import dev.slipway.scoring.observed.EvidenceEffect.Recommendation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score without one entry of the evidence that moved it.
 *
 * @param result what the entry says, in words
 * @param moved the answers that it moved
 * @param rubricVersion whose words the questions have
 * @param recommendation null where an earlier version scored
 */
public record EvidenceSwap(
    UUID proposalId,
    String result,
    List<ScenarioPart> moved,
    int rubricVersion,
    EvidenceEffect effect,
    @Nullable Recommendation recommendation) {

  public EvidenceSwap {
    moved = List.copyOf(moved);
  }

  /** Whether it moved an answer, or one of those of which something consists. */
  public boolean moved(String key) {
    return moved.stream()
        .map(ScenarioPart::key)
        .anyMatch(each -> each.equals(key) || each.startsWith(key + "."));
  }

  /** How far leaving it out moves P(bad). */
  double size() {
    return Math.abs(effect.badWith() - effect.badWithout());
  }
}
