package dev.slipway.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Keeps the body of a document whole, whatever its sender calls it. Many programs call every body a
 * form, and the first one who asked for a parameter would then have read it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentBodyFilter extends OncePerRequestFilter {

  private static final Pattern DOCUMENTS =
      Pattern.compile(
          Pattern.quote(ImportController.PATH) + "|/api/v1/proposals/[^/]+/evidence/[^/]+/file");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !DOCUMENTS.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Document(request), response);
  }

  /** A request whose body is just bytes, and whose parameters are those of its address. */
  private static final class Document extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    Document(HttpServletRequest request) {
      super(request);
      String query = Objects.requireNonNullElse(request.getQueryString(), "");
      UriComponentsBuilder.newInstance()
          .query(query)
          .build()
          .getQueryParams()
          .forEach(
              (name, values) ->
                  parameters.put(
                      name, values.stream().map(Document::decoded).toArray(String[]::new)));
    }

    private static String decoded(@Nullable String encoded) {
      try {
        return encoded == null ? "" : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException badlyEncoded) {
        return "";
      }
    }

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }
  }
}
