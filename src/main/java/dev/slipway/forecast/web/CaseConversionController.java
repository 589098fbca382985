package dev.slipway.forecast.web;

import dev.slipway.forecast.conversion.CaseConversionService;
import dev.slipway.forecast.conversion.CaseDraft;
import dev.slipway.form.Choices;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.RefusedCaseException;
import dev.slipway.precedent.file.CaseColumns;
import dev.slipway.proposal.ProposalService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** Takes a release over as a reference case, after one look. */
@Controller
@RequestMapping("/proposals/{id}/case")
@PreAuthorize("hasAnyRole('SUBMITTER','REVIEWER','CHAIR','ADMINISTRATOR')")
class CaseConversionController {

  private static final Map<String, String> FIELDS =
      Map.of(
          "case_id", "caseId",
          "capability", "capability",
          "modality", "modality",
          "origin_announced", "originAnnounced",
          "successor", "successor",
          "successor_access", "successorAccess",
          "successor_date", "originAnnounced");

  private final CaseConversionService taking;
  private final ProposalService proposals;
  private final Choices choices;

  CaseConversionController(
      CaseConversionService taking, ProposalService proposals, MessageSource messages) {
    this.taking = taking;
    this.proposals = proposals;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String look(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
    Optional<CaseDraft> draft = draft(id);
    if (draft.isEmpty()) {
      return back(id, redirect);
    }
    model.addAttribute("form", CaseConversionForm.of(draft.get()));
    return page(id, draft.get(), model);
  }

  @PostMapping
  String take(
      @PathVariable UUID id,
      @ModelAttribute("form") CaseConversionForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<CaseDraft> draft = draft(id);
    if (draft.isEmpty()) {
      return back(id, redirect);
    }
    try {
      String key = taking.take(id, form.common(), form.copy(draft.get()), form.open(draft.get()));
      redirect.addFlashAttribute("message", "forecasts.case.taken");
      return "redirect:/cases/" + key;
    } catch (RefusedCaseException refused) {
      refused.faults().forEach(fault -> refuse(fault, errors));
    } catch (DuplicateKeyException atOnce) {
      return back(id, redirect);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, draft.get(), model);
  }

  /** Beside its field, or over all of them where the page has none. */
  private static void refuse(CaseFault fault, BindingResult errors) {
    String field = FIELDS.get(fault.column());
    if (field == null) {
      errors.reject(fault.code(), fault.args().toArray(), null);
    } else if (!errors.hasFieldErrors(field)) {
      errors.rejectValue(field, fault.code(), fault.args().toArray(), null);
    }
  }

  private Optional<CaseDraft> draft(UUID id) {
    existing(id);
    return taking.draft(id);
  }

  private String page(UUID id, CaseDraft draft, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("question", existing(id));
    model.addAttribute("draft", draft);
    String parameters = draft.common().getOrDefault("origin_parameters", "");
    model.addAttribute("parameters", parameters.isEmpty() ? null : Double.valueOf(parameters));
    model.addAttribute("there", taking.isThere(draft.common().getOrDefault("case_id", "")));
    model.addAttribute(
        "modalities",
        choices.orNone("cases.form.choose", choices.of("cases.modality.", CaseGroup.modalities())));
    model.addAttribute(
        "levels",
        choices.orNone(
            "cases.form.choose",
            choices.of(
                "level.access.", CaseColumns.ACCESS, name -> name.toUpperCase(Locale.ROOT))));
    return "forecast/case";
  }

  /** It is a case already, or cannot be one yet; the page of its forecasts says which. */
  private static String back(UUID id, RedirectAttributes redirect) {
    redirect.addFlashAttribute("trouble", "forecasts.case.not");
    return "redirect:/proposals/" + id + "/forecasts";
  }

  private String existing(UUID id) {
    return proposals
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .question();
  }
}
