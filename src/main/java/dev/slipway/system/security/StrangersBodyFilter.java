package dev.slipway.system.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads little of those who have not signed in: a form to sign in is small. Who sends more, perhaps
 * because their session has ended meanwhile, is sent to the sign-in page with nothing read. Stands
 * before everything that asks for a field, which would have the server take in the whole body.
 */
class StrangersBodyFilter extends OncePerRequestFilter {

  private final PersonInSession person;
  private final SignInAgain again;
  private final DataSize most;

  StrangersBodyFilter(PersonInSession person, SignInAgain again, DataSize most) {
    this.person = person;
    this.again = again;
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isLong(request) && !person.containsContext(request)) {
      again.commence(request, response, new InsufficientAuthenticationException("a long body"));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Programs show a token, and nothing is read of one without. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private boolean isLong(HttpServletRequest request) {
    return request.getContentLengthLong() > most.toBytes()
        || request.getHeader("Transfer-Encoding") != null;
  }
}
