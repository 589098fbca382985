package dev.slipway.system.security;

import dev.slipway.system.SlipwayProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that ask for a host on the list. A page elsewhere whose name is made to
 * point at this machine (DNS rebinding) could otherwise read Slipway in the visitor's browser. A
 * port of its own for health and metrics is asked by programs, which go by addresses.
 */
class AllowedHostFilter extends OncePerRequestFilter {

  private final Set<String> allowed;
  private final Environment environment;

  AllowedHostFilter(SlipwayProperties properties, Environment environment) {
    this.environment = environment;
    this.allowed =
        properties.allowedHosts().stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Both are known once the servers listen. */
  private boolean isForOperators(int port) {
    int own = environment.getProperty("local.management.port", Integer.class, 0);
    return own == port && own != environment.getProperty("local.server.port", Integer.class, own);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (allowed.contains(request.getServerName().toLowerCase(Locale.ROOT))
        || isForOperators(request.getLocalPort())) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write("This installation of Slipway is not known by that name (slipway.allowed-hosts).\n");
  }
}
