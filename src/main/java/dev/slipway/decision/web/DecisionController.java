package dev.slipway.decision.web;

import dev.slipway.account.signin.TooManyAttemptsException;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.UnsignedException;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows one decision, and takes further signatures and dissent. */
@Controller
@RequestMapping("/proposals/{id}/decisions/{decision}")
class DecisionController {

  private static final int LONGEST = 10_000;

  private final DecisionService service;
  private final DecisionPages pages;

  DecisionController(DecisionService service, DecisionPages pages) {
    this.service = service;
    this.pages = pages;
  }

  /**
   * A signature as typed.
   *
   * @param content the hash of what was looked at
   */
  record SignForm(String content, String password) {
    SignForm(@Nullable String content, @Nullable String password) {
      this.content = Typed.text(content);
      this.password = Typed.text(password);
    }
  }

  /** Dissent as typed. */
  record DissentForm(String reason) {
    DissentForm(@Nullable String reason) {
      this.reason = Typed.text(reason);
    }
  }

  /** A chair's word that a decision stands, as typed. */
  record ConfirmForm(String why, String password) {
    ConfirmForm(@Nullable String why, @Nullable String password) {
      this.why = Typed.text(why);
      this.password = Typed.text(password);
    }
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, @PathVariable UUID decision, Model model) {
    return page(id, decision, model);
  }

  @PostMapping("/signatures")
  @PreAuthorize("hasRole('CHAIR')")
  String sign(
      @PathVariable UUID id,
      @PathVariable UUID decision,
      @ModelAttribute("signing") SignForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id, decision);
    boolean signed =
        signed(errors, () -> service.sign(id, decision, sent.content(), sent.password()));
    if (signed) {
      boolean taken = required(id, decision).decision().status() == Decision.Status.IN_EFFECT;
      redirect.addFlashAttribute("message", taken ? "decision.taken" : "decision.signed");
      return back();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, decision, model);
  }

  @PostMapping("/confirmations")
  @PreAuthorize("hasRole('CHAIR')")
  String confirm(
      @PathVariable UUID id,
      @PathVariable UUID decision,
      @ModelAttribute("confirming") ConfirmForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id, decision);
    Fields fields = new Fields(errors);
    String why = fields.required("why", sent.why(), LONGEST, "decision.refused.confirm");
    if (fields.clean()
        && signed(errors, () -> service.confirm(id, decision, why, sent.password()))) {
      redirect.addFlashAttribute("message", "decision.confirmed.recorded");
      return back();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, decision, model);
  }

  /** Whether what was typed signs it; if not, the fault stands beside the password. */
  private static boolean signed(BindingResult errors, Runnable signing) {
    try {
      signing.run();
      return true;
    } catch (UnsignedException unsigned) {
      errors.rejectValue("password", "decision.refused.unsigned");
    } catch (TooManyAttemptsException early) {
      errors.rejectValue(
          "password", "password.refused.early", new Object[] {early.seconds()}, null);
    }
    return false;
  }

  @PostMapping("/dissents")
  @PreAuthorize("hasAnyRole('CHAIR', 'REVIEWER')")
  String dissent(
      @PathVariable UUID id,
      @PathVariable UUID decision,
      @ModelAttribute("dissenting") DissentForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id, decision);
    Fields fields = new Fields(errors);
    String reason =
        fields.required("reason", sent.reason(), LONGEST, "decision.refused.dissent.reason");
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(id, decision, model);
    }
    service.dissent(id, decision, reason);
    redirect.addFlashAttribute("message", "decision.dissent.recorded");
    return back();
  }

  private String page(UUID id, UUID decision, Model model) {
    DecisionPage page = required(id, decision);
    model.addAttribute("page", page);
    if (!model.containsAttribute("signing")) {
      model.addAttribute("signing", new SignForm(page.decision().contentHash(), ""));
    }
    if (!model.containsAttribute("confirming")) {
      model.addAttribute("confirming", new ConfirmForm("", ""));
    }
    if (!model.containsAttribute("dissenting")) {
      model.addAttribute("dissenting", new DissentForm(""));
    }
    return "decision/show";
  }

  private static String back() {
    return "redirect:/proposals/{id}/decisions/{decision}";
  }

  private DecisionPage required(UUID id, UUID decision) {
    return pages
        .read(id, decision)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
