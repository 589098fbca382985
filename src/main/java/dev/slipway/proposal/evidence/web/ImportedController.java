package dev.slipway.proposal.evidence.web;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results from a model’s documents: each becomes evidence once confirmed, or is set aside. */
@Controller
@RequestMapping("/proposals/{id}/evidence/imported")
@PreAuthorize("hasRole('SUBMITTER')")
class ImportedController {

  private final ImportedForms forms;
  private final ImportedResults results;
  private final ProposalService proposals;

  ImportedController(ImportedForms forms, ImportedResults results, ProposalService proposals) {
    this.forms = forms;
    this.results = results;
    this.proposals = proposals;
  }

  @GetMapping
  String list(@PathVariable UUID id, Model page) {
    Proposal proposal = open(id);
    page.addAttribute("id", id);
    page.addAttribute("question", proposal.question());
    page.addAttribute("offers", forms.offers(proposal));
    return "evidence/imported";
  }

  @PostMapping("/{result}/set-aside")
  String setAside(@PathVariable UUID id, @PathVariable UUID result, RedirectAttributes redirect) {
    Proposal proposal = open(id);
    results.setAside(
        proposal,
        forms
            .find(proposal, result)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    redirect.addFlashAttribute("message", "imported.set-aside.done");
    return "redirect:/proposals/{id}/evidence/imported";
  }

  private Proposal open(UUID id) {
    Proposal proposal =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    RefusedTransition.unless(!proposal.isWithdrawn(), "evidence.refused.proposal");
    return proposal;
  }
}
