package dev.slipway.catalogue.web;

import dev.slipway.catalogue.Catalogue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the catalogue; retires modifications and offers them again. */
@Controller
@RequestMapping("/modifications")
class CatalogueController {

  private final Catalogue catalogue;
  private final CataloguePages pages;

  CatalogueController(Catalogue catalogue, CataloguePages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String list(Model model) {
    model.addAttribute("stages", pages.stages());
    return "catalogue/list";
  }

  @PostMapping("/{slug}/retire")
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  String retire(
      @PathVariable String slug, @RequestParam int revision, RedirectAttributes redirect) {
    Entries.required(catalogue, slug);
    catalogue.retire(slug, revision);
    redirect.addFlashAttribute("message", "modification.retired");
    return "redirect:/modifications";
  }

  @PostMapping("/{slug}/offer")
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  String offerAgain(
      @PathVariable String slug, @RequestParam int revision, RedirectAttributes redirect) {
    Entries.required(catalogue, slug);
    catalogue.offerAgain(slug, revision);
    redirect.addFlashAttribute("message", "modification.offered");
    return "redirect:/modifications";
  }
}
