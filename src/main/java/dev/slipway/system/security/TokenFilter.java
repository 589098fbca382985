package dev.slipway.system.security;

import dev.slipway.account.SignedIn;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a request that shows a good token for its person's, within what the token is good for. */
class TokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final ApiTokens tokens;

  TokenFilter(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SecurityContext> shown = shown(request).flatMap(tokens::use).map(TokenFilter::context);
    if (shown.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    SecurityContextHolder.setContext(shown.get());
    chain.doFilter(request, response);
  }

  private static Optional<String> shown(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  private static SecurityContext context(ApiTokens.Bearer bearer) {
    String[] scopes =
        Arrays.stream(Scope.values())
            .filter(bearer.scope()::includes)
            .map(Scope::authority)
            .toArray(String[]::new);
    return new SecurityContextImpl(SignedIn.byToken(bearer.token(), bearer.person(), scopes));
  }
}
