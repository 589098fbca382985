package dev.slipway.system.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets a request through to handlers that say ({@link PreAuthorize}) that whoever asks may call
 * them, and to addresses that nothing handles (they answer "not found"). A handler that was
 * forgotten is denied. Asked before anything of the request is read, which is why no handler may
 * speak of its parameters in what it says; what depends on them is the services' to refuse.
 *
 * <p>The handler that was asked is handed to the dispatcher, which need not look for it again.
 */
@Component
public class NamedHandlersOnly
    implements AuthorizationManager<RequestAuthorizationContext>, HandlerMapping, Ordered {

  private static final String FOUND = NamedHandlersOnly.class.getName();

  private static final AuthorizationDecision YES = new AuthorizationDecision(true);
  private static final AuthorizationDecision NO = new AuthorizationDecision(false);

  private final RequestMappingHandlerMapping handlers;
  private final PreAuthorizeAuthorizationManager saying = new PreAuthorizeAuthorizationManager();

  NamedHandlersOnly(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.handlers = requestMappingHandlerMapping;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HandlerExecutionChain chain;
    try {
      chain = handlers.getHandler(context.getRequest());
    } catch (Exception noHandlerOfThatMethodOrType) {
      // The dispatcher fails in the same way and answers 405, 406 or 415.
      return YES;
    }
    if (chain == null) {
      return YES;
    }
    context.getRequest().setAttribute(FOUND, chain);
    return chain.getHandler() instanceof HandlerMethod method ? ask(authentication, method) : NO;
  }

  /** Once: what a request is forwarded to has a handler of its own. */
  @Override
  public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
    Object found = request.getAttribute(FOUND);
    request.removeAttribute(FOUND);
    return (HandlerExecutionChain) found;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  private AuthorizationResult ask(
      Supplier<? extends @Nullable Authentication> authentication, HandlerMethod method) {
    Object controller = method.createWithResolvedBean().getBean();
    AuthorizationResult said =
        saying.authorize(
            authentication, new SimpleMethodInvocation(controller, method.getMethod()));
    return said == null ? NO : said;
  }
}
