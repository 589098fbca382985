package dev.slipway.review.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Begins a new proposal from one that was decided, so that the board can look again. */
@Controller
class ReviewAgainController {

  private final ProposalService proposals;
  private final ProfileService profiles;

  ReviewAgainController(ProposalService proposals, ProfileService profiles) {
    this.proposals = proposals;
    this.profiles = profiles;
  }

  /**
   * Begins it.
   *
   * @param model a later version that it is for; left out for the same model
   */
  @PostMapping("/proposals/{id}/again")
  @PreAuthorize("hasRole('SUBMITTER')")
  String begin(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID model) {
    Proposal decided =
        proposals
            .find(id)
            .filter(Proposal::isDecided)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    UUID draft = proposals.anew(id, chosen(decided, model)).id();
    return "redirect:/proposals/" + draft + "/edit";
  }

  private UUID chosen(Proposal decided, @Nullable UUID model) {
    UUID same = decided.modelId();
    if (model == null || model.equals(same)) {
      return same;
    }
    return profiles.laterVersionsOf(same).stream()
        .map(ModelProfile::id)
        .filter(model::equals)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
