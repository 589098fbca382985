package dev.slipway.proposal.web.life;

import dev.slipway.form.Confirmation;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a proposal's life. */
@Controller
@RequestMapping("/proposals/{id}")
@PreAuthorize("hasRole('SUBMITTER')")
public class ProposalLifeController {

  private final ProposalService proposals;
  private final Clock clock;

  ProposalLifeController(ProposalService proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  @GetMapping("/submit")
  String aboutToSubmit(@PathVariable UUID id, Model page) {
    Proposal proposal = required(id);
    RefusedTransition.unless(
        proposal.may(Transition.SUBMIT) && !proposal.steps().isEmpty(),
        Transition.SUBMIT.refusal());
    page.addAttribute(
        "confirm",
        confirmation("submit", proposal).saying("locked").saying("chairs").saying("forecasts"));
    return "fragments/confirm";
  }

  @PostMapping("/submit")
  String submit(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer version,
      RedirectAttributes redirect) {
    required(id);
    proposals.submit(id, version);
    return back(id, "proposal.submitted", redirect);
  }

  @GetMapping("/withdraw")
  String aboutToWithdraw(@PathVariable UUID id, Model page) {
    Proposal proposal = required(id);
    RefusedTransition.unless(proposal.may(Transition.WITHDRAW), Transition.WITHDRAW.refusal());
    boolean asked = proposal.state().isRound();
    boolean draft = proposal.state() == ProposalState.DRAFT;
    page.addAttribute(
        "confirm",
        confirmation("withdraw", proposal)
            .ending()
            .sayingIf(draft, "draft")
            .sayingIf(!draft, "board")
            .sayingIf(asked, "round")
            .sayingIf(!draft, "forecasts")
            .saying("stays")
            .saying(asked ? "final" : "undo"));
    return "fragments/confirm";
  }

  private static Confirmation confirmation(String name, Proposal proposal) {
    String address = "/proposals/" + proposal.id();
    return Confirmation.of(name, proposal.question(), address + "/" + name, address)
        .with("version", proposal.version());
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer version,
      RedirectAttributes redirect) {
    required(id);
    proposals.withdraw(id, version);
    return back(id, "proposal.withdrawn", redirect);
  }

  @PostMapping("/happenings")
  String recordHappening(
      @PathVariable UUID id,
      @ModelAttribute("happening") OutcomeReportForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = required(id);
    proposal.requireHappenings();
    Optional<Observation> happened =
        OutcomeReportAdapter.read(typed, proposal.decisionDate(), LocalDate.now(clock), errors);
    if (happened.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      page.addAttribute("id", id);
      page.addAttribute("question", proposal.question());
      return "proposal/happening";
    }
    proposals.recordHappening(id, happened.get());
    return back(id, "proposal.happening.recorded", redirect);
  }

  private static String back(UUID id, String message, RedirectAttributes redirect) {
    redirect.addFlashAttribute("message", message);
    return "redirect:/proposals/" + id;
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
