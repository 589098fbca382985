package dev.slipway.proposal.web.life;

import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in words why the state of a proposal, or of a draft of the rubric, does not allow what was
 * asked, and what can be done.
 */
@ControllerAdvice
class RefusedTransitionAdvice {

  @ExceptionHandler
  ModelAndView refused(RefusedTransition refused, HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    boolean rubric = pattern instanceof String address && address.startsWith("/rubric");
    ModelAndView page = new ModelAndView("proposal/refused", HttpStatus.CONFLICT);
    page.addObject("reason", refused.code());
    page.addObject("section", rubric ? "rubric" : "proposals");
    page.addObject("proposal", rubric ? null : pathVariable(request));
    return page;
  }

  private static @Nullable Object pathVariable(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map ? map.get("id") : null;
  }
}
