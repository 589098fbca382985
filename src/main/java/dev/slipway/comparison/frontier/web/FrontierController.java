package dev.slipway.comparison.frontier.web;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.comparison.ClashException;
import dev.slipway.comparison.KeepService;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.frontier.FrontierRefusedException;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.scoring.assembly.Basis;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** Which combination of modifications a proposal should have. */
@Controller
@RequestMapping("/proposals/{id}/frontier")
@PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
class FrontierController {

  private static final String HERE = "redirect:/proposals/{id}/frontier";

  private final ProposalService proposals;
  private final FrontierService frontiers;
  private final KeepService keeping;
  private final FrontierPages pages;

  FrontierController(
      ProposalService proposals,
      FrontierService frontiers,
      KeepService keeping,
      FrontierPages pages) {
    this.proposals = proposals;
    this.frontiers = frontiers;
    this.keeping = keeping;
    this.pages = pages;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String open(@PathVariable UUID id, FilterForm filter, Model model) {
    Proposal proposal = proposal(id);
    return pages.page(proposal, tried(id).orElse(proposal.modifications()), filter, model);
  }

  /** What was tried last is offered again. */
  private Optional<List<String>> tried(UUID id) {
    return frontiers
        .newest(id)
        .flatMap(frontiers::result)
        .map(kept -> kept.frontier().candidates());
  }

  @PostMapping
  String ask(
      @PathVariable UUID id,
      @RequestParam(name = "candidate", required = false) List<String> candidates,
      @RequestParam(required = false) @Nullable Basis basis,
      @RequestParam(defaultValue = "false") boolean all,
      Model model,
      HttpServletResponse response) {
    Proposal proposal = proposal(id);
    List<String> chosen =
        all ? pages.everything(proposal) : candidates == null ? List.of() : candidates;
    List<Basis> bases = frontiers.bases(proposal);
    // Those that the proposal's page leads with, where nobody chose.
    Basis by = basis == null ? bases.get(0) : basis;
    if (!bases.contains(by)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    try {
      frontiers.ask(id, by, chosen);
      return HERE;
    } catch (FrontierRefusedException refused) {
      model.addAttribute("refused", refused.code());
      model.addAttribute("refusedArgs", new Object[0]);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (QuotaExceededException full) {
      model.addAttribute("refused", full.code());
      model.addAttribute("refusedArgs", full.args());
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      full.retryAfterSeconds()
          .ifPresent(at -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(at)));
    }
    return pages.page(proposal, chosen, new FilterForm(null, null, null, null), model);
  }

  /** Asked for every second while a run is on its way; at its end the page is loaded again. */
  @GetMapping("/progress")
  @PreAuthorize("isAuthenticated()")
  String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
    Proposal proposal = proposal(id);
    RunView run =
        pages.run(proposal).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!run.active()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("proposal", ProposalView.of(proposal, pages.names()));
    model.addAttribute("run", run);
    return "comparison/frontier-parts :: progress";
  }

  @PostMapping("/{run}/stop")
  String stop(@PathVariable UUID id, @PathVariable UUID run) {
    run(id, run);
    frontiers.stop(run);
    return HERE;
  }

  /** One combination in words, for whoever points at it. */
  @GetMapping("/{run}/combination")
  @PreAuthorize("isAuthenticated()")
  String combination(
      @PathVariable UUID id, @PathVariable UUID run, @RequestParam String at, Model model) {
    RunStatus found = run(id, run);
    model.addAttribute("proposal", ProposalView.of(proposal(id), pages.names()));
    model.addAttribute("runId", run);
    model.addAttribute(
        "point",
        pages
            .point(found, at)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "comparison/frontier-parts :: combination";
  }

  @PostMapping("/{run}/take")
  @PreAuthorize("hasRole('SUBMITTER')")
  String take(
      @PathVariable UUID id,
      @PathVariable UUID run,
      @RequestParam(name = "modification", required = false) List<String> modifications,
      RedirectAttributes redirect) {
    run(id, run);
    List<String> taken = modifications == null ? List.of() : modifications;
    try {
      redirect.addFlashAttribute("kept", keeping.replace(id, new Selection(taken, null)));
      return "redirect:/proposals/{id}/ask";
    } catch (ClashException clash) {
      redirect.addFlashAttribute("trouble", "comparison.refused.clash");
    } catch (RefusedTransition refused) {
      redirect.addFlashAttribute("trouble", "comparison.refused.state");
    }
    return HERE;
  }

  private RunStatus run(UUID id, UUID runId) {
    return frontiers
        .find(runId)
        .filter(run -> id.equals(run.proposalId()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
