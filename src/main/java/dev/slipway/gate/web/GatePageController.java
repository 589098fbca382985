package dev.slipway.gate.web;

import dev.slipway.gate.GateVerdict;
import dev.slipway.gate.signing.GateKeys;
import dev.slipway.gate.usage.GateUsage;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how often the gate was asked and which keys sign, and lets administrators rotate them. */
@Controller
class GatePageController {

  private final GateUsage usage;
  private final GateKeys keys;

  GatePageController(GateUsage usage, GateKeys keys) {
    this.usage = usage;
    this.keys = keys;
  }

  @GetMapping("/gate")
  @PreAuthorize("isAuthenticated()")
  String show(Model model) {
    List<String> verdicts = Arrays.stream(GateVerdict.values()).map(Enum::name).toList();
    model.addAttribute("page", new GatePage(verdicts, usage.days(), keys.all()));
    return "gate/show";
  }

  @PostMapping("/gate/keys")
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  String rotate(RedirectAttributes redirect) {
    try {
      keys.rotate();
      redirect.addFlashAttribute("message", "gate.keys.rotated");
    } catch (DuplicateKeyException another) {
      redirect.addFlashAttribute("message", "gate.keys.another");
    }
    return "redirect:/gate#keys";
  }
}
