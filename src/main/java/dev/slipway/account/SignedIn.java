package dev.slipway.account;

import dev.slipway.account.token.TokenUse;
import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  /**
   * Proof that this person signed in, with the roles that they hold now.
   *
   * @param scopes what else is granted, where a program acts for them
   */
  public static Authentication proof(PersonCard person, String... scopes) {
    List<SimpleGrantedAuthority> granted =
        Stream.concat(person.roles().stream().sorted().map(Role::authority), Arrays.stream(scopes))
            .map(SimpleGrantedAuthority::new)
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(person.id(), person.signInName(), person.fullName()), null, granted);
  }

  /** Likewise for a program, which shows a token; the details say which. */
  public static Authentication byToken(TokenUse token, PersonCard person, String... scopes) {
    UsernamePasswordAuthenticationToken proof =
        (UsernamePasswordAuthenticationToken) proof(person, scopes);
    proof.setDetails(token);
    return proof;
  }

  @Override
  public String getName() {
    return signInName;
  }
}
