package dev.slipway.system;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
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
 * handles (they answer "not found"). A handler that was forgotten is denied. Who nobody is comes no
 * further than to handlers that say they are for anybody: nothing of the request is read before.
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
    return new AuthorizationDecision(opens(context, () -> isSomebody(authentication.get())));
  }

  private boolean opens(RequestAuthorizationContext context, BooleanSupplier somebody) {
    try {
      HandlerExecutionChain chain = handlers.getHandler(context.getRequest());
      return chain == null
          || (chain.getHandler() instanceof HandlerMethod method
              && says(method)
                  .filter(who -> isForAnybody(who) || somebody.getAsBoolean())
                  .isPresent());
    } catch (Exception noHandlerOfThatMethodOrType) {
      // The dispatcher fails in the same way and answers 405, 406 or 415.
      return true;
    }
  }

  /** What a handler says of who may call it. */
  static Optional<String> says(HandlerMethod method) {
    return Stream.of(method.getMethod(), method.getBeanType())
        .map(where -> AnnotatedElementUtils.findMergedAnnotation(where, PreAuthorize.class))
        .filter(Objects::nonNull)
        .map(PreAuthorize::value)
        .findFirst();
  }

  static boolean isForAnybody(String who) {
    return who.equals("permitAll()");
  }

  private static boolean isSomebody(@Nullable Authentication present) {
    return present != null
        && present.isAuthenticated()
        && !(present instanceof AnonymousAuthenticationToken);
  }
}
