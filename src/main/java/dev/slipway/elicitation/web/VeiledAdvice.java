package dev.slipway.elicitation.web;

import dev.slipway.elicitation.VeiledException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why a score is not shown yet, and what can be done meanwhile. */
@ControllerAdvice
class VeiledAdvice {

  @ExceptionHandler
  ModelAndView veiled(VeiledException veiled) {
    ModelAndView page = new ModelAndView("elicitation/veiled", HttpStatus.FORBIDDEN);
    page.addObject("id", veiled.proposalId());
    return page;
  }
}
