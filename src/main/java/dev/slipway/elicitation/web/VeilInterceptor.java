package dev.slipway.elicitation.web;

import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.elicitation.Veil;
import dev.slipway.elicitation.VeiledException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns whoever answers by themselves away from everything about that proposal that could show a
 * score, whichever feature shows it: what is not known to show none is closed.
 */
@Component
class VeilInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Modules that know of no score, which the module graph makes sure of. */
  private static final List<String> WITHOUT_SCORES =
      List.of("dev.slipway.proposal.", "dev.slipway.elicitation.");

  private final ObjectProvider<Veil> veil;

  /** A provider, since tests of single pages have no veil. */
  VeilInterceptor(ObjectProvider<Veil> veil) {
    this.veil = veil;
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
    Veil present = veil.getIfAvailable();
    Optional<UUID> proposal = proposal(request);
    if (present != null
        && proposal.isPresent()
        && handler instanceof HandlerMethod method
        && !showsNoScore(method)
        && present.hides(proposal.get())) {
      throw new VeiledException(proposal.get());
    }
    return true;
  }

  private static boolean showsNoScore(HandlerMethod method) {
    String type = method.getBeanType().getName();
    return method.hasMethodAnnotation(KeepsVeil.class)
        || WITHOUT_SCORES.stream().anyMatch(type::startsWith);
  }

  private static Optional<UUID> proposal(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map
            && map.get("id") instanceof String id
            && UUID_TEXT.matcher(id).matches()
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }
}
