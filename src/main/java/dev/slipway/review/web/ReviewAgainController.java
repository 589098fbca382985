package dev.slipway.review.web;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Begins a new proposal from one that was decided, so that the board can look again. */
@Controller
class ReviewAgainController {

  private final ProposalService proposals;

  ReviewAgainController(ProposalService proposals) {
    this.proposals = proposals;
  }

  @PostMapping("/proposals/{id}/again")
  @PreAuthorize("hasRole('SUBMITTER')")
  String begin(@PathVariable UUID id) {
    Proposal decided =
        proposals
            .find(id)
            .filter(Proposal::isDecided)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    UUID draft = proposals.copyOf(id, decided.modifications(), decided.question()).id();
    return "redirect:/proposals/" + draft + "/edit";
  }
}
