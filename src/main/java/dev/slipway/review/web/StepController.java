package dev.slipway.review.web;

import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.util.EnumSet;
import java.util.Set;
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

/** Takes the steps that need nothing but a word; those that need more have pages of their own. */
@Controller
class StepController {

  /**
   * Rounds are opened where their people and dates are named, and decisions where they are signed.
   */
  private static final Set<Transition> BY_A_WORD =
      EnumSet.of(Transition.FINISH_ESTIMATES, Transition.RELEASE);

  private final ProposalService proposals;

  StepController(ProposalService proposals) {
    this.proposals = proposals;
  }

  @PostMapping("/proposals/{id}/steps/{step}")
  @PreAuthorize("hasAnyRole('CHAIR', 'SUBMITTER')")
  String take(
      @PathVariable UUID id,
      @PathVariable Transition step,
      @RequestParam(required = false) @Nullable Integer version,
      RedirectAttributes redirect) {
    if (proposals.find(id).isEmpty() || !BY_A_WORD.contains(step)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    proposals.move(id, version, step);
    redirect.addFlashAttribute("message", "review.taken." + step.name());
    return "redirect:/proposals/{id}";
  }
}
