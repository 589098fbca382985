package dev.slipway.exchange.web;

import dev.slipway.exchange.DemonstrationLoading;
import dev.slipway.exchange.LoadProgress;
import dev.slipway.exchange.LoadState;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Loads the demonstration data when asked, and says how far that has got. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DemonstrationController {

  private final DemonstrationLoading loading;

  DemonstrationController(DemonstrationLoading loading) {
    this.loading = loading;
  }

  @PostMapping("/demonstration")
  String load() {
    loading.ask();
    return "redirect:/";
  }

  /** In place of the button; once the data are in, the whole page is another one. */
  @GetMapping("/demonstration/progress")
  String progress(
      @RequestParam(defaultValue = "false") boolean watched,
      Model model,
      HttpServletResponse response) {
    LoadProgress progress = loading.progress();
    if (watched && progress.state() == LoadState.DONE) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("progress", progress);
    return "exchange/demonstration :: load";
  }
}
