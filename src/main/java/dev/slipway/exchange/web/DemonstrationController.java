package dev.slipway.exchange.web;

import dev.slipway.exchange.Demonstration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in the demonstration data when asked. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DemonstrationController {

  private final Demonstration demonstration;

  DemonstrationController(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  @PostMapping("/demonstration")
  String load(RedirectAttributes redirect) {
    Demonstration.Outcome outcome = demonstration.load();
    redirect.addFlashAttribute(
        "message", outcome.nothing() ? "demonstration.already" : "demonstration.done");
    return "redirect:/";
  }
}
