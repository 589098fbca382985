package dev.slipway.desk.web.since;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows what has changed since a decision, and what can be done about it. */
@Controller
class SinceController {

  private final SinceReader reader;

  SinceController(SinceReader reader) {
    this.reader = reader;
  }

  @GetMapping("/proposals/{id}/decisions/{decision}/since")
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, @PathVariable UUID decision, Model model) {
    model.addAttribute(
        "page",
        reader
            .read(id, decision)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "desk/since";
  }
}
