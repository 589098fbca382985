package dev.slipway.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/**
 * An attempt to sign in that failed, kept in the session for the page that says so.
 *
 * @param name as typed
 * @param seconds how long nothing is looked at; 0 where name and password did not go together
 */
public record Refused(String name, long seconds) implements Serializable {

  private static final String KEY = "slipway.refused";
  private static final int LONGEST_NAME = 100;

  /** Keeps why the sign-in of this request failed. */
  public static void keep(HttpServletRequest request, AuthenticationException failure) {
    String typed = Optional.ofNullable(request.getParameter("name")).orElse("");
    String name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    long seconds = failure instanceof TooManyAttemptsException early ? early.seconds() : 0;
    request.getSession().setAttribute(KEY, new Refused(name, seconds));
  }

  /** What was kept, once. */
  public static Optional<Refused> take(HttpSession session) {
    Object kept = session.getAttribute(KEY);
    session.removeAttribute(KEY);
    return kept instanceof Refused refused ? Optional.of(refused) : Optional.empty();
  }
}
