package dev.slipway.decision.rubric.outcome;

import dev.slipway.decision.rubric.OutcomeDrafts;
import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.RubricDrafts;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.edition.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** Where the board describes a threat or a benefit that it adds to the draft. */
@Controller
@RequestMapping("/rubric/draft")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
class OutcomeController {

  private final RubricDrafts drafts;
  private final OutcomeDrafts outcomes;
  private final OutcomePages pages;

  OutcomeController(RubricDrafts drafts, OutcomeDrafts outcomes, OutcomePages pages) {
    this.drafts = drafts;
    this.outcomes = outcomes;
    this.pages = pages;
  }

  @GetMapping("/new/{side}")
  String begin(@PathVariable String side, Model model) {
    draft();
    return page(side(side), "", OutcomeForm.begin(), model);
  }

  @PostMapping("/new/{side}")
  String add(
      @PathVariable String side,
      @ModelAttribute("form") OutcomeForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Side which = side(side);
    draft();
    Optional<Outcome> outcome = OutcomeReading.read(sent, which, "", errors);
    if (outcome.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return pages.show(which, "", sent, model);
    }
    outcomes.add(outcome.get());
    return saved(redirect);
  }

  @GetMapping("/outcomes/{id}")
  String open(@PathVariable String id, Model model) {
    RubricDraft draft = draft();
    Outcome outcome = added(draft, id);
    return page(side(outcome), id, OutcomeForm.of(outcome, draft.stamp(id)), model);
  }

  @PostMapping("/outcomes/{id}")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") OutcomeForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Side which = side(added(draft(), id));
    Optional<Outcome> outcome = OutcomeReading.read(sent, which, id, errors);
    if (outcome.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return pages.show(which, id, sent, model);
    }
    try {
      outcomes.change(outcome.get(), sent.seen());
    } catch (RefusedTransition moved) {
      errors.reject(moved.code());
      response.setStatus(HttpStatus.CONFLICT.value());
      return pages.show(which, id, sent, model);
    }
    return saved(redirect);
  }

  /** A button beside the steps; nothing is saved or checked. */
  @PostMapping(path = "/new/{side}", params = "steps-editor")
  String rowsOfNew(
      @PathVariable String side,
      @RequestParam("steps-editor") String button,
      OutcomeForm sent,
      Model model) {
    return page(side(side), "", sent.withSteps(StepRows.after(button, sent.steps())), model);
  }

  @PostMapping(path = "/outcomes/{id}", params = "steps-editor")
  String rows(
      @PathVariable String id,
      @RequestParam("steps-editor") String button,
      OutcomeForm sent,
      Model model) {
    Side which = side(added(draft(), id));
    return page(which, id, sent.withSteps(StepRows.after(button, sent.steps())), model);
  }

  private RubricDraft draft() {
    return drafts.find().orElseThrow(() -> new RefusedTransition("rubric.draft.refused.gone"));
  }

  private static Outcome added(RubricDraft draft, String id) {
    return draft.added(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Side side(Outcome outcome) {
    return outcome.isThreat() ? Side.THREAT : Side.BENEFIT;
  }

  private static Side side(String named) {
    return switch (named) {
      case "threat" -> Side.THREAT;
      case "benefit" -> Side.BENEFIT;
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private String page(Side side, String id, OutcomeForm form, Model model) {
    model.addAttribute("form", form);
    return pages.show(side, id, form, model);
  }

  private static String saved(RedirectAttributes redirect) {
    redirect.addFlashAttribute("message", "rubric.draft.changed");
    return "redirect:/rubric/draft";
  }
}
