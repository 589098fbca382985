package dev.slipway.desk.web.help;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains how a score comes about and what the words mean. */
@Controller
@PreAuthorize("isAuthenticated()")
class HelpController {

  private final Glossary glossary;

  HelpController(Glossary glossary) {
    this.glossary = glossary;
  }

  @GetMapping("/help")
  String show(Locale locale, Model model) {
    model.addAttribute("entries", glossary.in(locale));
    return "desk/help";
  }
}
