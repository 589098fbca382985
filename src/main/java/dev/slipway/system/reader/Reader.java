package dev.slipway.system.reader;

import dev.slipway.account.Role;
import dev.slipway.account.SignedIn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever reads a page, for templates: {@code ${#reader.holds('CHAIR')}}. Decides what is shown;
 * what may be done is decided where it is done.
 */
public final class Reader {

  private final @Nullable Authentication proof;

  private Reader(@Nullable Authentication proof) {
    this.proof = proof;
  }

  static Reader present() {
    Authentication found = SecurityContextHolder.getContext().getAuthentication();
    return new Reader(found instanceof AnonymousAuthenticationToken ? null : found);
  }

  /** Null where nobody is signed in. */
  public @Nullable SignedIn person() {
    return proof != null && proof.getPrincipal() instanceof SignedIn person ? person : null;
  }

  /** Whether they hold any role. */
  public boolean member() {
    return proof != null && !proof.getAuthorities().isEmpty();
  }

  /** Whether they hold one of these roles. */
  public boolean holds(Role... roles) {
    return proof != null
        && Arrays.stream(roles)
            .map(Role::authority)
            .anyMatch(
                role ->
                    proof.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(role::equals));
  }
}
