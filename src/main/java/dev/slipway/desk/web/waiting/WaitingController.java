package dev.slipway.desk.web.waiting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page per person: what waits for them. */
@Controller
@PreAuthorize("isAuthenticated()")
class WaitingController {

  private final List<WaitingSource> sources;

  WaitingController(List<WaitingSource> sources) {
    this.sources = sources;
  }

  @GetMapping("/waiting")
  String show(Model model) {
    List<Waiting> groups =
        sources.stream()
            .flatMap(each -> each.now().stream())
            .filter(each -> !each.items().isEmpty())
            .toList();
    model.addAttribute("groups", groups);
    return "desk/waiting";
  }
}
