package dev.slipway.system.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the token of the forms of whoever is signed in in their session, and of everybody else in a
 * cookie: a session would be a row in the database for each who only opens the sign-in page.
 */
@Component
public class CsrfTokens implements CsrfTokenRepository {

  private final PersonInSession person;
  private final HttpSessionCsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
  private final CookieCsrfTokenRepository inCookie = new CookieCsrfTokenRepository();

  CsrfTokens(PersonInSession person) {
    this.person = person;
    inCookie.setCookieName("slipway-csrf");
    inCookie.setHeaderName("X-CSRF-TOKEN");
    inCookie.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return person.containsContext(request) ? inSession : inCookie;
  }
}
