package dev.slipway.audit.web;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who changed what, newest first, as the address asks for it. */
@Controller
@PreAuthorize("isAuthenticated()")
class TrailController {

  private final TrailPages pages;

  TrailController(TrailPages pages) {
    this.pages = pages;
  }

  @GetMapping("/trail")
  String show(@RequestParam Map<String, String> asked, Model model) {
    model.addAttribute("trail", pages.page(TrailAddress.of(asked)));
    return "audit/trail";
  }
}
