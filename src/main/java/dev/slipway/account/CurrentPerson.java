package dev.slipway.account;

import dev.slipway.audit.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting: the person of the present request, or Slipway itself outside of one. */
@Component
public class CurrentPerson implements Actor {

  private static final String SLIPWAY_ITSELF = "Slipway";

  @Override
  public String name() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present == null ? SLIPWAY_ITSELF : present.getName();
  }
}
