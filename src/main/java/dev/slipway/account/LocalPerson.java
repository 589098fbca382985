package dev.slipway.account;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The one person whom Slipway knows so far: whoever sits at the machine it runs on. Holds every
 * role.
 */
public final class LocalPerson {

  public static final String NAME = "local";

  private static final SignedIn PERSON = new SignedIn(new UUID(0, 1), NAME, NAME);

  private LocalPerson() {}

  /** Proof of being the local person, for the security chain. */
  public static Authentication authentication() {
    List<SimpleGrantedAuthority> everyRole =
        Arrays.stream(Role.values())
            .map(role -> new SimpleGrantedAuthority(role.authority()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(PERSON, null, everyRole);
  }
}
