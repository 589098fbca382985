package dev.slipway.precedent.web;

import dev.slipway.form.Typed;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.RefusedCaseException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/** Withdraws events for a reason, and counts them again. */
@Controller
@RequestMapping("/cases/events/{id}")
@PreAuthorize("hasAnyRole('SUBMITTER','REVIEWER','CHAIR','ADMINISTRATOR')")
class CaseWithdrawalController {

  private static final int LONGEST = 2000;

  private final CaseService cases;

  CaseWithdrawalController(CaseService cases) {
    this.cases = cases;
  }

  @GetMapping("/withdraw")
  String ask(@PathVariable UUID id, Model model) {
    ReferenceCase row = existing(id);
    model.addAttribute("form", new WithdrawalForm(Integer.toString(row.version()), ""));
    return form(row, model);
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @ModelAttribute("form") WithdrawalForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    ReferenceCase row = existing(id);
    String reason = form.reason().strip();
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (reason.isEmpty() || reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
      errors.rejectValue("reason", "cases.refused.reason");
    } else {
      try {
        cases.withdraw(id, Typed.version(form.version()), reason);
        redirect.addFlashAttribute("message", "cases.withdrawn");
        return "redirect:/cases/" + row.caseKey();
      } catch (ObjectOptimisticLockingFailureException stale) {
        errors.reject("cases.refused.stale");
        status = HttpStatus.CONFLICT;
      }
    }
    response.setStatus(status.value());
    return form(row, model);
  }

  @PostMapping("/restore")
  String restore(@PathVariable UUID id, @RequestParam String version, RedirectAttributes redirect) {
    ReferenceCase row = existing(id);
    try {
      cases.restore(id, Typed.version(version));
      redirect.addFlashAttribute("message", "cases.restored");
    } catch (RefusedCaseException refused) {
      redirect.addFlashAttribute("trouble", "cases.refused.restore");
    }
    return "redirect:/cases/" + row.caseKey();
  }

  private String form(ReferenceCase row, Model model) {
    model.addAttribute("id", row.id());
    model.addAttribute("key", row.caseKey());
    model.addAttribute("capability", row.capability());
    model.addAttribute("event", row.successor().event().name());
    model.addAttribute("successor", row.successor().name());
    return "precedent/withdraw";
  }

  private ReferenceCase existing(UUID id) {
    return cases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
