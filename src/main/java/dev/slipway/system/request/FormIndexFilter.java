package dev.slipway.system.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses form fields such as {@code steps[99999]}, which no page of ours sends and on which the
 * binding of lists fails.
 */
@Component
class FormIndexFilter extends OncePerRequestFilter {

  /** Three digits or more; the binder itself takes up to 256 rows. */
  private static final Pattern TOO_HIGH = Pattern.compile("\\[[0-9]{3,}]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getParameterMap().keySet().stream().anyMatch(FormIndexFilter::tooHigh)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }

  /** The JSON of the API is read by itself and may be large. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private static boolean tooHigh(String name) {
    return TOO_HIGH.matcher(name).find();
  }
}
