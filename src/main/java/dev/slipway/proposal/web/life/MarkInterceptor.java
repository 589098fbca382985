package dev.slipway.proposal.web.life;

import dev.slipway.form.Typed;
import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts a proposal's mark on everything that is answered about it, whichever feature answers: as a
 * request attribute that the layout prints, and as a header.
 */
@Component
class MarkInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  /** Under this name the layout finds the mark. */
  static final String ATTRIBUTE = "pageMark";

  private final ObjectProvider<ProposalService> proposals;

  /** A provider, since tests of single pages have no proposals. */
  MarkInterceptor(ObjectProvider<ProposalService> proposals) {
    this.proposals = proposals;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/proposals/*", "/proposals/*/**")
        .addPathPatterns("/api/v1/proposals/*", "/api/v1/proposals/*/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    proposal(request).flatMap(this::mark).ifPresent(mark -> put(mark, request, response));
    return true;
  }

  private Optional<String> mark(UUID id) {
    ProposalService service = proposals.getIfAvailable();
    return service == null
        ? Optional.empty()
        : service.confidentiality(id).filter(mark -> !mark.isEmpty());
  }

  private static void put(String mark, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(ATTRIBUTE, mark);
    response.setHeader(Confidentiality.HEADER, Confidentiality.header(mark));
  }

  private static Optional<UUID> proposal(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map && map.get("id") instanceof String id
        ? Typed.uuid(id)
        : Optional.empty();
  }
}
