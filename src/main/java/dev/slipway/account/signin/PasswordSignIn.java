package dev.slipway.account.signin;

import dev.slipway.account.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in whoever knows the name and the password of an open account. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final PasswordCheck passwords;

  PasswordSignIn(PasswordCheck passwords) {
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    return passwords
        .opens(given.getName(), String.valueOf(given.getCredentials()), address(given))
        .map(SignedIn::proof)
        .orElseThrow(() -> new BadCredentialsException("name and password open no account"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  private static String address(Authentication given) {
    return given.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }
}
