package dev.slipway.api.problem;

import dev.slipway.account.token.Scope;
import dev.slipway.instance.DatabaseOutage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refuses, by problem documents, whoever shows no good token or one that is good for less. */
@Component
public class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String REALM = "Bearer realm=\"slipway\"";

  private final ProblemWriter writer;

  ApiRefusals(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    boolean shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, shown ? REALM + ", error=\"invalid_token\"" : REALM);
    write(
        request,
        response,
        writer.problem(HttpStatus.UNAUTHORIZED, shown ? "token.bad" : "token.missing"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"insufficient_scope\"");
    write(request, response, forbidden());
  }

  /** There is no database now; the same request may be sent again. */
  public void unavailable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Integer.toString(DatabaseOutage.RETRY_AFTER_SECONDS));
    write(
        request,
        response,
        writer.problem(
            HttpStatus.SERVICE_UNAVAILABLE, "unavailable", DatabaseOutage.RETRY_AFTER_SECONDS));
  }

  /** Refuses before any handler is asked, for a reason under {@code api.problem.<code>}. */
  public void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    write(request, response, writer.problem(status, code));
  }

  /** What is wanted of the token cannot be told from here; what it has can. */
  ProblemDetail forbidden() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return writer.problem(HttpStatus.FORBIDDEN, "forbidden", scope(present));
  }

  private static String scope(@Nullable Authentication present) {
    return Arrays.stream(Scope.values())
        .filter(scope -> present != null && has(present, scope))
        .reduce((one, wider) -> wider)
        .map(Scope::name)
        .orElse("-");
  }

  private static boolean has(Authentication present, Scope scope) {
    return present.getAuthorities().stream()
        .anyMatch(granted -> scope.authority().equals(granted.getAuthority()));
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
      throws IOException {
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(writer.bytes(problem));
  }
}
