package dev.slipway.audit.web;

import dev.slipway.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who changed what, newest first. */
@Controller
@PreAuthorize("isAuthenticated()")
class TrailController {

  private final Trail trail;

  TrailController(Trail trail) {
    this.trail = trail;
  }

  @GetMapping("/trail")
  String show(
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(required = false) @Nullable String subject,
      Model model) {
    model.addAttribute("lines", trail.newestFirst(subject, Math.max(0, page)));
    model.addAttribute("subject", subject);
    return "audit/trail";
  }
}
