package dev.slipway.scoring.web;

import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.UnscorableException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Scores a proposal, for the first time or again. */
@Controller
class ProposalScoreController {

  private static final Logger LOG = LoggerFactory.getLogger(ProposalScoreController.class);

  private final ProposalService proposals;
  private final ScoringService scoring;

  ProposalScoreController(ProposalService proposals, ScoringService scoring) {
    this.proposals = proposals;
    this.scoring = scoring;
  }

  @PostMapping("/proposals/{id}/scores")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'CHAIR')")
  String score(@PathVariable UUID id, RedirectAttributes redirect) {
    if (proposals.find(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (scored(id)) {
      redirect.addFlashAttribute("message", "scoring.done");
    } else {
      redirect.addFlashAttribute("trouble", "scoring.failed");
    }
    return "redirect:/proposals/{id}";
  }

  /** Modifications that set the same thing twice cannot be scored together, for instance. */
  private boolean scored(UUID id) {
    try {
      scoring.scoreAnew(id);
      return true;
    } catch (UnscorableException e) {
      LOG.info("The proposal {} cannot be scored: {}", id, e.getMessage());
      return false;
    }
  }
}
