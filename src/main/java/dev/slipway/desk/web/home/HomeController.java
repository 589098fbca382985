package dev.slipway.desk.web.home;

import dev.slipway.account.Role;
import dev.slipway.desk.web.waiting.ToDo;
import dev.slipway.draft.Drafts;
import dev.slipway.profile.ProfileService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people come in: what waits and what has been asked, or how to begin. */
@Controller
@PreAuthorize("isAuthenticated()")
class HomeController {

  private final HomeReader home;
  private final HomeAlerts alerts;
  private final ToDo toDo;
  private final ProfileService profiles;
  private final Drafts drafts;
  private final GettingStarted started;

  HomeController(
      HomeReader home,
      HomeAlerts alerts,
      ToDo toDo,
      ProfileService profiles,
      Drafts drafts,
      GettingStarted started) {
    this.home = home;
    this.alerts = alerts;
    this.toDo = toDo;
    this.profiles = profiles;
    this.drafts = drafts;
    this.started = started;
  }

  @GetMapping("/")
  String home(
      @RequestParam(name = "show", defaultValue = "") String show,
      Authentication reader,
      Model model) {
    model.addAttribute("home", home.read(show));
    model.addAttribute("alerts", alerts.read());
    model.addAttribute("toDo", toDo.now());
    model.addAttribute("hasModels", !profiles.names(1).isEmpty());
    model.addAttribute("begun", drafts.begun());
    model.addAttribute("steps", started.steps(Role.heldBy(reader)));
    return "desk/home";
  }

  /** A step that leaves no other trace: whoever goes there from the list has done it. */
  @PostMapping("/getting-started/read")
  String readScore() {
    return "redirect:" + started.read();
  }

  @PostMapping("/getting-started/dismiss")
  String dismiss(RedirectAttributes redirect) {
    started.dismiss();
    redirect.addFlashAttribute("message", "started.dismissed");
    return "redirect:/";
  }
}
