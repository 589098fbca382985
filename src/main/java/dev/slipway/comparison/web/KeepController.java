package dev.slipway.comparison.web;

import dev.slipway.comparison.ClashException;
import dev.slipway.comparison.KeepService;
import dev.slipway.comparison.Kept;
import dev.slipway.comparison.Selection;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what was asked about: in the proposal, or in a new one beside it. */
@Controller
@RequestMapping("/proposals/{id}/ask")
@PreAuthorize("hasRole('SUBMITTER')")
class KeepController {

  private static final String HERE = "redirect:/proposals/{id}/ask";

  private final ProposalService proposals;
  private final KeepService keeping;
  private final AskPages pages;

  KeepController(ProposalService proposals, KeepService keeping, AskPages pages) {
    this.proposals = proposals;
    this.keeping = keeping;
    this.pages = pages;
  }

  @PostMapping("/add")
  String add(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return kept(
        proposal(id),
        form,
        errors,
        selection -> kept(keeping.add(id, selection), redirect),
        model,
        response);
  }

  @PostMapping("/replace")
  String replace(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return kept(
        proposal(id),
        form,
        errors,
        selection -> kept(keeping.replace(id, selection), redirect),
        model,
        response);
  }

  @PostMapping("/copy")
  String copy(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    return kept(
        proposal,
        form,
        errors,
        selection -> {
          KeepService.Copied copy =
              keeping.copy(id, selection, pages.questionOfCopy(proposal, selection));
          redirect.addFlashAttribute(
              copy.scored() ? "message" : "trouble",
              copy.scored() ? "comparison.copied" : "comparison.copied.unscored");
          return "redirect:/proposals/" + copy.id();
        },
        model,
        response);
  }

  /** The page says what changed, and offers to undo it. */
  private static String kept(Kept kept, RedirectAttributes redirect) {
    redirect.addFlashAttribute("kept", kept);
    return HERE;
  }

  private String kept(
      Proposal proposal,
      AskForm form,
      BindingResult errors,
      Function<Selection, String> keep,
      Model model,
      HttpServletResponse response) {
    Optional<Selection> selection = AskAdapter.read(form, errors);
    try {
      if (selection.isPresent()) {
        return keep.apply(selection.get());
      }
    } catch (ClashException clash) {
      errors.reject("comparison.refused.clash");
    } catch (RefusedTransition refused) {
      errors.reject("comparison.refused.state");
    }
    return pages.refused(proposal, model, response);
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
