package dev.slipway.precedent.web;

import dev.slipway.form.Typed;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.RefusedCaseException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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

/** Takes new events and cases, and what else is said of those that are here. */
@Controller
@RequestMapping("/cases")
@PreAuthorize("hasAnyRole('SUBMITTER','REVIEWER','CHAIR','ADMINISTRATOR')")
class CaseFormController {

  private final CaseService cases;
  private final CasePages pages;

  CaseFormController(CaseService cases, CasePages pages) {
    this.cases = cases;
    this.pages = pages;
  }

  /** For a case that is new here or, where one is named, for one more event of it. */
  @GetMapping("/new")
  String openNew(@RequestParam(name = "case", defaultValue = "") String key, Model model) {
    List<ReferenceCase> rows = key.isEmpty() ? List.of() : cases.ofCase(key);
    CaseForm form = rows.isEmpty() ? CaseForm.empty() : CaseForm.beside(rows.get(0).details());
    model.addAttribute("form", form);
    return form(null, rows.isEmpty() ? "" : key, model);
  }

  @PostMapping("/new")
  String add(
      @RequestParam(name = "case", defaultValue = "") String key,
      @ModelAttribute("form") CaseForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<CaseDetails> details = CaseAdapter.read(form, errors);
    try {
      if (details.isPresent() && pages.mayEnd(null, details.get(), form, errors, model)) {
        cases.add(details.get(), form.ends().equals("true"));
        redirect.addFlashAttribute("message", "cases.saved");
        return "redirect:/cases/" + details.get().caseKey();
      }
    } catch (RefusedCaseException refused) {
      refused.faults().forEach(fault -> CaseAdapter.refuse(fault, errors));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(null, key, model);
  }

  @GetMapping("/events/{id}/edit")
  String open(@PathVariable UUID id, Model model) {
    ReferenceCase row = existing(id);
    model.addAttribute("form", CaseForm.of(row.details(), row.version()));
    return form(id, row.caseKey(), model);
  }

  @PostMapping("/events/{id}/edit")
  String change(
      @PathVariable UUID id,
      @ModelAttribute("form") CaseForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    String key = existing(id).caseKey();
    if (!form.caseId().equals(key)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Optional<CaseDetails> details = CaseAdapter.read(form, errors);
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    try {
      if (details.isPresent() && pages.mayEnd(id, details.get(), form, errors, model)) {
        cases.change(id, Typed.version(form.version()), details.get(), form.ends().equals("true"));
        redirect.addFlashAttribute("message", "cases.saved");
        return "redirect:/cases/" + key;
      }
    } catch (RefusedCaseException refused) {
      refused.faults().forEach(fault -> CaseAdapter.refuse(fault, errors));
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("cases.refused.stale");
      status = HttpStatus.CONFLICT;
    }
    response.setStatus(status.value());
    return form(id, key, model);
  }

  private String form(@Nullable UUID id, String key, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("key", key);
    pages.offerChoices(model);
    return "precedent/form";
  }

  private ReferenceCase existing(UUID id) {
    return cases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
