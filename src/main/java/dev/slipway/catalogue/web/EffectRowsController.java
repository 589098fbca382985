package dev.slipway.catalogue.web;

import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.catalogue.editor.EffectRows;
import dev.slipway.catalogue.editor.EffectsForm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the effect editor while it is being filled in, on whatever page it stands. */
@Controller
class EffectRowsController {

  private final EffectEditor editor;

  EffectRowsController(EffectEditor editor) {
    this.editor = editor;
  }

  /** The rows after a button was pressed or a target chosen; nothing is saved or checked. */
  @PostMapping("/modifications/effects")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
  String rows(
      @RequestParam(name = "editor", defaultValue = "") String button,
      EffectsForm typed,
      Model model) {
    model.addAttribute("form", new EffectsForm(EffectRows.after(button, typed.effects())));
    model.addAttribute("editor", editor.options());
    return "catalogue/effects :: rows";
  }
}
