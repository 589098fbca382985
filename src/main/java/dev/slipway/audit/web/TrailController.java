package dev.slipway.audit.web;

import dev.slipway.audit.KeyNames;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
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
  private final ValueWords words;

  TrailController(TrailPages pages, MessageSource messages, ObjectProvider<KeyNames> names) {
    this.pages = pages;
    this.words = new ValueWords(messages, names.getIfAvailable(() -> key -> Optional.empty()));
  }

  @GetMapping("/trail")
  String show(@RequestParam Map<String, String> asked, Model model) {
    model.addAttribute("trail", pages.page(TrailAddress.of(asked)));
    model.addAttribute("words", words);
    return "audit/trail";
  }
}
