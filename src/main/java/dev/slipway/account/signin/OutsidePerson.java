package dev.slipway.account.signin;

import dev.slipway.account.PersonCard;
import dev.slipway.account.SignedIn;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who just came from the identity provider, and whose account it is. */
public class OutsidePerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final SignedIn person;

  OutsidePerson(OidcUser given, PersonCard card) {
    super(SignedIn.proof(card).getAuthorities(), given.getIdToken(), given.getUserInfo());
    this.person = new SignedIn(card.id(), card.signInName(), card.fullName());
  }

  public SignedIn person() {
    return person;
  }

  @Override
  public String getName() {
    return person.getName();
  }
}
