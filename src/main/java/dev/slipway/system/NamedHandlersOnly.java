package dev.slipway.system;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets a request through to handlers that say who may call them, and to addresses that nothing
 * handles (they answer "not found"). A handler that was forgotten is denied.
 */
@Component
class NamedHandlersOnly implements AuthorizationManager<RequestAuthorizationContext> {

  private final RequestMappingHandlerMapping handlers;

  NamedHandlersOnly(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.handlers = requestMappingHandlerMapping;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    return new AuthorizationDecision(says(context));
  }

  private boolean says(RequestAuthorizationContext context) {
    try {
      HandlerExecutionChain chain = handlers.getHandler(context.getRequest());
      return chain == null
          || (chain.getHandler() instanceof HandlerMethod method && isNamed(method));
    } catch (Exception noHandlerOfThatMethodOrType) {
      // The dispatcher fails in the same way and answers 405, 406 or 415.
      return true;
    }
  }

  static boolean isNamed(HandlerMethod method) {
    return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class);
  }
}
