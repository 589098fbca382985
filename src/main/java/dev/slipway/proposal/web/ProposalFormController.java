package dev.slipway.proposal.web;

import dev.slipway.draft.form.GivenAnswers;
import dev.slipway.draft.form.MergeResult;
import dev.slipway.draft.form.OpenedForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.proposal.web.form.Rearrangement;
import dev.slipway.proposal.web.page.FormStarts;
import dev.slipway.proposal.web.page.ProposalFolds;
import dev.slipway.proposal.web.page.ProposalPages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
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
  private final ProposalDrafts drafts;
  private final FormStarts starts;
  private final ProposalFolds folds;

  ProposalFormController(
      ProposalService proposals,
      ProposalAdapter adapter,
      ProposalPages pages,
      ProposalDrafts drafts,
      FormStarts starts,
      ProposalFolds folds) {
    this.proposals = proposals;
    this.adapter = adapter;
    this.pages = pages;
    this.drafts = drafts;
    this.starts = starts;
    this.folds = folds;
  }

  /** First the model is chosen, since it suggests most of the rest. */
  @GetMapping("/new")
  String openNew(
      @RequestParam(required = false) @Nullable String model,
      @RequestParam(required = false) @Nullable String start,
      @RequestParam MultiValueMap<String, String> sent,
      Model page) {
    Optional<ModelProfile> chosen =
        pages.model(model).or(() -> starts.earlier(start).flatMap(starts::modelOf));
    if (chosen.isEmpty()) {
      page.addAttribute("models", pages.models());
      return "proposal/choose-model";
    }
    ProposalForm usual = starts.begin(chosen.get(), start);
    GivenAnswers given = new GivenAnswers(sent).without("model", "start");
    return given.isEmpty()
        ? opened(null, drafts.open(null, usual, start), page)
        : opened(
            null, drafts.begin(pages.suggest(given.over(usual, ProposalForm.class)), given), page);
  }

  @GetMapping("/{id}/edit")
  String open(@PathVariable UUID id, Model page) {
    Proposal proposal = required(id);
    proposal.requireChangeable();
    return opened(proposal, drafts.open(id, ProposalFormWriter.from(proposal), null), page);
  }

  @PostMapping(path = "/new", params = "rearrange")
  String rearrangeNew(
      @RequestParam String rearrange,
      @RequestParam(required = false) @Nullable String draft,
      @ModelAttribute("form") ProposalForm typed,
      Model page) {
    ProposalForm after = rearranged(typed, rearrange);
    page.addAttribute("draft", drafts.note(null, after, draft));
    return form(null, after, page);
  }

  @PostMapping(path = "/{id}/edit", params = "rearrange")
  String rearrange(
      @PathVariable UUID id,
      @RequestParam String rearrange,
      @ModelAttribute("form") ProposalForm typed,
      Model page) {
    Proposal stands = required(id);
    ProposalForm after = rearranged(typed, rearrange);
    page.addAttribute("draft", drafts.note(id, after, null));
    return form(stands, after, page);
  }

  @PostMapping(path = "/new", params = "!rearrange")
  String add(
      @RequestParam(required = false) @Nullable String draft,
      @ModelAttribute("form") ProposalForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<ProposalDetails> details = adapter.read(typed, KeptChoices.NOTHING, errors);
    if (details.isEmpty()) {
      page.addAttribute("draft", drafts.keep(null, typed, draft));
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return choices(null, typed, page);
    }
    UUID added = proposals.create(details.get()).id();
    drafts.added(typed, draft);
    redirect.addFlashAttribute("message", "proposal.saved");
    return "redirect:/proposals/" + added;
  }

  /**
   * Saves, unless somebody else has saved since the form was opened: then both versions are shown,
   * and what is chosen between them comes here again.
   */
  @PostMapping(path = "/{id}/edit", params = "!rearrange")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @ModelAttribute("form") ProposalForm typed,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal stands = required(id);
    MergeResult<ProposalForm> settled = drafts.settle(stands, typed, sent);
    if (settled.isOpen()) {
      return conflict(stands, settled, page, response);
    }
    ProposalForm form = settled.form();
    BindingResult errors = new BeanPropertyBindingResult(form, "form");
    Optional<ProposalDetails> details = adapter.read(form, KeptChoices.of(stands), errors);
    if (details.isEmpty()) {
      return refused(stands, form, errors, page, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      int saved = proposals.change(id, Typed.version(form.version()), details.get()).version();
      drafts.changed(stands, saved);
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("proposal.refused.stale");
      return refused(stands, form, errors, page, response, HttpStatus.CONFLICT);
    } catch (RefusedTransition refused) {
      errors.reject(refused.code());
      return refused(stands, form, errors, page, response, HttpStatus.CONFLICT);
    }
    redirect.addFlashAttribute("message", "proposal.saved");
    return "redirect:/proposals/" + id;
  }

  private ProposalForm rearranged(ProposalForm typed, String button) {
    return button.equals(Rearrangement.SUGGEST)
        ? pages.suggest(typed)
        : Rearrangement.apply(typed, button);
  }

  private String conflict(
      Proposal stands,
      MergeResult<ProposalForm> settled,
      Model page,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    page.addAttribute("conflict", drafts.conflict(stands, settled));
    page.addAttribute("active", "proposals");
    return "draft/conflict";
  }

  private String refused(
      Proposal stands,
      ProposalForm form,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      HttpStatus status) {
    page.addAttribute("draft", drafts.keep(stands, form, null));
    page.addAttribute("form", form);
    page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    response.setStatus(status.value());
    return choices(stands, form, page);
  }

  /** The form as it stands, with what its reader has typed in it before. */
  private String opened(@Nullable Proposal stands, OpenedForm<ProposalForm> opened, Model page) {
    page.addAttribute("draft", opened.note());
    return form(stands, opened.form(), page);
  }

  /** The form with nothing said against it. */
  private String form(@Nullable Proposal stands, ProposalForm form, Model page) {
    page.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    page.addAttribute("form", form);
    return choices(stands, form, page);
  }

  private String choices(@Nullable Proposal stands, ProposalForm form, Model page) {
    page.addAttribute("id", stands == null ? null : stands.id());
    if (stands == null) {
      starts.offer(form, page);
    }
    folds.offer(form, (Errors) page.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form"), page);
    pages.offerChoices(form, stands == null ? KeptChoices.NOTHING : KeptChoices.of(stands), page);
    return "proposal/form";
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
