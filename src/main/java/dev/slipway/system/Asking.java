package dev.slipway.system;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a request wants for an answer. */
final class Asking {

  private Asking() {}

  /** A part of a page, which htmx puts into the one that is open. */
  static boolean forPart(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** A whole page, as a browser does that goes there. */
  static boolean forPage(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return !forPart(request) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }
}
