package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.CruxService;
import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.comparison.sensitivity.EvidenceSwaps;
import dev.slipway.comparison.sensitivity.MattersService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.QuestionNames;
import java.util.List;
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

/** Says what matters for a proposal's newest score, and has it computed. */
@Controller
@RequestMapping("/proposals/{id}/matters")
class MattersController {

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final MattersService matters;
  private final CruxService crux;
  private final MattersViews views;
  private final EvidenceSwaps evidence;
  private final QuestionNames names;

  MattersController(
      ProposalService proposals,
      ScoringService scoring,
      MattersService matters,
      CruxService crux,
      MattersViews views,
      EvidenceSwaps evidence,
      QuestionNames names) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.matters = matters;
    this.crux = crux;
    this.views = views;
    this.evidence = evidence;
    this.names = names;
  }

  /** Shows what was kept; computes nothing. */
  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, Model model) {
    Proposal proposal = proposal(id);
    model.addAttribute("proposal", HeadView.of(proposal));
    model.addAttribute("scored", scoring.current(id).isPresent());
    List<EvidenceSwap> swaps = evidence.of(id);
    model.addAttribute("matters", matters.find(id).map(one -> views.of(one, swaps)).orElse(null));
    model.addAttribute("swaps", EvidenceSwapView.of(swaps, names));
    model.addAttribute("others", crux.others(proposal).stream().map(HeadView::of).toList());
    return "comparison/sensitivity/matters";
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  String compute(@PathVariable UUID id, RedirectAttributes redirect) {
    proposal(id);
    if (scoring.current(id).isEmpty()) {
      redirect.addFlashAttribute("trouble", "matters.unscored");
    } else {
      matters.compute(id);
      redirect.addFlashAttribute("message", "matters.done");
    }
    return "redirect:/proposals/{id}/matters";
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
