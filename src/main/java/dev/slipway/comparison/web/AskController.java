package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectRows;
import dev.slipway.comparison.AskService;
import dev.slipway.comparison.ClashException;
import dev.slipway.comparison.KeepService;
import dev.slipway.comparison.Selection;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
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

/** Asks whether Y changes the risk, and keeps the answer where it is to be kept. */
@Controller
@RequestMapping("/proposals/{id}/ask")
@PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
class AskController {

  private static final String ANSWER = "comparison/answer :: answer";

  private final ProposalService proposals;
  private final AskService asking;
  private final KeepService keeping;
  private final AskPages pages;

  AskController(ProposalService proposals, AskService asking, KeepService keeping, AskPages pages) {
    this.proposals = proposals;
    this.asking = asking;
    this.keeping = keeping;
    this.pages = pages;
  }

  /** Computes nothing: the page asks for its first answer by itself, or by the button. */
  @GetMapping
  String open(@PathVariable UUID id, Model model) {
    Proposal proposal = proposal(id);
    model.addAttribute("form", AskForm.of(proposal.modifications()));
    return pages.page(proposal, model);
  }

  /** A button of the effect editor, pressed where scripts do not run. */
  @PostMapping(params = "editor")
  String edit(
      @PathVariable UUID id, @RequestParam("editor") String button, AskForm typed, Model model) {
    Proposal proposal = proposal(id);
    model.addAttribute("form", typed.with(EffectRows.after(button, typed.effects())));
    return pages.page(proposal, model);
  }

  @PostMapping
  String ask(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      HtmxRequest htmx,
      Model model,
      HttpServletResponse response) {
    Proposal proposal = proposal(id);
    Optional<Selection> complete = AskAdapter.read(form, errors);
    // While something is being written, the rest is answered already.
    Selection selection = complete.orElseGet(() -> new Selection(form.chosen(), null));
    if (htmx.isHtmxRequest() || complete.isPresent()) {
      model.addAttribute(
          "answer", pages.answer(proposal, asking.ask(id, selection, form.fromRelease()), form));
      model.addAttribute("incomplete", complete.isEmpty());
    }
    if (htmx.isHtmxRequest()) {
      return ANSWER;
    }
    return complete.isPresent() ? pages.page(proposal, model) : refused(proposal, model, response);
  }

  @PostMapping("/keep")
  @PreAuthorize("hasRole('SUBMITTER')")
  String keep(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    Optional<Selection> selection = AskAdapter.read(form, errors);
    try {
      if (selection.isPresent()) {
        boolean scored = keeping.keep(id, selection.get());
        redirect.addFlashAttribute(
            scored ? "message" : "trouble",
            scored ? "comparison.kept" : "comparison.kept.unscored");
        return "redirect:/proposals/{id}";
      }
    } catch (ClashException clash) {
      errors.reject("comparison.refused.clash");
    } catch (RefusedTransition refused) {
      errors.reject("comparison.refused.state");
    }
    return refused(proposal, model, response);
  }

  @PostMapping("/copy")
  @PreAuthorize("hasRole('SUBMITTER')")
  String copy(
      @PathVariable UUID id,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    Optional<Selection> selection = AskAdapter.read(form, errors);
    try {
      if (selection.isPresent()) {
        KeepService.Copied copy =
            keeping.copy(id, selection.get(), pages.questionOfCopy(proposal, selection.get()));
        redirect.addFlashAttribute(
            copy.scored() ? "message" : "trouble",
            copy.scored() ? "comparison.copied" : "comparison.copied.unscored");
        return "redirect:/proposals/" + copy.id();
      }
    } catch (ClashException clash) {
      errors.reject("comparison.refused.clash");
    }
    return refused(proposal, model, response);
  }

  private String refused(Proposal proposal, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return pages.page(proposal, model);
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
