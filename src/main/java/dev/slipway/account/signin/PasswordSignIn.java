package dev.slipway.account.signin;

import dev.slipway.account.Passwords;
import dev.slipway.account.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in whoever knows the name and the password of an open account. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final Passwords passwords;

  PasswordSignIn(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    return passwords
        .opens(given.getName(), String.valueOf(given.getCredentials()))
        .map(SignedIn::proof)
        .orElseThrow(() -> new BadCredentialsException("name and password open no account"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
