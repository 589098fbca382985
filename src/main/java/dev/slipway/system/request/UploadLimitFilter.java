package dev.slipway.system.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what is wrong with an upload or a form that is too large to be read at all. Without it the
 * form's token would be lost with everything else, and the answer would speak of a missing role, or
 * be the bare one of the server.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10)
class UploadLimitFilter extends OncePerRequestFilter {

  private final DataSize mostOfUpload;
  private final DataSize mostOfForm;

  UploadLimitFilter(
      @Value("${spring.servlet.multipart.max-request-size}") DataSize mostOfUpload,
      @Value("${server.tomcat.max-http-form-post-size}") DataSize mostOfForm) {
    this.mostOfUpload = mostOfUpload;
    this.mostOfForm = mostOfForm;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (isOf("multipart/", request) && length > mostOfUpload.toBytes()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (isOf(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request)
        && length > mostOfForm.toBytes()) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      WithoutForm unread = new WithoutForm(request);
      unread.getRequestDispatcher("/error").forward(unread, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOf(String kind, HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(kind);
  }

  /** Whoever asks for a field of such a form makes the server fail, the page of the error too. */
  private static final class WithoutForm extends HttpServletRequestWrapper {

    WithoutForm(HttpServletRequest request) {
      super(request);
      request.setAttribute(
          RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
