package dev.slipway.account;

import dev.slipway.account.token.TokenUse;
import dev.slipway.audit.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who is acting: the person of the present request, or Slipway itself outside of one. */
@Component
public class CurrentPerson implements Actor {

  /** No person goes by it: the names by which people sign in have small letters. */
  public static final String SLIPWAY_ITSELF = "Slipway";

  /** The name by which they sign in, and by which the trail names them. */
  @Override
  public String name() {
    Authentication person = person();
    return person == null ? SLIPWAY_ITSELF : person.getName();
  }

  @Override
  public boolean isPerson() {
    return person() != null;
  }

  private static @Nullable Authentication person() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present instanceof AnonymousAuthenticationToken ? null : present;
  }

  /** The token by which a program acts for the person; nothing where they act themselves. */
  public Optional<TokenUse> token() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present != null && present.getDetails() instanceof TokenUse token
        ? Optional.of(token)
        : Optional.empty();
  }

  @Override
  public Optional<String> tool() {
    return token().map(TokenUse::name);
  }

  /** Nobody where Slipway itself is acting. */
  public Optional<UUID> maybeId() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present != null && present.getPrincipal() instanceof SignedIn person
        ? Optional.of(person.id())
        : Optional.empty();
  }

  /**
   * The person of the present request.
   *
   * @throws IllegalStateException where Slipway itself is acting
   */
  public UUID id() {
    return maybeId().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /** Does something as a person who proved who they are without having signed in, as by a link. */
  public void as(PersonCard person, Runnable work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.proof(person)));
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public boolean has(Role role) {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present != null
        && present.getAuthorities().stream()
            .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
  }
}
