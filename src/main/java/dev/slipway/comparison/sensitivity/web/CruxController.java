package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.CruxService;
import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.comparison.sensitivity.EvidenceSwaps;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.scoring.assembly.UnscorableException;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows where two proposals of one model part. */
@Controller
@RequestMapping("/proposals/{id}/crux/{otherId}")
@PreAuthorize("isAuthenticated()")
class CruxController {

  private final ProposalService proposals;
  private final CruxService crux;
  private final CruxViews views;
  private final EvidenceSwaps evidence;
  private final QuestionNames names;

  CruxController(
      ProposalService proposals,
      CruxService crux,
      CruxViews views,
      EvidenceSwaps evidence,
      QuestionNames names) {
    this.proposals = proposals;
    this.crux = crux;
    this.views = views;
    this.evidence = evidence;
    this.names = names;
  }

  /** Computes nothing: the page asks for its answer by itself, or by the button. */
  @GetMapping
  String open(@PathVariable UUID id, @PathVariable UUID otherId, Model model) {
    return page(id, otherId, model);
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  String answer(@PathVariable UUID id, @PathVariable UUID otherId, HtmxRequest htmx, Model model) {
    String page = page(id, otherId, model);
    try {
      List<EvidenceSwap> swaps = swaps(id, otherId);
      model.addAttribute("crux", views.of(crux.between(id, otherId), swaps));
      model.addAttribute("swaps", EvidenceSwapView.of(swaps, names));
    } catch (UnscorableException e) {
      model.addAttribute("unscorable", true);
    }
    return htmx.isHtmxRequest() ? page + " :: answer" : page;
  }

  /** Of both, as they are scored now. */
  private List<EvidenceSwap> swaps(UUID id, UUID otherId) {
    return Stream.of(id, otherId).flatMap(each -> evidence.of(each).stream()).toList();
  }

  private String page(UUID id, UUID otherId, Model model) {
    Proposal proposal = proposals.find(id).orElseThrow(CruxController::notFound);
    Proposal other = crux.other(proposal, otherId).orElseThrow(CruxController::notFound);
    model.addAttribute("proposal", HeadView.of(proposal));
    model.addAttribute("other", HeadView.of(other));
    model.addAttribute("action", "/proposals/" + id + "/crux/" + otherId);
    model.addAttribute(
        "others",
        crux.others(proposal).stream()
            .filter(one -> !one.id().equals(otherId))
            .map(HeadView::of)
            .toList());
    return "comparison/sensitivity/crux";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
