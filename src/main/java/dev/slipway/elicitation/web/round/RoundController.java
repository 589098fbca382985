package dev.slipway.elicitation.web.round;

import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.web.HeadView;
import dev.slipway.form.Choice;
import dev.slipway.form.Typed;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.rubric.Rubrics;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

/** Where the chair opens and closes rounds. */
@Controller
@RequestMapping("/proposals/{id}/estimates")
@PreAuthorize("hasRole('CHAIR')")
class RoundController {

  private static final String BACK = "redirect:/proposals/{id}/estimates";

  /** Two weeks, which people can change: long enough to read the evidence. */
  private static final int USUAL_DAYS = 14;

  private final ProposalService proposals;
  private final RoundService rounds;
  private final RoundConfirmations confirmations;
  private final Rubrics rubrics;
  private final Clock clock;

  RoundController(
      ProposalService proposals,
      RoundService rounds,
      RoundConfirmations confirmations,
      Rubrics rubrics,
      Clock clock) {
    this.proposals = proposals;
    this.rounds = rounds;
    this.confirmations = confirmations;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  @GetMapping("/open")
  String open(@PathVariable UUID id, Model model) {
    Proposal proposal = proposal(id);
    String day = usualDay(proposal.decisionDate()).toString();
    model.addAttribute("form", new OpenForm(List.of(), day));
    return form(proposal, model);
  }

  /** Not after the day of the decision, unless that has come. */
  private LocalDate usualDay(LocalDate decision) {
    LocalDate today = LocalDate.now(clock);
    LocalDate usual = today.plusDays(USUAL_DAYS);
    return decision.isAfter(today) && decision.isBefore(usual) ? decision : usual;
  }

  @PostMapping("/open")
  String ask(
      @PathVariable UUID id,
      @ModelAttribute("form") OpenForm typed,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    Optional<LocalDate> day = day(typed.closesOn());
    if (day.isEmpty()) {
      errors.rejectValue("closesOn", "form.refused.date");
    }
    boolean second = rounds.panel(id).isPresent();
    if (!second && typed.reviewers().isEmpty()) {
      errors.rejectValue("reviewers", "elicitation.refused.nobody");
    }
    if (!errors.hasErrors()) {
      try {
        ask(id, second, typed.reviewers(), day.orElseThrow());
        redirect.addFlashAttribute("message", "estimates.opened");
        return BACK;
      } catch (ElicitationRefused refused) {
        boolean ofDay = refused.code().equals("elicitation.refused.date");
        errors.rejectValue(ofDay ? "closesOn" : "reviewers", refused.code());
      } catch (DataIntegrityViolationException | ObjectOptimisticLockingFailureException other) {
        redirect.addFlashAttribute("trouble", "elicitation.refused.open");
        return BACK;
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(proposal, model);
  }

  private void ask(UUID id, boolean second, List<String> reviewers, LocalDate day) {
    if (second) {
      rounds.openSecond(id, day);
    } else {
      rounds.openFirst(id, reviewers.stream().map(RoundController::person).toList(), day);
    }
  }

  @GetMapping("/close")
  String aboutToClose(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
    try {
      model.addAttribute("confirm", confirmations.closing(proposal(id)));
      return "fragments/confirm";
    } catch (ElicitationRefused refused) {
      redirect.addFlashAttribute("trouble", refused.code());
      return BACK;
    }
  }

  @PostMapping("/close")
  String close(@PathVariable UUID id, @RequestParam int seen, RedirectAttributes redirect) {
    proposal(id);
    try {
      rounds.close(id, seen);
      redirect.addFlashAttribute("message", "estimates.closed");
    } catch (ElicitationRefused refused) {
      redirect.addFlashAttribute("trouble", refused.code());
    }
    return BACK;
  }

  @GetMapping("/end")
  String aboutToEnd(@PathVariable UUID id, Model model) {
    model.addAttribute("confirm", confirmations.ending(proposal(id)));
    return "fragments/confirm";
  }

  /** Without another round, or without any. */
  @PostMapping("/end")
  String end(@PathVariable UUID id, RedirectAttributes redirect) {
    proposal(id);
    proposals.move(id, Transition.FINISH_ESTIMATES);
    redirect.addFlashAttribute("message", "estimates.ended");
    return BACK;
  }

  private String form(Proposal proposal, Model model) {
    boolean second = rounds.panel(proposal.id()).isPresent();
    model.addAttribute("head", HeadView.of(proposal));
    model.addAttribute("decision", proposal.decisionDate());
    model.addAttribute("due", !proposal.decisionDate().isAfter(LocalDate.now(clock)));
    model.addAttribute("second", second);
    model.addAttribute("needed", rubrics.current().policy().reviewersNeeded());
    model.addAttribute(
        "people",
        second
            ? List.of()
            : rounds.eligible(proposal.id()).stream()
                .map(card -> Choice.of(card.id().toString(), card.fullName()))
                .toList());
    return "elicitation/open";
  }

  private static UUID person(String sent) {
    return Typed.uuid(sent)
        .orElseThrow(() -> new ElicitationRefused("elicitation.refused.ineligible"));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
