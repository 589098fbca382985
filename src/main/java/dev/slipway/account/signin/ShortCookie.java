package dev.slipway.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What the browser of somebody who has not signed in keeps for a while. A session would be a row in
 * the database for everybody who only knocks. It comes back as anybody may have written it.
 */
public final class ShortCookie {

  private static final Duration KEPT = Duration.ofHours(1);

  private final String name;

  public ShortCookie(String name) {
    this.name = name;
  }

  /** Has it kept. */
  public void put(HttpServletRequest request, HttpServletResponse response, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), KEPT);
  }

  /** What is kept. */
  public Optional<String> get(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : read(cookie);
  }

  private static Optional<String> read(Cookie cookie) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cookie.getValue());
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Has it forgotten. */
  public void remove(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, name) != null) {
      add(request, response, "", Duration.ZERO);
    }
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(kept)
            .build()
            .toString());
  }
}
