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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Keeps every whole page that a browser test is sent in {@code target/html}, as it was sent, so
 * that {@code ./verify} can hand it to the HTML checker. One file for each address (identifiers
 * left out), answer and language. Remembers which template each address was last answered with, so
 * that {@code ./verify} can tell which pages nobody looked at.
 */
@TestConfiguration
class SavedPages {

  private static final Path FOLDER = Path.of("target", "html");

  private static final String VIEW = SavedPages.class.getName();

  private static final Map<String, String> VIEWS = new ConcurrentHashMap<>();

  /** The template of the page at this path; empty for one that is not ours. */
  static Optional<String> viewOf(String path) {
    return Optional.ofNullable(VIEWS.get(path));
  }

  /** Notes the names of views as they are resolved, those of error pages too. */
  @Bean
  static BeanPostProcessor notingViews() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ThymeleafViewResolver resolver ? new Noting(resolver) : bean;
      }
    };
  }

  private record Noting(ThymeleafViewResolver resolver) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
      // The same name comes once more with the ending of each kind of answer that the browser
      // takes.
      if (!name.contains(".")) {
        RequestContextHolder.currentRequestAttributes()
            .setAttribute(VIEW, name, RequestAttributes.SCOPE_REQUEST);
      }
      return resolver.resolveViewName(name, locale);
    }

    @Override
    public int getOrder() {
      return resolver.getOrder();
    }
  }

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
        if (request.getAttribute(VIEW) instanceof String view) {
          VIEWS.put(address(request), view);
        }
      }
      copy.copyBodyToResponse();
    }

    private static void save(HttpServletRequest request, int status, String page)
        throws IOException {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name(request, status, page)), page);
    }

    private static String address(HttpServletRequest request) {
      Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
      return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String name(HttpServletRequest request, int status, String page) {
      String plain =
          address(request)
              .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
              .replaceAll("[^a-zA-Z0-9]+", "-");
      String language = page.contains("lang=\"de\"\n>") ? "de" : "en";
      String longest = plain.substring(0, Math.min(plain.length(), 80));
      return request.getMethod().toLowerCase() + longest + "-" + status + "-" + language + ".html";
    }
  }
}
