package dev.slipway.system.security;

import dev.slipway.system.request.RequestKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * Sends to the sign-in page whoever is nobody, or no longer somebody. A part of a page is never
 * answered by that page: htmx is told to go there, and a script that it must sign in.
 */
@Component
public class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final String PAGE = "/sign-in";

  private final SavedRequestPage wanted;
  private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

  SignInAgain(SavedRequestPage wanted) {
    this.wanted = wanted;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    send(request, response);
  }

  /** With the session its token has ended too, which is found first. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, jakarta.servlet.ServletException {
    if (request.getRequestURI().equals(PAGE)) {
      response.sendRedirect(PAGE + "?ended");
    } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
      wanted.saveRequest(request, response);
      send(request, response);
    } else {
      refusal.handle(request, response, denied);
    }
  }

  private static void send(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = request.getMethod().equals("GET") ? PAGE : PAGE + "?ended";
    if (RequestKind.isPage(request)) {
      response.sendRedirect(page);
      return;
    }
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    if (RequestKind.isPart(request)) {
      response.setHeader("HX-Redirect", PAGE + "?ended");
    }
  }
}
