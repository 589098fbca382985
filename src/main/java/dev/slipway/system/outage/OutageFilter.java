package dev.slipway.system.outage;

import dev.slipway.api.problem.ApiRefusals;
import dev.slipway.api.problem.RequestId;
import dev.slipway.instance.DatabaseOutage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503, by a page or a problem document, where the database is gone, slow, locked or full.
 * Stands around everything, sessions too, since these are in the database.
 */
class OutageFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

  /** A page of our own with one style and one script, in no frame. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final OutagePage page;
  private final ApiRefusals refusals;

  OutageFilter(OutagePage page, ApiRefusals refusals) {
    this.page = page;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    OneWaitDataSource.requestBegins();
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException failure) {
      if (!DatabaseOutage.caused(failure) || (response.isCommitted() && !redirects(response))) {
        throw failure;
      }
      if (response.isCommitted()) {
        LOG.warn("{} {}: done, session not reread", request.getMethod(), request.getRequestURI());
        return;
      }
      LOG.warn("{} {}: no database", request.getMethod(), request.getRequestURI(), failure);
      answer(request, response);
    } finally {
      OneWaitDataSource.requestEnds();
    }
  }

  /**
   * What was asked for is done, and the session saved, before a redirect goes out. Spring Session
   * reads the session once more afterwards; nothing is lost where only that fails.
   */
  private static boolean redirects(HttpServletResponse response) {
    return HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.reset();
    response.setHeader(RequestId.HEADER, RequestId.now());
    if (request.getRequestURI().startsWith("/api/")) {
      refusals.unavailable(request, response);
      return;
    }
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Integer.toString(DatabaseOutage.RETRY_AFTER_SECONDS));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    page.write(request, response);
  }
}
