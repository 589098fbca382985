package dev.slipway.api.call;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.token.TokenUse;
import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses more requests of one token than an instance takes from it in a minute, and says in the
 * headers of the IETF's draft how many are left.
 */
class RateLimitFilter extends OncePerRequestFilter {

  private static final String GATE = "/api/v1/gate";

  private final RateLimits requests;
  private final RateLimits gate;
  private final CurrentPerson person;
  private final ApiRefusals refusals;

  RateLimitFilter(
      ApiProperties properties, CurrentPerson person, ApiRefusals refusals, Clock clock) {
    this.requests = new RateLimits(properties.requestsPerMinute(), clock);
    this.gate = new RateLimits(properties.gateRequestsPerMinute(), clock);
    this.person = person;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || caller().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean ofGate = request.getRequestURI().equals(request.getContextPath() + GATE);
    RateLimits limits = ofGate ? gate : requests;
    String name = ofGate ? "gate" : "requests";
    RateLimits.Standing standing = limits.take(caller().orElseThrow().toString());
    response.setHeader(
        "RateLimit-Policy",
        "\"%s\";q=%d;w=%d".formatted(name, limits.quota(), RateLimits.WINDOW_SECONDS));
    response.setHeader(
        "RateLimit",
        "\"%s\";r=%d;t=%d".formatted(name, standing.remaining(), standing.resetSeconds()));
    if (standing.taken()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(standing.resetSeconds()));
    refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "rate");
  }

  private Optional<UUID> caller() {
    return person.token().map(TokenUse::id).or(person::maybeId);
  }
}
