package dev.slipway.desk.web.waiting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page per person: what waits for them. */
@Controller
@PreAuthorize("isAuthenticated()")
class WaitingController {

  private final ToDo toDo;

  WaitingController(ToDo toDo) {
    this.toDo = toDo;
  }

  @GetMapping("/waiting")
  String show(Model model) {
    model.addAttribute("groups", toDo.now());
    return "desk/waiting";
  }
}
