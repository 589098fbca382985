package dev.slipway.system.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the character U+0000 out of what is sent by forms and in addresses: nobody means it, and
 * PostgreSQL keeps no text with it. Stands before signing in, which looks names up.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 9)
class NoNulFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new WithoutNul(request), response);
  }

  private static final class WithoutNul extends HttpServletRequestWrapper {

    WithoutNul(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return clean(super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null ? null : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> clean = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, values) -> clean.put(name, clean(values)));
      return Collections.unmodifiableMap(clean);
    }

    private static String[] clean(String[] values) {
      return Arrays.stream(values).map(WithoutNul::clean).toArray(String[]::new);
    }

    private static @Nullable String clean(@Nullable String value) {
      return value == null ? null : value.replace("\0", "");
    }
  }
}
