package dev.slipway.browser;

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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a browser be a person with an account, by a cookie that holds their sign-in name. */
@TestConfiguration
class BoardMembers {

  static final String COOKIE = "test-member";

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> boardMembersFilter(People people) {
    FilterRegistrationBean<OncePerRequestFilter> filter =
        new FilterRegistrationBean<>(new MemberFilter(people));
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  /** Behind the security chain, so that what is done in the request is done by the member. */
  private static final class MemberFilter extends OncePerRequestFilter {

    private final People people;

    MemberFilter(People people) {
      this.people = people;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      name(request).flatMap(people::find).ifPresent(MemberFilter::become);
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

    private static void become(PersonCard card) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(card.id(), card.signInName(), card.fullName()),
              null,
              card.roles().stream()
                  .map(role -> new SimpleGrantedAuthority(role.authority()))
                  .toList()));
      SecurityContextHolder.setContext(context);
    }
  }
}
