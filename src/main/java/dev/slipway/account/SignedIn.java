package dev.slipway.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who a request comes from.
 *
 * @param signInName by which the trail names them
 */
public record SignedIn(UUID id, String signInName, String fullName)
    implements Principal, Serializable {

  /** Proof that this person signed in, with the roles that they hold now. */
  public static Authentication proof(PersonCard person) {
    List<SimpleGrantedAuthority> roles =
        person.roles().stream()
            .sorted()
            .map(role -> new SimpleGrantedAuthority(role.authority()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(person.id(), person.signInName(), person.fullName()), null, roles);
  }

  @Override
  public String getName() {
    return signInName;
  }
}
