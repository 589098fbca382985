package dev.slipway.proposal.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The release form: opened, rearranged while it is filled in, saved. */
@Controller
@RequestMapping("/proposals")
@PreAuthorize("hasRole('SUBMITTER')")
class ProposalFormController {

  private final ProposalService proposals;
  private final ProposalAdapter adapter;
  private final ProposalPages pages;

  ProposalFormController(ProposalService proposals, ProposalAdapter adapter, ProposalPages pages) {
    this.proposals = proposals;
    this.adapter = adapter;
    this.pages = pages;
  }

  /** First the model is chosen, since it suggests most of the rest. */
  @GetMapping("/new")
  String openNew(@RequestParam(required = false) @Nullable String model, Model page) {
    Optional<ModelProfile> chosen = pages.model(model);
    if (chosen.isEmpty()) {
      page.addAttribute("models", pages.models());
      return "proposal/choose-model";
    }
    return form(null, pages.begin(chosen.get()), page);
  }

  @GetMapping("/{id}/edit")
  String open(@PathVariable UUID id, Model page) {
    Proposal proposal = required(id);
    proposal.requireChangeable();
    return form(id, ProposalFormWriter.from(proposal), page);
  }

  @PostMapping(path = "/new", params = "rearrange")
  String rearrangeNew(
      @RequestParam String rearrange, @ModelAttribute("form") ProposalForm typed, Model page) {
    return form(null, rearranged(typed, rearrange), page);
  }

  @PostMapping(path = "/{id}/edit", params = "rearrange")
  String rearrange(
      @PathVariable UUID id,
      @RequestParam String rearrange,
      @ModelAttribute("form") ProposalForm typed,
      Model page) {
    required(id);
    return form(id, rearranged(typed, rearrange), page);
  }

  @PostMapping(path = "/new", params = "!rearrange")
  String add(
      @ModelAttribute("form") ProposalForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<ProposalDetails> details = adapter.read(typed, Set.of(), errors);
    if (details.isEmpty()) {
      return refused(null, typed, page, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    redirect.addFlashAttribute("message", "proposal.saved");
    return "redirect:/proposals/" + proposals.create(details.get()).id();
  }

  @PostMapping(path = "/{id}/edit", params = "!rearrange")
  String change(
      @PathVariable UUID id,
      @ModelAttribute("form") ProposalForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Set<String> kept = Set.copyOf(required(id).modifications());
    Optional<ProposalDetails> details = adapter.read(typed, kept, errors);
    if (details.isEmpty()) {
      return refused(id, typed, page, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      proposals.change(id, version(typed), details.get());
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("proposal.refused.stale");
      return refused(id, typed, page, response, HttpStatus.CONFLICT);
    } catch (RefusedTransition refused) {
      errors.reject(refused.code());
      return refused(id, typed, page, response, HttpStatus.CONFLICT);
    }
    redirect.addFlashAttribute("message", "proposal.saved");
    return "redirect:/proposals/" + id;
  }

  private ProposalForm rearranged(ProposalForm typed, String button) {
    return button.equals(Rearrangement.SUGGEST)
        ? pages.suggest(typed)
        : Rearrangement.apply(typed, button);
  }

  private String refused(
      @Nullable UUID id,
      ProposalForm typed,
      Model page,
      HttpServletResponse response,
      HttpStatus status) {
    response.setStatus(status.value());
    return choices(id, typed, page);
  }

  /** The form with nothing said against it. */
  private String form(@Nullable UUID id, ProposalForm form, Model page) {
    page.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    page.addAttribute("form", form);
    return choices(id, form, page);
  }

  private String choices(@Nullable UUID id, ProposalForm form, Model page) {
    page.addAttribute("id", id);
    pages.offerChoices(form, page);
    return "proposal/form";
  }

  /** The version that the form carries, or one that no proposal has if it was tampered with. */
  private static int version(ProposalForm form) {
    return form.version().matches("\\d{1,9}") ? Integer.parseInt(form.version()) : -1;
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
