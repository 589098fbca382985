package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.RubricChanges;
import dev.slipway.decision.rubric.RubricChecks;
import dev.slipway.form.Fields;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows versions of the rubric beside the one in force, and takes their adoption by two people. */
@Controller
@RequestMapping("/rubric")
class RubricVersionController {

  private static final int LONGEST_REASON = 10_000;

  private final VersionPages pages;
  private final RubricChanges adoptions;
  private final RubricChecks checks;

  RubricVersionController(VersionPages pages, RubricChanges adoptions, RubricChecks checks) {
    this.pages = pages;
    this.adoptions = adoptions;
    this.checks = checks;
  }

  @GetMapping("/versions")
  @PreAuthorize("isAuthenticated()")
  String all(Model model) {
    model.addAttribute("page", pages.all());
    return "rubric/versions";
  }

  @GetMapping("/versions/{version}")
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable int version, Model model) {
    model.addAttribute("form", AdoptionForm.EMPTY);
    return page(version, model);
  }

  @PostMapping("/versions/{version}/check")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String check(@PathVariable int version, RedirectAttributes redirect) {
    checks.ask(version);
    redirect.addFlashAttribute("message", "rubric.check.asked");
    return "redirect:/rubric/versions/" + version;
  }

  @PostMapping("/versions/{version}/adoption")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String propose(
      @PathVariable int version,
      @ModelAttribute("form") AdoptionForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Fields fields = new Fields(errors);
    String reason =
        fields.required("reason", sent.reason(), LONGEST_REASON, "rubric.refused.reason");
    if (!fields.clean() || !proposed(version, reason, errors)) {
      boolean clash = errors.hasGlobalErrors();
      response.setStatus((clash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
      return page(version, model);
    }
    redirect.addFlashAttribute("message", "rubric.proposed");
    return "redirect:/rubric/versions/" + version;
  }

  @PostMapping("/adoptions/{adoption}/confirmation")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String confirm(@PathVariable UUID adoption, RedirectAttributes redirect) {
    int version = adoptions.confirm(adoption).version();
    redirect.addFlashAttribute("message", "rubric.confirmed");
    return "redirect:/rubric/versions/" + version;
  }

  @PostMapping("/adoptions/{adoption}/drop")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String drop(@PathVariable UUID adoption, RedirectAttributes redirect) {
    int version = adoptions.drop(adoption);
    redirect.addFlashAttribute("message", "rubric.dropped");
    return "redirect:/rubric/versions/" + version;
  }

  private boolean proposed(int version, String reason, BindingResult errors) {
    try {
      adoptions.propose(version, reason);
      return true;
    } catch (RefusedTransition refused) {
      errors.reject(refused.code());
      return false;
    }
  }

  private String page(int version, Model model) {
    model.addAttribute(
        "page",
        pages.of(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "rubric/version";
  }
}
