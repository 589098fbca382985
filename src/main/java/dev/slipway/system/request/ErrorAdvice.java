package dev.slipway.system.request;

import dev.slipway.scoring.compute.TooBusyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers in the house's look what the pages' own controllers leave unanswered. */
@ControllerAdvice(annotations = Controller.class)
class ErrorAdvice {

  /** Somebody else saved first. */
  @ExceptionHandler(OptimisticLockingFailureException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  String conflict() {
    return "error/409";
  }

  /** An address with something else where an identifier belongs leads nowhere. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String notFound() {
    return "error/404";
  }

  /** Too much waits to be computed: everything that was sent is kept, to be sent again. */
  @ExceptionHandler(TooBusyException.class)
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String busy(
      TooBusyException busy,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(busy.retryAfterSeconds()));
    model.addAttribute("seconds", busy.retryAfterSeconds());
    model.addAttribute("own", busy.ownShare());
    if (RequestKind.isPart(request)) {
      return "fragments/busy :: busy";
    }
    model.addAttribute("address", request.getRequestURI());
    model.addAttribute("sent", sent(request));
    return "error/429";
  }

  private static List<Sent> sent(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("_csrf"))
        .flatMap(
            entry -> Arrays.stream(entry.getValue()).map(each -> new Sent(entry.getKey(), each)))
        .toList();
  }

  /** One field of a form as it was sent. */
  record Sent(String name, String value) {}
}
