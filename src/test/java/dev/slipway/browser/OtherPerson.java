package dev.slipway.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a browser be somebody else than the local person, by a cookie that says who. */
@TestConfiguration
class OtherPerson {

  static final String COOKIE = "test-person";

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> otherPersonFilter() {
    FilterRegistrationBean<OncePerRequestFilter> filter =
        new FilterRegistrationBean<>(new OtherPersonFilter());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  /** Behind the security chain, so that what is done in the request is done by the other one. */
  private static final class OtherPersonFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      name(request).ifPresent(OtherPersonFilter::become);
      chain.doFilter(request, response);
    }

    private static Optional<String> name(HttpServletRequest request) {
      Cookie[] cookies = request.getCookies();
      return cookies == null
          ? Optional.empty()
          : Arrays.stream(cookies)
              .filter(cookie -> cookie.getName().equals(COOKIE))
              .map(Cookie::getValue)
              .findFirst();
    }

    private static void become(String name) {
      Authentication local = SecurityContextHolder.getContext().getAuthentication();
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(name, null, local.getAuthorities()));
      SecurityContextHolder.setContext(context);
    }
  }
}
