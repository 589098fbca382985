package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectRows;
import dev.slipway.comparison.AskService;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.WhatIfAsked;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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

/** Asks whether Y changes the risk. */
@Controller
@RequestMapping("/proposals/{id}/ask")
@PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
class AskController {

  private static final String ANSWER = "comparison/answer :: answer";

  private final ProposalService proposals;
  private final AskService asking;
  private final AskPages pages;
  private final ApplicationEventPublisher events;

  AskController(
      ProposalService proposals,
      AskService asking,
      AskPages pages,
      ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.asking = asking;
    this.pages = pages;
    this.events = events;
  }

  /** Computes nothing: the page asks for its first answer by itself, or by the button. */
  @GetMapping
  String open(@PathVariable UUID id, Model model) {
    Proposal proposal = proposal(id);
    model.addAttribute("form", AskForm.of(proposal.modifications()));
    return pages.page(proposal, model);
  }

  /**
   * A button of the effect editor, pressed where scripts do not run. Where they do, a question that
   * waits its turn while such a button has the focus names it too, and is a question all the same.
   */
  @PostMapping(params = "editor", headers = "!HX-Request")
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
    if (!selection.slugs().isEmpty() || selection.own() != null) {
      events.publishEvent(new WhatIfAsked());
    }
    if (htmx.isHtmxRequest() || complete.isPresent()) {
      model.addAttribute(
          "answer",
          pages.answer(
              proposal, asking.ask(id, selection, form.fromRelease(), form.ordered()), form));
      model.addAttribute("incomplete", complete.isEmpty());
    }
    if (htmx.isHtmxRequest()) {
      model.addAttribute("proposal", ProposalView.of(proposal));
      model.addAttribute("alone", true);
      return ANSWER;
    }
    return complete.isPresent()
        ? pages.page(proposal, model)
        : pages.refused(proposal, model, response);
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
