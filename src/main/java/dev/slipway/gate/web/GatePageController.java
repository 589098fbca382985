package dev.slipway.gate.web;

import dev.slipway.gate.GateVerdict;
import dev.slipway.gate.signing.GateKeys;
import dev.slipway.gate.usage.GateUsage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final int DAYS = 30;

  private final GateUsage usage;
  private final GateKeys keys;
  private final Clock clock;

  GatePageController(GateUsage usage, GateKeys keys, Clock clock) {
    this.usage = usage;
    this.keys = keys;
    this.clock = clock;
  }

  @GetMapping("/gate")
  @PreAuthorize("isAuthenticated()")
  String show(Model model) {
    List<String> verdicts = Arrays.stream(GateVerdict.values()).map(Enum::name).toList();
    model.addAttribute("page", new GatePage(verdicts, days(), keys.all()));
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

  private List<GatePage.Day> days() {
    Map<LocalDate, Map<String, Long>> days = new LinkedHashMap<>();
    usage
        .since(LocalDate.now(clock).minusDays(DAYS - 1L))
        .forEach(
            count ->
                days.computeIfAbsent(count.day(), any -> new TreeMap<>())
                    .put(count.verdict(), count.times()));
    return days.entrySet().stream()
        .map(day -> new GatePage.Day(day.getKey(), day.getValue()))
        .toList();
  }
}
