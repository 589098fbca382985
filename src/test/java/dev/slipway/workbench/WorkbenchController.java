package dev.slipway.workbench;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A page that holds every shared fragment once, to be tested and looked at. */
@Controller
@Profile("workbench")
@PreAuthorize("isAuthenticated()")
public class WorkbenchController {

  record Choice(String value, String label, String explanation) {}

  record Triple(String low, String middle, String high) {}

  record Sample(
      String name,
      String text,
      String count,
      String day,
      String level,
      String pick,
      List<String> several,
      String sure,
      Triple rate) {}

  private static final List<Choice> OPTIONS =
      List.of(
          new Choice("API", "API", "Programmatic access, weights held back"),
          new Choice("OPEN", "Open weights", null));

  @GetMapping("/workbench")
  String show(Model model) {
    model.addAttribute(
        "form",
        new Sample(
            "",
            "",
            "",
            "2026-05-01",
            "API",
            "API",
            List.of("OPEN"),
            "",
            new Triple("1%", "2%", "6%")));
    model.addAttribute("options", OPTIONS);
    return "workbench/page";
  }

  @PostMapping("/workbench")
  String refuse(@ModelAttribute("form") Sample form, BindingResult errors, Model model) {
    for (String path :
        List.of(
            "name",
            "text",
            "count",
            "day",
            "level",
            "pick",
            "several",
            "sure",
            "rate",
            "rate.low")) {
      errors.rejectValue(path, "number.unreadable.none", null, null);
    }
    errors.reject("number.missing");
    model.addAttribute("options", OPTIONS);
    return "workbench/page";
  }
}
