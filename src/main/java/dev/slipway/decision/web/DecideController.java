package dev.slipway.decision.web;

import dev.slipway.account.signin.TooManyAttemptsException;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.UnsignedException;
import dev.slipway.form.Typed;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on which a chair decides; whatever refuses it, what was typed stays. */
@Controller
@RequestMapping("/proposals/{id}/decide")
@PreAuthorize("hasRole('CHAIR')")
class DecideController {

  private final DecisionService service;
  private final DecidePages pages;
  private final ProposalService proposals;
  private final Clock clock;

  DecideController(
      DecisionService service, DecidePages pages, ProposalService proposals, Clock clock) {
    this.service = service;
    this.pages = pages;
    this.proposals = proposals;
    this.clock = clock;
  }

  @GetMapping
  String open(@PathVariable UUID id, Model model) {
    required(id);
    DecidePage page = pages.read(id);
    model.addAttribute("page", page);
    model.addAttribute(
        "form",
        DecisionForm.empty(page.scores().get(0).id(), pages.seen(id), page.slugs(), page.bounds()));
    return "decision/decide";
  }

  @PostMapping
  String decide(
      @PathVariable UUID id,
      @ModelAttribute("form") DecisionForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id);
    DecidePage page = pages.read(id);
    model.addAttribute("page", page);
    Optional<DecisionContent> content =
        DecisionAdapter.read(sent, page, LocalDate.now(clock), errors);
    Optional<Decision> made = content.flatMap(one -> decided(id, sent, one, errors));
    if (made.isEmpty()) {
      boolean clash = errors.hasGlobalErrors();
      response.setStatus((clash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
      return "decision/decide";
    }
    boolean taken = made.get().status() == Decision.Status.IN_EFFECT;
    redirect.addFlashAttribute("message", taken ? "decision.taken" : "decision.proposed");
    return "redirect:/proposals/" + id + "/decisions/" + made.get().id();
  }

  private Optional<Decision> decided(
      UUID id, DecisionForm sent, DecisionContent content, BindingResult errors) {
    Optional<UUID> score = Typed.uuid(sent.score());
    if (score.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    try {
      return Optional.of(
          service.propose(id, score.get(), Typed.version(sent.seen()), content, sent.password()));
    } catch (UnsignedException unsigned) {
      errors.rejectValue("password", "decision.refused.unsigned");
    } catch (TooManyAttemptsException early) {
      errors.rejectValue(
          "password", "password.refused.early", new Object[] {early.seconds()}, null);
    } catch (RefusedTransition refused) {
      errors.reject(refused.code());
    } catch (ConcurrencyFailureException | DuplicateKeyException atOnce) {
      errors.reject("decision.refused.other");
    }
    return Optional.empty();
  }

  private void required(UUID id) {
    if (proposals.find(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
