package dev.slipway.undo.web;

import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoService;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Undo button. */
@Controller
class UndoController {

  private final UndoService undo;

  UndoController(UndoService undo) {
    this.undo = undo;
  }

  @PostMapping("/undo/{id}")
  @PreAuthorize("hasAnyRole('SUBMITTER','REVIEWER','CHAIR','ADMINISTRATOR')")
  String undo(@PathVariable UUID id, RedirectAttributes redirect) {
    try {
      String back = undo.undo(id);
      redirect.addFlashAttribute("message", "undo.done");
      return "redirect:" + back;
    } catch (UndoRefusedException refused) {
      redirect.addFlashAttribute("trouble", refused.getMessage());
      return "redirect:" + refused.back();
    } catch (NoSuchElementException othersStep) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
