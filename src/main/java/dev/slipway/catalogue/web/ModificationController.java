package dev.slipway.catalogue.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.SlugTakenException;
import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.catalogue.editor.EffectRows;
import dev.slipway.form.Choice;
import dev.slipway.form.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a modification is added to the catalogue or changed. */
@Controller
@RequestMapping("/modifications")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ModificationController {

  private static final String FORM = "catalogue/form";

  private final Catalogue catalogue;
  private final CataloguePages pages;
  private final EffectEditor editor;

  ModificationController(Catalogue catalogue, CataloguePages pages, EffectEditor editor) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.editor = editor;
  }

  @GetMapping("/new")
  String openNew(Model model) {
    return page(model, "", ModificationForm.empty());
  }

  @GetMapping("/{slug}/edit")
  String open(@PathVariable String slug, Model model) {
    return page(model, slug, ModificationForm.of(Entries.required(catalogue, slug)));
  }

  /** A button of the effect editor, pressed where scripts do not run. */
  @PostMapping(path = "/new", params = "editor")
  String editNew(@RequestParam("editor") String button, ModificationForm form, Model model) {
    return page(model, "", form.with(EffectRows.after(button, form.effects())));
  }

  @PostMapping(path = "/{slug}/edit", params = "editor")
  String edit(
      @PathVariable String slug,
      @RequestParam("editor") String button,
      ModificationForm form,
      Model model) {
    Entries.required(catalogue, slug);
    return page(model, slug, form.with(EffectRows.after(button, form.effects())));
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") ModificationForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    String slug = ModificationAdapter.slug(form, errors);
    Optional<ModificationDetails> details = read(form, slug, errors);
    try {
      if (details.isPresent()) {
        catalogue.add(slug, details.get());
        return saved(redirect, "modification.added");
      }
    } catch (SlugTakenException taken) {
      errors.rejectValue("slug", "modification.refused.slug-taken");
    }
    return refused(model, "", response, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/{slug}/edit")
  String change(
      @PathVariable String slug,
      @ModelAttribute("form") ModificationForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    CatalogueEntry entry = Entries.required(catalogue, slug);
    Optional<ModificationDetails> details = read(form, slug, errors);
    if (details.isEmpty()) {
      return refused(model, slug, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      catalogue.change(entry.slug(), Typed.version(form.revision()), details.get());
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("modification.refused.stale");
      return refused(model, slug, response, HttpStatus.CONFLICT);
    }
    return saved(redirect, "modification.changed");
  }

  private Optional<ModificationDetails> read(
      ModificationForm form, String slug, BindingResult errors) {
    Set<String> known = pages.others("").stream().map(Choice::value).collect(Collectors.toSet());
    return ModificationAdapter.read(form, slug, known, errors);
  }

  private String page(Model model, String slug, ModificationForm form) {
    model.addAttribute("form", form);
    return page(model, slug);
  }

  private String page(Model model, String slug) {
    model.addAttribute("slug", slug);
    model.addAttribute("stages", pages.stageChoices());
    model.addAttribute("others", pages.others(slug));
    model.addAttribute("editor", editor.options());
    return FORM;
  }

  private String refused(
      Model model, String slug, HttpServletResponse response, HttpStatus status) {
    response.setStatus(status.value());
    return page(model, slug);
  }

  private static String saved(RedirectAttributes redirect, String message) {
    redirect.addFlashAttribute("message", message);
    return "redirect:/modifications";
  }
}
