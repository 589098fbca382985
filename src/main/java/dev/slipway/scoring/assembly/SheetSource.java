package dev.slipway.scoring.assembly;

import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Modification;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.observed.Findings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario is assembled from.
 *
 * @param id of the proposal, or null where it has not been kept yet
 * @param pool whose answers are laid over the starting ones, where reviewers are the basis
 */
record SheetSource(
    Rubric rubric,
    ModelProfile model,
    ProposalDetails plan,
    @Nullable UUID id,
    Basis basis,
    @Nullable ReviewerPool pool,
    List<Modification> modifications,
    Findings findings) {

  SheetSource withBasis(Basis other, @Nullable ReviewerPool reviewers) {
    return new SheetSource(rubric, model, plan, id, other, reviewers, modifications, findings);
  }

  SheetSource withModifications(List<Modification> others) {
    return new SheetSource(rubric, model, plan, id, basis, pool, others, findings);
  }

  SheetSource withoutEntry(UUID entry) {
    return new SheetSource(
        rubric, model, plan, id, basis, pool, modifications, findings.without(Set.of(entry)));
  }
}
