package dev.slipway.desk.web.trial;

import dev.slipway.comparison.WhatIfAsked;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Scores a release that nobody has proposed. Nothing is kept: the address carries the answers. */
@Controller
@RequestMapping("/try")
@PreAuthorize("isAuthenticated()")
class TryController {

  private final Trials trials;
  private final TryPages pages;
  private final ApplicationEventPublisher events;

  TryController(Trials trials, TryPages pages, ApplicationEventPublisher events) {
    this.trials = trials;
    this.pages = pages;
    this.events = events;
  }

  /** Computes nothing: the page asks for its first answer by itself, or by the button. */
  @GetMapping
  String open(TryForm sent, Model page) {
    TryForm form = opened(sent);
    page.addAttribute("form", form);
    return pages.page(form, null, page);
  }

  @PostMapping
  String answer(
      @ModelAttribute("form") TryForm form,
      BindingResult errors,
      HtmxRequest htmx,
      Model page,
      HttpServletResponse response) {
    Optional<Tried> tried = pages.read(form, errors);
    if (tried.filter(each -> !each.chosen().isEmpty()).isPresent()) {
      events.publishEvent(new WhatIfAsked());
    }
    page.addAttribute("hidden", tried.filter(trials::hides).isPresent());
    tried
        .filter(each -> !trials.hides(each))
        .map(trials::score)
        .ifPresent(
            trial -> {
              page.addAttribute("page", trial);
              response.setHeader("HX-Replace-Url", trial.address());
            });
    if (htmx.isHtmxRequest()) {
      page.addAttribute("missing", pages.problems(errors));
      page.addAttribute("alone", true);
      return "desk/trial :: trial";
    }
    if (tried.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return pages.page(form, errors, page);
  }

  /** A real model that is named alone answers all questions; numbers are shown as people write. */
  private TryForm opened(TryForm sent) {
    Optional<Tried> tried =
        sent.isBegun()
            ? pages.read(sent, new BeanPropertyBindingResult(sent, "form"))
            : RealReleases.find(sent.real()).map(RealReleases::tried);
    return tried.map(TryForm::of).orElse(sent);
  }
}
