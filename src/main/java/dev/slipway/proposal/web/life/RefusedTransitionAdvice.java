package dev.slipway.proposal.web.life;

import dev.slipway.proposal.RefusedTransition;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in words why a proposal's state does not allow what was asked, and what can be done. */
@ControllerAdvice
class RefusedTransitionAdvice {

  @ExceptionHandler
  ModelAndView refused(RefusedTransition refused, WebRequest request) {
    ModelAndView page = new ModelAndView("proposal/refused", HttpStatus.CONFLICT);
    page.addObject("reason", refused.code());
    page.addObject("id", pathVariable(request));
    return page;
  }

  private static @Nullable Object pathVariable(WebRequest request) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return variables instanceof Map<?, ?> map ? map.get("id") : null;
  }
}
