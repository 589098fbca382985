package dev.slipway.review.web;

import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a model was released. */
@Controller
class ReleaseController {

  private final ProposalService proposals;

  ReleaseController(ProposalService proposals) {
    this.proposals = proposals;
  }

  @PostMapping("/proposals/{id}/release")
  @PreAuthorize("hasRole('SUBMITTER')")
  String release(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer version,
      RedirectAttributes redirect) {
    if (proposals.find(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    proposals.move(id, version, Transition.RELEASE);
    redirect.addFlashAttribute("message", "review.released");
    return "redirect:/proposals/{id}";
  }
}
