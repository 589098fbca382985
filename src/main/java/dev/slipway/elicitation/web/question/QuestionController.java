package dev.slipway.elicitation.web.question;

import dev.slipway.draft.form.OpenedForm;
import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.RoundOverException;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a reviewer answers one question. What is typed counts as soon as it can, and is kept as
 * typed where it cannot.
 */
@Controller
@RequestMapping("/proposals/{id}/estimates/questions/{key}")
@PreAuthorize("hasRole('REVIEWER')")
class QuestionController {

  private static final String VIEW = "elicitation/question";

  private final QuestionPages pages;
  private final AnswerDrafts drafts;
  private final AnswerService answers;

  QuestionController(QuestionPages pages, AnswerDrafts drafts, AnswerService answers) {
    this.pages = pages;
    this.drafts = drafts;
    this.answers = answers;
  }

  @GetMapping
  String open(@PathVariable UUID id, @PathVariable String key, Model model) {
    Asked asked = pages.asked(id, key);
    OpenedForm<AnswerForm> opened = drafts.open(asked);
    model.addAttribute("form", opened.form());
    model.addAttribute("draft", opened.note());
    model.addAttribute("state", pages.state(asked, opened.note().typedAt() != null));
    return page(asked, model);
  }

  /** As it is typed, or by the button, which goes on to the next question. */
  @PostMapping
  String answer(
      @PathVariable UUID id,
      @PathVariable String key,
      @ModelAttribute("form") AnswerForm typed,
      BindingResult errors,
      HtmxRequest htmx,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Asked asked = pages.asked(id, key);
    try {
      take(asked, typed, errors);
    } catch (RoundOverException over) {
      drafts.keep(asked, typed);
      response.setStatus(HttpStatus.CONFLICT.value());
      return shown(
          AnswerState.of("OVER", List.of()), pages.asked(id, key), htmx.isHtmxRequest(), model);
    }
    Asked now = pages.asked(id, key);
    if (errors.hasErrors()) {
      return faulty(errors, now, htmx.isHtmxRequest(), model, response);
    }
    if (htmx.isHtmxRequest()) {
      return shown(pages.state(now, false), now, true, model);
    }
    boolean most = pages.hasAnsweredMost(now);
    if (most) {
      redirect.addFlashAttribute("message", "estimates.answered.most");
    }
    return "redirect:" + (most ? pages.all(now) : pages.after(now));
  }

  /** While it is typed the faults stand beside the state, on the whole page above the form. */
  private String faulty(
      BindingResult errors, Asked asked, boolean part, Model model, HttpServletResponse response) {
    if (part) {
      return shown(pages.notYet(errors), asked, true, model);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problems", pages.problems(errors));
    return shown(AnswerState.of("NOT_YET", List.of()), asked, false, model);
  }

  private void take(Asked asked, AnswerForm typed, BindingResult errors) {
    UUID id = asked.proposal().id();
    if (typed.isBlank()) {
      answers.takeBack(id, asked.key());
      drafts.taken(asked);
      return;
    }
    Optional<Answer> read = AnswerReading.read(typed, asked.question(), errors);
    if (read.isPresent()) {
      answers.give(id, asked.key(), read.get());
      drafts.taken(asked);
    } else {
      answers.takeBack(id, asked.key());
      drafts.keep(pages.asked(id, asked.key()), typed);
    }
  }

  /** Whoever is not asked reads the page of all estimates, which says so. */
  @ExceptionHandler(ElicitationRefused.class)
  String refused(ElicitationRefused refused, WebRequest request, RedirectAttributes redirect) {
    redirect.addFlashAttribute("trouble", refused.code());
    Map<?, ?> variables =
        (Map<?, ?>)
            Objects.requireNonNull(
                request.getAttribute(
                    HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                    RequestAttributes.SCOPE_REQUEST));
    return "redirect:/proposals/" + variables.get("id") + "/estimates";
  }

  private String shown(AnswerState state, Asked asked, boolean part, Model model) {
    model.addAttribute("state", state);
    if (part) {
      model.addAttribute("page", pages.page(asked));
      return VIEW + " :: state";
    }
    model.addAttribute("draft", drafts.note(asked));
    return page(asked, model);
  }

  private String page(Asked asked, Model model) {
    model.addAttribute("page", pages.page(asked));
    return VIEW;
  }
}
