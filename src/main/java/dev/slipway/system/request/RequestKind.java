package dev.slipway.system.request;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a request asks for a page or for a part of one. */
public final class RequestKind {

  private RequestKind() {}

  /** A part of a page, which htmx puts into the one that is open. */
  public static boolean isPart(HttpServletRequest request) {
    return HtmxRequest.fromRequest(request).isHtmxRequest();
  }

  /** A whole page, as a browser does that goes there. */
  public static boolean isPage(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return !isPart(request) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }
}
