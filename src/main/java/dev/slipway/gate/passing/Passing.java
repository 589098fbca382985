package dev.slipway.gate.passing;

import dev.slipway.profile.AccessLevel;
import java.util.List;
import java.util.UUID;

/**
 * The modifications with which a release at some level of access would be within the board's
 * limits, and that cost the least likelihood of a good outcome.
 *
 * @param access the level that the plan still reaches with them
 * @param modifications their slugs, those that the proposal has chosen included
 * @param bad mean likelihood of an extremely bad outcome with them
 * @param badP95 its 95th percentile
 * @param good mean likelihood of an extremely good outcome with them
 * @param goodLost how much less that is than without them; below 0 where it is more
 */
public record Passing(
    UUID proposalId,
    AccessLevel access,
    List<String> modifications,
    double bad,
    double badP95,
    double good,
    double goodLost) {

  public Passing {
    modifications = List.copyOf(modifications);
  }
}
