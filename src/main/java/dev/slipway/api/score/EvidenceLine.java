package dev.slipway.api.score;

import dev.slipway.scoring.observed.EvidenceEffect;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of evidence did to the likelihoods of extreme outcomes.
 *
 * @param asPlanned whether they are those of the plan with its modifications, because the entry
 *     speaks of one
 * @param added what releasing as planned adds, as planned minus as today; null for scores of
 *     earlier versions
 */
record EvidenceLine(
    UUID entry, boolean asPlanned, Likelihood bad, Likelihood good, @Nullable Added added) {

  /** A mean likelihood with the entry and without it. */
  record Likelihood(double with, double without) {}

  /** With the entry and without it. */
  record Added(Likelihood bad, Likelihood good) {

    private static @Nullable Added of(EvidenceEffect effect) {
      EvidenceEffect.Added with = effect.with();
      EvidenceEffect.Added without = effect.without();
      return with == null || without == null
          ? null
          : new Added(
              new Likelihood(with.bad(), without.bad()),
              new Likelihood(with.good(), without.good()));
    }
  }

  static EvidenceLine of(EvidenceEffect effect) {
    return new EvidenceLine(
        effect.entry(),
        effect.planned(),
        new Likelihood(effect.badWith(), effect.badWithout()),
        new Likelihood(effect.goodWith(), effect.goodWithout()),
        Added.of(effect));
  }
}
