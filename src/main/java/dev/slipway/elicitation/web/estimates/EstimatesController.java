package dev.slipway.elicitation.web.estimates;

import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how far a proposal's estimates are, and what they say once they may be read. */
@Controller
@RequestMapping("/proposals/{id}/estimates")
@PreAuthorize("isAuthenticated()")
class EstimatesController {

  private final ProposalService proposals;
  private final EstimatesReader reader;
  private final RoundService rounds;
  private final Discussion discussion;

  EstimatesController(
      ProposalService proposals,
      EstimatesReader reader,
      RoundService rounds,
      Discussion discussion) {
    this.proposals = proposals;
    this.reader = reader;
    this.rounds = rounds;
    this.discussion = discussion;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("page", reader.read(id).orElseThrow(EstimatesController::notFound));
    model.addAttribute("longest", Discussion.LONGEST);
    return "elicitation/estimates";
  }

  @PostMapping("/finished")
  @PreAuthorize("hasRole('REVIEWER')")
  String finish(@PathVariable UUID id, RedirectAttributes redirect) {
    requireThere(id);
    try {
      rounds.finish(id);
      redirect.addFlashAttribute("message", "estimates.finished.done");
    } catch (ElicitationRefused refused) {
      redirect.addFlashAttribute("trouble", refused.code());
    }
    return "redirect:/proposals/{id}/estimates";
  }

  /** What was typed comes back where it cannot be said. */
  @PostMapping("/comments")
  @PreAuthorize("hasAnyRole('REVIEWER', 'CHAIR', 'SUBMITTER')")
  String comment(
      @PathVariable UUID id,
      @RequestParam String question,
      @RequestParam(defaultValue = "") String body,
      RedirectAttributes redirect) {
    requireThere(id);
    String text = body.strip().replace("\r\n", "\n").replace("\0", "");
    if (text.isEmpty() || text.length() > Discussion.LONGEST) {
      redirect.addFlashAttribute("trouble", "estimates.refused.comment");
      redirect.addFlashAttribute("typedOn", question);
      redirect.addFlashAttribute("typed", body);
    } else {
      try {
        discussion.say(id, question, text);
      } catch (ElicitationRefused refused) {
        redirect.addFlashAttribute("trouble", refused.code());
        redirect.addFlashAttribute("typedOn", question);
        redirect.addFlashAttribute("typed", body);
      } catch (IllegalArgumentException unknown) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such question", unknown);
      }
    }
    return "redirect:/proposals/"
        + id
        + "/estimates#q-"
        + question.replaceAll("[^A-Za-z0-9.-]", "");
  }

  private void requireThere(UUID id) {
    if (proposals.find(id).isEmpty()) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
