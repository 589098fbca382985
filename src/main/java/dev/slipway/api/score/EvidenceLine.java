package dev.slipway.api.score;

import dev.slipway.scoring.observed.EvidenceEffect;
import java.util.UUID;

/**
 * What an entry of evidence did to the likelihoods of extreme outcomes.
 *
 * @param asPlanned whether they are those of the plan with its modifications, because the entry
 *     speaks of one
 */
record EvidenceLine(UUID entry, boolean asPlanned, Likelihood bad, Likelihood good) {

  /** A mean likelihood with the entry and without it. */
  record Likelihood(double with, double without) {}

  static EvidenceLine of(EvidenceEffect effect) {
    return new EvidenceLine(
        effect.entry(),
        effect.planned(),
        new Likelihood(effect.badWith(), effect.badWithout()),
        new Likelihood(effect.goodWith(), effect.goodWithout()));
  }
}
