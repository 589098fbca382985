package dev.slipway.desk.web;

import dev.slipway.profile.ProfileService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people come in: what waits and what has been asked, or how to begin. */
@Controller
@PreAuthorize("isAuthenticated()")
class HomeController {

  private final ProposalLines lines;
  private final ProfileService profiles;

  HomeController(ProposalLines lines, ProfileService profiles) {
    this.lines = lines;
    this.profiles = profiles;
  }

  @GetMapping("/")
  String home(Model model) {
    List<ProposalLine> all = lines.all();
    model.addAttribute("lines", all);
    model.addAttribute("waiting", all.stream().filter(ProposalLine::waits).toList());
    model.addAttribute("hasModels", !profiles.all().isEmpty());
    return "desk/home";
  }
}
