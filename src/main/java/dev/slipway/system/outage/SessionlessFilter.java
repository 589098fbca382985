package dev.slipway.system.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps requests that need no session away from it, and so from the database: static files, probes,
 * and programs, which show a token each time.
 */
class SessionlessFilter extends OncePerRequestFilter {

  private static final List<String> WITHOUT =
      List.of("/assets/", "/webjars/", "/actuator/", "/api/", "/favicon");

  /** By this the filter of sessions believes that it has seen the request already. */
  private static final String SEEN = SessionRepositoryFilter.class.getName() + ".FILTERED";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (WITHOUT.stream().anyMatch(request.getRequestURI()::startsWith)) {
      request.setAttribute(SEEN, true);
    }
    chain.doFilter(request, response);
  }
}
