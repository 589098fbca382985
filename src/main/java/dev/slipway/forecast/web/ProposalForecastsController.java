package dev.slipway.forecast.web;

import dev.slipway.forecast.ForecastLedger;
import dev.slipway.forecast.Releases;
import dev.slipway.forecast.conversion.CaseConversionService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the forecasts of one proposal; the veil turns away whoever is to answer alone. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProposalForecastsController {

  private final ProposalService proposals;
  private final ForecastLedger ledger;
  private final CaseConversionService taking;
  private final Releases releases;

  ProposalForecastsController(
      ProposalService proposals,
      ForecastLedger ledger,
      CaseConversionService taking,
      Releases releases) {
    this.proposals = proposals;
    this.ledger = ledger;
    this.taking = taking;
    this.releases = releases;
  }

  @GetMapping("/proposals/{id}/forecasts")
  String show(@PathVariable UUID id, Model model) {
    Proposal proposal =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("id", id);
    model.addAttribute("question", proposal.question());
    model.addAttribute("draft", proposal.state() == ProposalState.DRAFT);
    List<ForecastLine> lines = ledger.of(id).stream().map(ForecastLine::of).toList();
    model.addAttribute("lines", lines);
    model.addAttribute("table", ForecastTable.of(lines));
    model.addAttribute(
        "late",
        lines.stream()
            .filter(line -> !line.state().equals("VOID"))
            .mapToLong(ForecastLine::late)
            .findFirst()
            .orElse(0));
    model.addAttribute("released", releases.of(id).orElse(null));
    model.addAttribute("caseKey", taking.caseOf(id).orElse(null));
    return "forecast/proposal";
  }
}
