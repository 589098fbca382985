package dev.slipway.scoring.copying.web;

import dev.slipway.proposal.precedents.PrecedentsService;
import dev.slipway.scoring.copying.CopyingService;
import dev.slipway.scoring.copying.CopyingService.Likenesses;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows which cases are like a proposal's model, and rests its copy lag on the chosen ones. */
@Controller
@RequestMapping("/proposals/{id}/precedents")
class PrecedentsController {

  private final CopyingService copying;
  private final PrecedentsService choices;
  private final MessageSource messages;

  PrecedentsController(CopyingService copying, PrecedentsService choices, MessageSource messages) {
    this.copying = copying;
    this.choices = choices;
    this.messages = messages;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, Model model) {
    Likenesses likenesses = existing(id);
    return page(id, likenesses, PrecedentsForm.of(likenesses), Set.of(), model);
  }

  /** The fit on what is ticked just now; keeps nothing. */
  @PostMapping("/preview")
  @PreAuthorize("isAuthenticated()")
  String preview(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Model model) {
    Likenesses likenesses = existing(id);
    addFit(likenesses, PrecedentsForm.typed(fields), model);
    return "precedent/for-model :: fit";
  }

  @PostMapping
  @PreAuthorize("hasRole('SUBMITTER')")
  String take(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int seen,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Likenesses likenesses = existing(id);
    PrecedentsForm form = PrecedentsForm.typed(fields);
    Set<String> bad = form.unexplained(likenesses);
    if (bad.isEmpty()) {
      try {
        choices.take(id, seen, form.choices(likenesses));
        redirect.addFlashAttribute("message", "precedents.taken");
        return "redirect:/proposals/" + id + "/precedents";
      } catch (ObjectOptimisticLockingFailureException stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", true);
        return page(id, likenesses, form, Set.of(), model);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, likenesses, form, bad, model);
  }

  @PostMapping("/let-go")
  @PreAuthorize("hasRole('SUBMITTER')")
  String letGo(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int seen,
      RedirectAttributes redirect) {
    choices.letGo(id, seen);
    redirect.addFlashAttribute("message", "precedents.let-go");
    return "redirect:/proposals/" + id + "/precedents";
  }

  private String page(
      UUID id, Likenesses likenesses, PrecedentsForm form, Set<String> bad, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("page", PrecedentsPage.of(likenesses, form, bad));
    model.addAttribute("bad", bad);
    addFit(likenesses, form, model);
    return "precedent/for-model";
  }

  private void addFit(Likenesses likenesses, PrecedentsForm form, Model model) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("across", say("cases.chart.across.COPY"));
    words.put("up", say("precedents.chart.up"));
    words.put("risk", say("cases.chart.risk"));
    words.put("fit", say("precedents.chart.fit"));
    words.put("observed", say("cases.curve.observed"));
    model.addAttribute(
        "fit", PrecedentsPage.FitView.of(copying.of(likenesses, form.chosen()), words));
  }

  private Likenesses existing(UUID id) {
    return copying
        .likenesses(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
