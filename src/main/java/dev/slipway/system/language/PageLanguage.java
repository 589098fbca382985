package dev.slipway.system.language;

import dev.slipway.system.request.RequestKind;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the one in which a form was shown (so that its numbers are read as they
 * were meant, whatever was chosen elsewhere meanwhile); else the one chosen; else the first that
 * the browser asks for and we speak; else English.
 */
class PageLanguage implements LocaleResolver {

  /** Hidden field of every form (fragments/form, errors). */
  static final String FIELD = "pageLanguage";

  static final String COOKIE = "slipway-language";

  private static final String RESOLVED = PageLanguage.class.getName();

  private final List<Locale> spoken;

  PageLanguage(List<Locale> spoken) {
    this.spoken = List.copyOf(spoken);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
      return resolved;
    }
    Locale locale = find(request);
    request.setAttribute(RESOLVED, locale);
    return locale;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      ResponseCookie cookie =
          ResponseCookie.from(COOKIE, locale.getLanguage())
              .path("/")
              .maxAge(Duration.ofDays(365))
              .httpOnly(true)
              .secure(request.isSecure())
              .sameSite("Lax")
              .build();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
  }

  /** The language of that name, if we speak it. */
  Optional<Locale> spoken(@Nullable String language) {
    return spoken.stream().filter(each -> each.getLanguage().equals(language)).findFirst();
  }

  private Locale find(HttpServletRequest request) {
    Cookie chosen = WebUtils.getCookie(request, COOKIE);
    return ofForm(request)
        .or(() -> spoken(chosen == null ? null : chosen.getValue()))
        .orElseGet(() -> asked(request));
  }

  private Optional<Locale> ofForm(HttpServletRequest request) {
    return request.getMethod().equals("POST") || RequestKind.isPart(request)
        ? spoken(request.getParameter(FIELD))
        : Optional.empty();
  }

  private Locale asked(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Locale.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(each -> spoken(each.getLanguage()).stream())
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
