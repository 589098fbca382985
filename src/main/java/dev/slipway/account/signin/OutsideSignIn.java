package dev.slipway.account.signin;

import dev.slipway.account.Accounts;
import dev.slipway.account.Outsiders;
import dev.slipway.account.PersonCard;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/** Finds the account of whoever comes from the identity provider, or opens one. */
@Service
public class OutsideSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

  /** The account is closed. */
  public static final String CLOSED = "account_closed";

  private final OidcUserService provider = new OidcUserService();
  private final Outsiders outsiders;
  private final Accounts accounts;
  private final ClaimedRoles claimed;

  OutsideSignIn(Outsiders outsiders, Accounts accounts, ClaimedRoles claimed) {
    this.outsiders = outsiders;
    this.accounts = accounts;
    this.claimed = claimed;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    return known(provider.loadUser(request));
  }

  OutsidePerson known(OidcUser given) {
    String issuer = Objects.requireNonNull(given.getIssuer(), "issuer").toString();
    PersonCard found =
        outsiders
            .find(issuer, subject(given))
            .orElseGet(
                () ->
                    outsiders.welcome(
                        issuer,
                        subject(given),
                        signInName(given),
                        fullName(given),
                        verifiedEmail(given)));
    if (!found.active()) {
      throw new OAuth2AuthenticationException(new OAuth2Error(CLOSED));
    }
    PersonCard person =
        claimed
            .in(given.getClaims())
            .map(roles -> accounts.assign(found.id(), roles))
            .orElse(found);
    return new OutsidePerson(given, person);
  }

  /** The standard asks every provider for it. */
  private static String subject(OidcUser given) {
    return Objects.requireNonNull(given.getSubject(), "subject");
  }

  private static @Nullable String verifiedEmail(OidcUser given) {
    return Boolean.TRUE.equals(given.getEmailVerified()) ? given.getEmail() : null;
  }

  private static String signInName(OidcUser given) {
    return first(given.getPreferredUsername(), verifiedEmail(given), subject(given));
  }

  private static String fullName(OidcUser given) {
    return first(given.getFullName(), given.getPreferredUsername(), signInName(given));
  }

  private static String first(@Nullable String one, @Nullable String other, String last) {
    if (one != null && !one.isBlank()) {
      return one;
    }
    return other != null && !other.isBlank() ? other : last;
  }
}
