package dev.slipway.browser;

import static java.util.function.Predicate.not;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a browser's requests those of somebody with an account, by a cookie that says whose. */
@TestConfiguration
class SignedByCookie {

  static final String COOKIE = "test-account";

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> accountFilter(People people) {
    FilterRegistrationBean<OncePerRequestFilter> filter =
        new FilterRegistrationBean<>(new AccountFilter(people));
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  /** Behind the security chain, so that what is done in the request is done by that person. */
  private static final class AccountFilter extends OncePerRequestFilter {

    private final People people;

    AccountFilter(People people) {
      this.people = people;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      name(request).filter(not(String::isEmpty)).flatMap(people::find).ifPresent(this::become);
      chain.doFilter(request, response);
    }

    private static Optional<String> name(HttpServletRequest request) {
      return Stream.ofNullable(request.getCookies())
          .flatMap(Arrays::stream)
          .filter(cookie -> cookie.getName().equals(COOKIE))
          .map(Cookie::getValue)
          .findFirst();
    }

    private void become(PersonCard person) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(person.id(), person.signInName(), person.fullName()),
              null,
              person.roles().stream()
                  .map(role -> new SimpleGrantedAuthority(role.authority()))
                  .toList()));
      SecurityContextHolder.setContext(context);
    }
  }
}
