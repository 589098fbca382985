package dev.slipway.browser;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps every whole page that a browser test is sent in {@code target/html}, as it was sent, so
 * that {@code ./verify} can hand it to the HTML checker. One file for each address (identifiers
 * left out), answer and language.
 */
@TestConfiguration
class SavedPages {

  private static final Path FOLDER = Path.of("target", "html");

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> savedPagesFilter() {
    FilterRegistrationBean<OncePerRequestFilter> registration =
        new FilterRegistrationBean<>(new Saving());
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  private static final class Saving extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
      return false;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
      chain.doFilter(request, copy);
      String page = new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8);
      if (page.stripLeading().startsWith("<!DOCTYPE")) {
        save(request, copy.getStatus(), page);
      }
      copy.copyBodyToResponse();
    }

    private static void save(HttpServletRequest request, int status, String page)
        throws IOException {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name(request, status, page)), page);
    }

    private static String name(HttpServletRequest request, int status, String page) {
      Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
      String address = failed == null ? request.getRequestURI() : failed.toString();
      String plain =
          address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^a-zA-Z0-9]+", "-");
      String language = page.contains("lang=\"de\"\n>") ? "de" : "en";
      String longest = plain.substring(0, Math.min(plain.length(), 80));
      return request.getMethod().toLowerCase() + longest + "-" + status + "-" + language + ".html";
    }
  }
}
