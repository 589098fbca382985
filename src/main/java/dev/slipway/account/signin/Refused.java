package dev.slipway.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;

/**
 * An attempt to sign in that failed, kept in the browser for the page that says so.
 *
 * @param name as typed
 * @param seconds how long nothing is looked at; 0 where name and password did not go together
 */
public record Refused(String name, long seconds) {

  private static final ShortCookie COOKIE = new ShortCookie("slipway-refused");
  private static final Pattern KEPT = Pattern.compile("(\\d{1,6}):(.{0,100})", Pattern.DOTALL);
  private static final int LONGEST_NAME = 100;

  /** Keeps why the sign-in of this request failed. */
  public static void keep(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
    String typed = Optional.ofNullable(request.getParameter("name")).orElse("");
    String name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    long seconds = failure instanceof TooManyAttemptsException early ? early.seconds() : 0;
    COOKIE.put(request, response, seconds + ":" + name);
  }

  /** What was kept, once. */
  public static Optional<Refused> take(HttpServletRequest request, HttpServletResponse response) {
    Optional<Refused> refused =
        COOKIE
            .get(request)
            .map(KEPT::matcher)
            .filter(Matcher::matches)
            .map(kept -> new Refused(kept.group(2), Long.parseLong(kept.group(1))));
    COOKIE.remove(request, response);
    return refused;
  }
}
