package dev.slipway.decision.policy.web;

import dev.slipway.decision.policy.PolicyChanges;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the policy with its history, and takes changes by two people. */
@Controller
@RequestMapping("/policy")
class PolicyController {

  private final Policies policies;
  private final PolicyChanges changes;
  private final PolicyPages pages;

  PolicyController(Policies policies, PolicyChanges changes, PolicyPages pages) {
    this.policies = policies;
    this.changes = changes;
    this.pages = pages;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(Model model) {
    model.addAttribute("page", pages.read());
    return "policy/show";
  }

  @GetMapping("/change")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String open(Locale locale, Model model) {
    model.addAttribute("form", PolicyForm.of(policies.current(), locale));
    return "policy/change";
  }

  @PostMapping("/change")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String propose(
      @ModelAttribute("form") PolicyForm sent,
      BindingResult errors,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Fields fields = new Fields(errors);
    PolicyVersion current = policies.current();
    Optional<PolicyTerms> terms =
        PolicyAdapter.read(
            sent,
            current.terms(),
            PolicyAdapter.idsOf(policies.history().stream().map(PolicyVersion::terms).toList()),
            errors);
    String reason =
        fields.required(
            "reason", sent.reason(), PolicyAdapter.LONGEST_REASON, "policy.refused.reason");
    boolean proposed =
        fields.clean()
            && terms
                .filter(one -> proposed(Typed.version(sent.seen()), one, reason, errors))
                .isPresent();
    if (!proposed) {
      boolean clash = errors.hasGlobalErrors();
      response.setStatus((clash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
      return "policy/change";
    }
    redirect.addFlashAttribute("message", "policy.proposed");
    return "redirect:/policy";
  }

  @PostMapping("/changes/{change}/confirmation")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String confirm(@PathVariable UUID change, RedirectAttributes redirect) {
    changes.confirm(change);
    redirect.addFlashAttribute("message", "policy.confirmed");
    return "redirect:/policy";
  }

  @PostMapping("/changes/{change}/drop")
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
  String drop(@PathVariable UUID change, RedirectAttributes redirect) {
    changes.drop(change);
    redirect.addFlashAttribute("message", "policy.dropped");
    return "redirect:/policy";
  }

  private boolean proposed(int seen, PolicyTerms terms, String reason, BindingResult errors) {
    try {
      changes.propose(seen, terms, reason);
      return true;
    } catch (RefusedTransition refused) {
      errors.reject(refused.code());
      return false;
    }
  }
}
