package dev.slipway.api.problem;

import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.instance.DatabaseOutage;
import dev.slipway.pathway.document.Fault;
import dev.slipway.scoring.compute.TooBusyException;
import dev.slipway.scoring.json.MalformedJsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever goes wrong under {@code /api/} with a problem document. A resolver rather than
 * an advice, because a wrong method or media type is refused before any handler is chosen, and
 * because a client that accepts only HTML shall still get the reason.
 */
@Component
class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

  private final ProblemWriter writer;
  private final ProductProblems product;
  private final ApiRefusals refusals;

  ApiExceptionResolver(ProblemWriter writer, ProductProblems product, ApiRefusals refusals) {
    this.writer = writer;
    this.product = product;
    this.refusals = refusals;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 10;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!path.startsWith("/api/") || DatabaseOutage.caused(exception)) {
      return null; // of an outage the filter around everything says the same for all addresses
    }
    if (response.isCommitted()) {
      return null; // the server breaks the connection off, by which the client can tell
    }
    ProblemDetail problem = product.of(exception).orElseGet(() -> problem(exception));
    problem.setInstance(URI.create(request.getRequestURI()));
    if (exception instanceof HttpRequestMethodNotSupportedException e
        && e.getSupportedMethods() != null) {
      response.setHeader("Allow", String.join(", ", e.getSupportedMethods()));
    }
    retryAfter(exception)
        .ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
    return written(response, problem);
  }

  private static OptionalLong retryAfter(Exception exception) {
    if (exception instanceof TooBusyException busy) {
      return OptionalLong.of(busy.retryAfterSeconds());
    }
    return exception instanceof QuotaExceededException full
        ? full.retryAfterSeconds()
        : OptionalLong.empty();
  }

  private ProblemDetail problem(Exception exception) {
    if (exception instanceof RefusedException e) {
      return writer.faults(HttpStatus.UNPROCESSABLE_CONTENT, e.faults());
    }
    if (exception instanceof ProblemException e) {
      return writer.problem(e.status(), e.code());
    }
    if (exception instanceof MalformedJsonException e) {
      return malformed(e);
    }
    if (exception instanceof RefusedDocumentException e) {
      return refused(e);
    }
    if (exception instanceof BodyTooLargeException) {
      return writer.problem(HttpStatus.CONTENT_TOO_LARGE, "size");
    }
    if (exception instanceof HttpMediaTypeNotSupportedException) {
      return writer.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "mediaType");
    }
    if (exception instanceof HttpMediaTypeNotAcceptableException) {
      return writer.problem(HttpStatus.NOT_ACCEPTABLE, "accept");
    }
    if (exception instanceof HttpRequestMethodNotSupportedException e) {
      return writer.problem(HttpStatus.METHOD_NOT_ALLOWED, "method", allowed(e));
    }
    if (exception instanceof TooBusyException e) {
      String code = e.ownShare() ? "busy.own" : "busy";
      return writer.problem(HttpStatus.TOO_MANY_REQUESTS, code, e.retryAfterSeconds());
    }
    if (exception instanceof AccessDeniedException) {
      return refusals.forbidden();
    }
    return ofStatus(exception);
  }

  /** What is answered by a status alone, and what nobody expected. */
  private ProblemDetail ofStatus(Exception exception) {
    if (exception instanceof MethodArgumentTypeMismatchException) {
      return other(HttpStatus.NOT_FOUND); // something else where an identifier belongs
    }
    if (exception instanceof ErrorResponse e) {
      return other(e.getStatusCode());
    }
    ResponseStatus said = findMergedAnnotation(exception.getClass(), ResponseStatus.class);
    if (said != null) {
      return other(said.code());
    }
    LOG.error("The interface failed", exception);
    return writer.problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
  }

  private ProblemDetail malformed(MalformedJsonException e) {
    ProblemDetail problem =
        writer.problem(HttpStatus.BAD_REQUEST, "malformed", e.line(), e.column());
    problem.setProperty("line", e.line());
    problem.setProperty("column", e.column());
    return problem;
  }

  private ProblemDetail refused(RefusedDocumentException e) {
    return switch (e.reason()) {
      case UNKNOWN -> writer.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document.unknown");
      case TOO_LARGE -> writer.problem(HttpStatus.CONTENT_TOO_LARGE, "document.size");
      case FAULTY -> {
        Fault fault = new Fault(e.place().toString(), "import." + e.code(), e.args());
        yield writer.document(fault);
      }
    };
  }

  private static String allowed(HttpRequestMethodNotSupportedException e) {
    String[] methods = e.getSupportedMethods();
    return methods == null ? "" : String.join(", ", methods);
  }

  private ProblemDetail other(HttpStatusCode status) {
    return status.value() == 404
        ? writer.problem(status, "notFound")
        : ProblemDetail.forStatus(status);
  }

  private @Nullable ModelAndView written(HttpServletResponse response, ProblemDetail problem) {
    try {
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(writer.bytes(problem));
      return new ModelAndView();
    } catch (IOException e) {
      return null;
    }
  }
}
