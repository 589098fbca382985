package dev.slipway.exports;

import dev.slipway.decision.Decision;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.scoring.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proposed release.
 *
 * @param base the model that this one was made from, if it is described here
 * @param evidence what has not been withdrawn
 * @param score the one shown first
 * @param decision what is in effect
 */
record Release(
    ModelProfile model,
    @Nullable ModelProfile base,
    Proposal proposal,
    List<Evidence> evidence,
    @Nullable Score score,
    @Nullable Decision decision) {

  String site(String site, String rest) {
    return site + "/proposals/" + proposal.id() + rest;
  }
}
